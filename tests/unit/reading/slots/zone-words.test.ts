import { describe, expect, test } from 'vitest';
import { shown } from './shown.ts';

/** The zone of a time on 5 March 2026, as a mail to somebody in another zone names it. */
const zoneOf = (words: string, own: string) =>
  shown(`Thursday 5 March 2026 at ${words}`, own).map((slot) => slot.split(' ')[1] ?? null);

describe('a zone beside a time', () => {
  test.each([
    ['14:00 GMT', 'Europe/London', 'Europe/London'],
    ['14:00 GMT', 'Europe/Dublin', 'Europe/Dublin'],
    ['2pm UK time', 'Europe/Paris', 'Europe/London'],
    ['2pm (London)', 'Asia/Singapore', 'Europe/London'],
    ['2pm Dublin time', 'Europe/London', 'Europe/Dublin'],
    ['2pm IST', 'Asia/Kolkata', 'Asia/Kolkata'],
    ['2pm IST', 'Europe/Dublin', 'Europe/Dublin'],
    ['2pm ET', 'America/Chicago', 'America/New_York'],
    ['2pm EST', 'America/Toronto', 'America/Toronto'],
    ['2pm Eastern', 'America/Los_Angeles', 'America/New_York'],
    ['2pm EDT', 'America/New_York', 'America/New_York'],
    ['2pm PT', 'America/Vancouver', 'America/Vancouver'],
    ['2pm your time (Pacific)', 'America/Los_Angeles', 'America/Los_Angeles'],
    ['2:00 PM (US & Canada) Central Time', 'America/New_York', 'America/Chicago'],
    ['2pm Mountain Time', 'America/New_York', 'America/Denver'],
    ['2pm AST', 'America/Halifax', 'America/Halifax'],
    ['2pm AEST', 'Australia/Brisbane', 'Australia/Brisbane'],
    ['2pm AEDT', 'Europe/London', 'Australia/Sydney'],
    ['2pm AWST', 'Australia/Perth', 'Australia/Perth'],
    ['2pm Sydney time', 'Australia/Perth', 'Australia/Sydney'],
    ['2pm SGT', 'Asia/Singapore', 'Asia/Singapore'],
    ['14h00 SAST', 'Africa/Johannesburg', 'Africa/Johannesburg'],
    ['14:00 CET', 'Europe/Paris', 'Europe/Paris'],
    ['14:00 (CET, Berlin)', 'Europe/Berlin', 'Europe/Berlin'],
    ['14:00 MEZ', 'Europe/Berlin', 'Europe/Berlin'],
    ['14:00 Europe/Madrid', 'Europe/London', 'Europe/Madrid'],
    ['14:00 heure de Paris', 'Europe/London', 'Europe/Paris'],
    ['14:00 hora peninsular', 'Europe/London', 'Europe/Madrid'],
    ['14:00 UTC', 'Europe/London', 'UTC'],
    ['14:00 (GMT+5:30)', 'Europe/London', 'Asia/Kolkata'],
  ])('%s, to %s: %s', (words, own, zone) => expect(zoneOf(words, own)).toEqual([zone]));

  test('a mere offset keeps its instant and names no zone', () => {
    expect(shown('Thursday 5 March 2026 at 14:00 UTC+3')).toEqual(['03-05T14:00']);
  });

  test('an offset that is the person’s own is their zone', () => {
    expect(zoneOf('14:00 (UTC+8)', 'Asia/Singapore')).toEqual(['Asia/Singapore']);
  });

  test('nothing said is null', () => expect(zoneOf('14:00', 'Europe/London')).toEqual([null]));
});

describe('a zone for all times', () => {
  const times = 'Thursday 5 March: 10:00, 11:00';
  test.each([
    ['All times are Eastern.', 'America/New_York'],
    ['(all times Pacific)', 'America/Los_Angeles'],
    ['Please note that times are listed in Central.', 'America/Chicago'],
    ['Time zone: America/Toronto', 'America/Toronto'],
    ['Both ET.', 'America/New_York'],
    ['Alle Zeiten in MEZ.', 'Europe/Berlin'],
  ])('%s', (words, zone) => {
    const slots = shown(`${times}\n${words}`, 'Europe/Lisbon');
    expect(slots.map((slot) => slot.split(' ')[1])).toEqual([zone, zone]);
  });
});

describe('two zones for one time', () => {
  test.each([
    '2pm GMT / 9am EST on Thursday 5 March',
    'Thursday 5 March, 2pm London (9am New York)',
    'Thursday 5 March at 14:00 UK time, 15:00 CET',
  ])('%s', (text) => expect(shown(text)).toEqual(['03-05T14:00 Europe/London']));
});

describe('words that are no zones', () => {
  test.each(['Central Park', 'the Pacific region', 'London office', 'PT certificate'])('%s', (words) =>
    expect(shown(`Thursday 5 March at 14:00, ${words}.`)).toEqual(['03-05T14:00']),
  );
});
