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

  test('an invented zone has the offset that its VTIMEZONE gives, in summer and in winter', () => {
    const rule = (name: string, offset: string) => [`BEGIN:${name}`, `TZOFFSETTO:${offset}`, `END:${name}`];
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Our Office',
      ...rule('STANDARD', '-0500'),
      ...rule('DAYLIGHT', '-0400'),
    ];
    const source = (local: string) =>
      calendar(...zone, 'END:VTIMEZONE', ...event(`DTSTART;TZID=Our Office:${local}`));
    expect(first(source('20260105T140000'))).toMatchObject({ start: { zone: '-05:00' } });
    expect(first(source('20260705T140000'))).toMatchObject({ start: { zone: '-04:00' } });
  });

  test.each([
    ['DTSTART;TZID="(UTC-05:00) Eastern Time (US and Canada)":20260305T140000', 'America/New_York'],
    ['DTSTART;TZID="(UTC+07:00) Bangkok, Hanoi, Jakarta":20260305T140000', 'Asia/Bangkok'],
    ['DTSTART;TZID=custom_America/New_York:20260305T140000', 'America/New_York'],
    ['DTSTART;TZID=UTC+11:20260305T140000', '+11:00'],
    ['DTSTART;TZID="W. Europe Standard Time:20260305T140000"', 'Europe/Berlin'],
  ])('%s is in %s', (line, zone) => {
    expect(first(calendar(...event(line)))).toMatchObject({ start: { local: '2026-03-05T14:00:00', zone } });
  });

  test.each([
    ['DTSTART:20260305', '2026-03-05'],
    ['DTSTART:20260305T1400Z', '2026-03-05T14:00:00'],
    ['DTSTART:2026-03-05T14:00:00Z', '2026-03-05T14:00:00'],
    ['DTSTART:20260305T140000+0100', '2026-03-05T13:00:00'],
  ])('%s is %s', (line, local) => {
    expect(first(calendar(...event(line)))).toMatchObject({ start: { local } });
  });

  test('an end that makes no sense does not cost the event', () => {
    expect(first(calendar(...event('DTSTART:20260305T140000Z', 'DTEND:tomorrow')))).toMatchObject({
      start: { zone: 'UTC' },
      end: null,
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
