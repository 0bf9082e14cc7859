import { describe, expect, test } from 'vitest';
import { parsePageDate } from '../../../utils/pages/dates.ts';

const MARCH = '2026-03-10T09:15:00Z';

describe('a date on a page', () => {
  test.each([
    ['2026-03-10 09:15', MARCH],
    ['2026-03-10T09:15:00+01:00', '2026-03-10T09:15:00+01:00'],
    ['1773134100000', MARCH],
    ['Tue, Mar 10, 2026, 9:15 AM', MARCH],
    ['Tuesday, March 10, 2026 9:15 AM', MARCH],
    ['10 March 2026 at 09:15', MARCH],
    ['Tue, 10 Mar 2026 9:15:00 PM +0530', '2026-03-10T21:15:00+05:30'],
    ['10 Mar 2026, 12:05 am', '2026-03-10T00:05:00Z'],
    ['Di., 10. März 2026, 09:15', MARCH],
    ['Dienstag, 10. März 2026 um 09:15', MARCH],
    ['10.03.2026 09:15', MARCH],
    ['10. 3. 2026 9:15', MARCH],
    ['mardi 10 mars 2026 à 09h15', MARCH],
    ['martes, 10 de marzo de 2026 9:15', MARCH],
    ['mar. 10 nov. 2026, 09:15', '2026-11-10T09:15:00Z'],
    ['mar 10 mar 2026, 09:15', MARCH],
    ['wtorek, 10 marca 2026 09:15', MARCH],
    ['10 maart 2026 09:15', MARCH],
    ['terça-feira, 10 de março de 2026 às 09:15', MARCH],
    ['2026年3月10日 9:15', MARCH],
  ])('%s', (words, iso) => {
    expect(parsePageDate(words)).toBe(iso);
  });

  test.each([
    null,
    '',
    'yesterday',
    '9:15',
    '10/03/2026 09:15',
    'Tuesday 9:15 AM',
    '10 March',
    '31 February 2026 10:00',
  ])('%s is left to its words', (words) => {
    expect(parsePageDate(words)).toBeNull();
  });
});
