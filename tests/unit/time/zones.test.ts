import { describe, expect, test } from 'vitest';
import { resolveZone } from '../../../utils/time/zones.ts';

describe('zone names', () => {
  test.each([
    ['Europe/London', 'Europe/London'],
    ['europe/berlin', 'Europe/Berlin'],
    ['GMT Standard Time', 'Europe/London'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['India Standard Time', 'Asia/Kolkata'],
    ['tzone://Microsoft/Utc', 'UTC'],
    ['/freeassociation.sourceforge.net/Europe/London', 'Europe/London'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Berlin'],
    ['"Eastern Standard Time"', 'America/New_York'],
  ])('%s is %s', (name, zone) => expect(resolveZone(name)).toBe(zone));

  test.each(['Our Office', 'Customized Time Zone', '+01:00', '', 'x'.repeat(500)])(
    '%s is nobody’s zone',
    (name) => expect(resolveZone(name)).toBe(null),
  );
});
