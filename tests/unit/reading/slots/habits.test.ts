import { describe, expect, test } from 'vitest';
import { shown } from './shown.ts';

type Row = [text: string, slots: string[], zone?: string];

const reads = (rows: Row[]) =>
  test.each(rows)('%s', (text, slots, zone) => expect(shown(text, zone)).toEqual(slots));

describe('hours as they are jotted down', () => {
  reads([
    ['Wednesday 11 March, 0915 to 1000.', ['03-11T09:15-10:00']],
    ['See you Thursday at 11 as agreed.', ['03-05T11:00']],
    ['Thursday at 11 Baker Street', []],
    ['Thurs 5ish?', ['03-05T17:00']],
    ['Come down on 12/3 Thu 1130am.', ['03-12T11:30'], 'Asia/Singapore'],
    ['Wed 3/11 - 9a or 2:30p', ['03-11T09:00', '03-11T14:30'], 'America/New_York'],
    ['Have you half an hour on Friday between 2 and 4?', ['03-06T14:00-16:00']],
    ['Am Donnerstag um dreiviertel acht.', ['03-05T07:45'], 'Europe/Berlin'],
    ['Do. und Fr. diese Woche, jeweils 11 Uhr', ['03-05T11:00', '03-06T11:00'], 'Europe/Berlin'],
    ['el jueves 12 a la una del mediodía', ['03-12T13:00'], 'Europe/Madrid'],
    ['¿Jueves 10 hs o 17 hs?', ['03-05T10:00', '03-05T17:00'], 'America/Argentina/Buenos_Aires'],
  ]);
});

describe('a time, its zone and its day', () => {
  reads([
    [
      'You are down for 11:15 a.m. ET on Thursday, March 12. Please reply.',
      ['03-12T11:15 America/Toronto'],
      'America/Toronto',
    ],
    [
      '09:00 UK time on Tuesday 10 March or 15:00 UK time on Thursday 12 March',
      ['03-10T09:00 Europe/London', '03-12T15:00 Europe/London'],
    ],
    ['Your visit is booked for 3/12 at 1:30 PM.', ['03-12T13:30'], 'America/Chicago'],
    ['jeudi le 12 mars à 10 h 30, heure de l’Est', ['03-12T10:30 America/Toronto'], 'America/Toronto'],
    ['9:30-10:15 on Friday March 13 with Ann Poe, Sr. Buyer', ['03-13T09:30-10:15']],
  ]);
});

describe('a time that another one takes the place of', () => {
  reads([
    ['What was Thursday 10.15 is now Thursday 11.45.', ['03-05T11:45']],
    ['Your appointment is on 12 March at 3pm. It replaces the one on 10 March at 1pm.', ['03-12T15:00']],
    ['Any chance we could nudge our 3pm on Thursday to 4pm?', ['03-05T16:00']],
    ['Earlier it was 10 March, 3 PM; now it is 12 March, 4 PM.', ['03-12T16:00']],
    ['Am 12.3. um 10 Uhr, nicht wie zuerst geschrieben um 9 Uhr.', ['03-12T10:00'], 'Europe/Berlin'],
    ["I know you can't come before 4, so how about Thursday at 4.30?", ['03-05T16:30']],
  ]);
});

describe('what looks like a time and is none of ours', () => {
  reads([
    ['Pick one of our centres. Yours is on Thursday 12 March at 10.', ['03-12T10:00']],
    ['Sie unterrichten die Klasse 7H3 am 12. März um 9 Uhr.', ['03-12T09:00'], 'Europe/Berlin'],
    [
      'Thursday 12 March\n10:00   10:40  Ann Poe\n10:40   11:00  Werksführung\n11:00   11:30  Raj Lal',
      ['03-12T10:00-10:40', '03-12T11:00-11:30'],
    ],
    ['Your talk of 9 March 4pm stands moved to 12 March 5 PM.', ['03-12T17:00']],
  ]);
});

describe('days by how far off they are', () => {
  reads([
    ['A week on Friday, 11am, at the depot?', ['03-13T11:00']],
    ['Friday fortnight at 11, same place.', ['03-20T11:00']],
    ['Shall we say a week from tomorrow at 9.30?', ['03-10T09:30']],
    ['Wednesday or Friday next week at noon, as you prefer.', ['03-11T12:00', '03-13T12:00']],
    ['Kommen Sie heute in acht Tagen um 15 Uhr vorbei.', ['03-09T15:00'], 'Europe/Berlin'],
    ['Passt übernächsten Donnerstag um 9 Uhr?', ['03-12T09:00'], 'Europe/Berlin'],
    ['On se voit jeudi de la semaine prochaine à 14h.', ['03-12T14:00'], 'Europe/Paris'],
    ['Venez vendredi en quinze à 9h.', ['03-20T09:00'], 'Europe/Paris'],
    ['Nos vemos el jueves de la semana que viene a las 16:00.', ['03-12T16:00'], 'Europe/Madrid'],
    ['Kun je morgenmiddag om 14.30 uur langskomen?', ['03-03T14:30'], 'Europe/Amsterdam'],
    ['Thursday 12 March, 4pm Chicago time (10pm yours).', ['03-12T16:00 America/Chicago']],
  ]);
});
