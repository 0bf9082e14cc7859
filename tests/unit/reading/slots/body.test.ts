import { describe, expect, test } from 'vitest';
import { bodySlots } from '../../../../utils/reading/slots/index.ts';
import { aContext, aMessage, asBody } from '../../../support/message.ts';

/** Sent on Monday 2 March 2026 at 10:00 in London. */
const read = (text: string, zone = 'Europe/London') =>
  bodySlots(aMessage({ text }), asBody(text), aContext({ zone }));

const shown = (text: string, zone?: string) =>
  read(text, zone).map(
    (slot) =>
      `${slot.start.slice(5, 16)}${slot.end ? `-${slot.end.slice(11, 16)}` : ''}${slot.zone ? ` ${slot.zone}` : ''}`,
  );

describe('a date and a time', () => {
  test.each([
    ['We meet on Thursday 5 March 2026 at 14:00 (UK time).', ['03-05T14:00 Europe/London']],
    ['Friday, March 6th from 2-3pm ET', ['03-06T14:00-15:00 America/New_York']],
    ['Date: Friday, 6 March\nTime: 10:00 - 11:00', ['03-06T10:00-11:00']],
    ['Time: 10:00\nDate: Friday, 6 March', ['03-06T10:00']],
    ['tomorrow at 10am', ['03-03T10:00']],
    ['half 2 on Thursday', ['03-05T14:30']],
    ['Thursday at 3, for 45 minutes', ['03-05T15:00-15:45']],
    ['Thursday week at 11am', ['03-12T11:00']],
    ['next Thursday at 11am', ['03-12T11:00']],
    ['2026-03-05 at 15:30', ['03-05T15:30']],
    ['05/03/2026 at 15:00', ['03-05T15:00']],
    ['between 3:30 and 5pm on 9 March', ['03-09T15:30-17:00']],
  ])('%s', (text, slots) => expect(shown(text)).toEqual(slots));

  test('numbers go month first for a person in the States', () => {
    expect(shown('03/05/2026 at 3pm', 'America/Chicago')).toEqual(['03-05T15:00']);
  });

  test('the offset is that of the day, not of the season', () => {
    expect(read('Tuesday 31 March 2026 at 10:00 UK time')[0]?.start).toBe('2026-03-31T10:00+01:00');
  });
});

describe('other languages', () => {
  test.each([
    ['Am Donnerstag, den 5. März 2026, um 14.30 Uhr', ['03-05T14:30']],
    ['Donnerstag, 05.03., 14 Uhr', ['03-05T14:00']],
    ['am Freitag um halb drei', ['03-06T14:30']],
    ['le mardi 10 mars à 14h30', ['03-10T14:30']],
    ['jeudi 5 mars de 10h à 11h', ['03-05T10:00-11:00']],
    ['el martes 10 de marzo a las 16:00', ['03-10T16:00']],
    ['jueves 12 a las 10:30 h', ['03-12T10:30']],
    ['dinsdag 10 maart om 15.00 uur', ['03-10T15:00']],
    ['giovedì 5 marzo alle 15:00', ['03-05T15:00']],
  ])('%s', (text, slots) => expect(shown(text)).toEqual(slots));
});

describe('several times', () => {
  test('times to choose are offered', () => {
    const slots = read('Could you do Tuesday 10th at 2pm or Wednesday 11th at 10.30am?');
    expect(slots.map(({ start, status }) => [start.slice(5, 16), status])).toEqual([
      ['03-10T14:00', 'offered'],
      ['03-11T10:30', 'offered'],
    ]);
  });

  test('several times of one day, a zone for all', () => {
    expect(shown('Wed 11 Mar: 9:00, 11:30 or 15:00 GMT')).toEqual(
      ['09:00', '11:30', '15:00'].map((time) => `03-11T${time} Europe/London`),
    );
  });

  test('two dates that share a time', () => {
    expect(shown('either Monday 9 or Tuesday 10 March at 11')).toEqual(['03-09T11:00', '03-10T11:00']);
  });

  test('an agenda gives one fixed slot a row that meets somebody', () => {
    const agenda =
      'Thursday 12 March\n11:00 – 11:45\tMargaret Oyelaran\tCEO\n11:45 – 12:30\tJane Roe\tCFO\n12:30 – 13:15\tLunch\n13:15 – 14:00\tBen Ray\tCTO';
    expect(shown(agenda)).toEqual(['03-12T11:00-11:45', '03-12T11:45-12:30', '03-12T13:15-14:00']);
    expect(read(agenda)[0]).toMatchObject({ status: 'fixed', with: ['Margaret Oyelaran'] });
  });
});

describe('what is no interview time', () => {
  test.each([
    'Please reply by Friday 5pm.',
    'Thank you for meeting us on Monday at 10:00.',
    'Our office hours are Monday to Friday 9-5.',
    'We are at 20 Farringdon Street, floor 3.',
    'Your start date is 1 April 2026.',
    'Please arrive by 9:45 on Thursday.',
    'Call us on 0113 496 0000.',
    'A second interview will follow in 2 weeks.',
    'Bitte antworten Sie bis spätestens Freitag, 6. März, 12 Uhr.',
  ])('%s', (text) => expect(shown(text)).toEqual([]));

  test('the old time of a move', () => {
    expect(
      shown('We moved your interview from Tuesday 3 March at 14:00 to Thursday 5 March at 15:30.'),
    ).toEqual(['03-05T15:30']);
  });

  test('words that are keys of every object', () => {
    expect(shown('constructor toString half constructor')).toEqual([]);
  });
});
