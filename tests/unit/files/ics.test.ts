import { describe, expect, test } from 'vitest';
import { parseIcs } from '../../../utils/files/ics.ts';

const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:u1', ...lines, 'END:VEVENT'];
const first = (source: string) => {
  const parsed = parseIcs(source);
  return parsed.ok ? parsed.value[0] : parsed.error;
};

describe('calendar files', () => {
  test('a request with a Windows zone and no VTIMEZONE keeps its wall clock and gets its IANA zone', () => {
    const source = calendar(
      'METHOD:REQUEST',
      ...event('DTSTART;TZID=W. Europe Standard Time:20260305T140000'),
    );
    expect(first(source)).toMatchObject({
      method: 'REQUEST',
      uid: 'u1',
      start: { local: '2026-03-05T14:00:00', zone: 'Europe/Berlin' },
    });
  });

  test('a UTC time is UTC, a floating one has no zone, an invented name has none either', () => {
    expect(first(calendar(...event('DTSTART:20260305T140000Z')))).toMatchObject({ start: { zone: 'UTC' } });
    expect(first(calendar(...event('DTSTART:20260305T140000')))).toMatchObject({ start: { zone: null } });
    expect(first(calendar(...event('DTSTART;TZID=Our Office:20260305T140000')))).toMatchObject({
      start: { zone: null, words: 'Our Office 2026-03-05T14:00:00' },
    });
  });

  test('a VTIMEZONE may say which zone it means', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Custom', 'X-LIC-LOCATION:America/New_York', 'END:VTIMEZONE'];
    expect(first(calendar(...zone, ...event('DTSTART;TZID=Custom:20260305T140000')))).toMatchObject({
      start: { zone: 'America/New_York' },
    });
  });

  test('an end may be said as a duration', () => {
    expect(first(calendar(...event('DTSTART:20260305T140000Z', 'DURATION:PT45M')))).toMatchObject({
      end: { local: '2026-03-05T14:45:00', zone: 'UTC' },
    });
  });

  test('people are attendees, rooms are not', () => {
    const source = calendar(
      ...event(
        'DTSTART:20260305T140000Z',
        'ATTENDEE;CN="Jane Doe":mailto:Jane@x.example',
        'ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@x.example',
      ),
    );
    expect(first(source)).toMatchObject({ attendees: [{ name: 'Jane Doe', email: 'jane@x.example' }] });
  });

  test('a file that lost its end is read as far as it goes', () => {
    const cut =
      calendar(...event('SUMMARY:Interview', 'DTSTART:20260305T140000Z')).split('END:VEVENT')[0] ?? '';
    expect(first(cut)).toMatchObject({ summary: 'Interview' });
  });

  test('lines that are no content lines, senseless rules and folded lines cost nothing', () => {
    const source = calendar(
      ...event(
        'SUMMARY:Inter',
        ' view',
        'garbage without colon',
        'RRULE:FREQ=NEVER',
        'DTSTART:20260305T140000Z',
      ),
    );
    expect(first(source)).toMatchObject({ summary: 'Interview', start: { zone: 'UTC' } });
  });

  test('no METHOD and no UID are said as null', () => {
    const source = calendar('BEGIN:VEVENT', 'DTSTART:20260305T140000Z', 'END:VEVENT');
    expect(first(source)).toMatchObject({ method: null, uid: null, sequence: 0 });
  });

  test('several events are several', () => {
    const parsed = parseIcs(calendar(...event('SEQUENCE:1'), ...event('SEQUENCE:2')));
    expect(parsed.ok && parsed.value.map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  test('a file without an event says so', () => {
    expect(first(calendar('METHOD:REQUEST'))).toMatchObject({ code: 'no-event' });
  });
});
