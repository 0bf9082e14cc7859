import { describe, expect, test } from 'vitest';
import { readOptions } from '../../../utils/inspect/options.ts';

const read = (...args: string[]) => readOptions(args, '2026-03-02T10:00:00Z', 'Europe/London');

describe('options', () => {
  test('the clock and the machine fill in what is not said', () => {
    expect(read('a.eml', 'b.ics')).toEqual({
      ok: true,
      value: {
        now: '2026-03-02T10:00:00Z',
        zone: 'Europe/London',
        me: [],
        story: false,
        files: ['a.eml', 'b.ics'],
      },
    });
  });

  test('everything can be said', () => {
    expect(
      read(
        '--now',
        '2026-05-01T08:00:00+02:00',
        '--zone',
        'Europe/Berlin',
        '--me',
        'Sam@Home.example',
        '--story',
        'a.mbox',
      ),
    ).toEqual({
      ok: true,
      value: {
        now: '2026-05-01T06:00:00Z',
        zone: 'Europe/Berlin',
        me: ['sam@home.example'],
        story: true,
        files: ['a.mbox'],
      },
    });
  });

  test.each([
    ['a date with no offset', '2026-05-01', '2026-05-01T00:00:00Z'],
    ['a time with no offset', '2026-05-01T09:30', '2026-05-01T09:30:00Z'],
  ])('%s is UTC', (_name, said, now) => {
    expect(read('--now', said, 'a.eml')).toMatchObject({ value: { now } });
  });

  test.each([
    ['bad-now', ['--now', 'yesterday', 'a.eml']],
    ['bad-zone', ['--zone', 'Mars/Olympus', 'a.eml']],
    ['no-file', ['--story']],
    ['bad-option', ['--colour', 'a.eml']],
  ])('%s is refused in a sentence', (code, args) => {
    expect(read(...args)).toMatchObject({ ok: false, error: { code } });
  });
});
