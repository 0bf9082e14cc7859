import { describe, expect, test } from 'vitest';
import { shown } from './shown.ts';

describe('times that are told by the way', () => {
  test.each([
    ['Come on Thursday 12 March at 11. The last ferry is at 6.15.', ['03-12T11:00']],
    ['We will see you on Tuesday 10 March at 2pm. The shop shuts at 5.30.', ['03-10T14:00']],
    ['Join us on Thursday 12 March at 3pm. Evensong is at 5.45 should you like to stay.', ['03-12T15:00']],
    ['Nous vous attendons le 12 mars à 14h. Notre standard est ouvert de 9h à 17h.', ['03-12T14:00']],
    ['Wir sehen uns am 12. März um 14 Uhr. Parkplätze sind ab 7 Uhr frei.', ['03-12T14:00']],
  ])('%s', (text, slots) => expect(shown(text)).toEqual(slots));
});

describe('times that are told one after the other', () => {
  test('each with the one who is met', () => {
    expect(
      shown('On Thursday 12 March you would see Ann Poe at 10.15 and then at 11.30 sit down with Raj Lal.'),
    ).toEqual(['03-12T10:15', '03-12T11:30']);
  });

  test('to choose from', () => {
    expect(shown('Can you do Thursday 12 March? We have 10.00, 10.45 and 11.30.')).toEqual([
      '03-12T10:00',
      '03-12T10:45',
      '03-12T11:30',
    ]);
  });
});

test('a plain day speaks for the lines below, not the weekday of what is over', () => {
  expect(
    shown(
      'Since your call with Ann on Wednesday we would love you to meet the rest on Thursday, March 12.\n\n2:00-2:30 pm: Raj Lal, Sales',
    ),
  ).toEqual(['03-12T14:00-14:30']);
});

test('days in which to do something are no time to meet', () => {
  expect(shown('The link is live from 9am on Thursday 12 March until 11.59pm on Sunday 15 March.')).toEqual(
    [],
  );
});

test('what was said before another time is no more', () => {
  expect(shown('I said Tuesday 10 March at 2 but I should have said Tuesday 10 March at 3.')).toEqual([
    '03-10T15:00',
  ]);
  expect(
    shown('Unser Gespräch am Dienstag findet eine Stunde später statt, also um 15 statt um 14 Uhr.'),
  ).toEqual(['03-03T15:00']);
});
