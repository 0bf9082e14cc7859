import { describe, expect, test } from 'vitest';
import { shown } from './shown.ts';

type Row = [text: string, slots: string[], zone?: string];

const reads = (rows: Row[]) =>
  test.each(rows)('%s', (text, slots, zone) => expect(shown(text, zone)).toEqual(slots));

describe('Dutch: dates and times', () => {
  reads([
    [
      'Graag nodigen we je uit voor een tweede gesprek op donderdag 12 maart 2026 om 14.00 uur. Het gesprek duurt ongeveer een uur.',
      ['03-12T14:00-15:00'],
      'Europe/Amsterdam',
    ],
    [
      'Kun je dinsdag 10 maart om half twee of woensdag 11 maart om 15u?',
      ['03-10T13:30', '03-11T15:00'],
      'Europe/Amsterdam',
    ],
    ['volgende week dinsdag om 10 uur', ['03-10T10:00'], 'Europe/Amsterdam'],
    ['morgen om kwart over drie', ['03-03T15:15'], 'Europe/Amsterdam'],
    [
      'We nodigen u uit voor dinsdag 10 maart van 13.00 tot 14.00 uur',
      ['03-10T13:00-14:00'],
      'Europe/Amsterdam',
    ],
    [
      'Schikt woensdag 11 maart om 9.00 uur, of anders vrijdag 13 maart om 13.30 uur?',
      ['03-11T09:00', '03-13T13:30'],
      'Europe/Amsterdam',
    ],
    [
      'do 12 mrt 10:00-11:00\nvr 13 mrt 14:00-15:00',
      ['03-12T10:00-11:00', '03-13T14:00-15:00'],
      'Europe/Amsterdam',
    ],
    ['woensdag 11 maart om 16u30', ['03-11T16:30'], 'Europe/Amsterdam'],
    ['maandag 9 maart om 18u, of dinsdag hetzelfde uur', ['03-09T18:00', '03-10T18:00'], 'Europe/Amsterdam'],
    ['Het gesprek van morgen 10 uur gaat dus niet lukken.', [], 'Europe/Amsterdam'],
    ['aanstaande donderdag om 16u', ['03-05T16:00'], 'Europe/Amsterdam'],
  ]);
});

describe('Dutch: lists, tables and agendas', () => {
  reads([
    [
      'Beste Lotte,\n\nLeuk je gesproken te hebben! We plannen graag het tweede gesprek in.\n\nDatum: donderdag 12 maart 2026\nTijd: 15.30 - 16.30 uur\nLocatie: Keizersgracht 12, 1015 CW Amsterdam',
      ['03-12T15:30-16:30'],
      'Europe/Amsterdam',
    ],
    [
      'Programma:\n10.00 Ontvangst\n10.15 Gesprek met Sanne de Vries (HR)\n11.00 Rondleiding\n11.30 Gesprek met Bas Mulder\nDit is op vrijdag 13 maart.',
      ['03-13T10:15', '03-13T11:30'],
      'Europe/Amsterdam',
    ],
  ]);
});

describe('Dutch: times that were moved or taken away', () => {
  reads([
    [
      'Helaas moeten we het gesprek van dinsdag 10 maart om 10.00 uur verplaatsen naar donderdag 12 maart om 14.00 uur.',
      ['03-12T14:00'],
      'Europe/Amsterdam',
    ],
    [
      'In plaats van maandag 9 maart om 10 uur wordt het dinsdag 10 maart om 11 uur.',
      ['03-10T11:00'],
      'Europe/Amsterdam',
    ],
  ]);
});

describe('Dutch: what is no interview time', () => {
  reads([['Laat je het uiterlijk vrijdag 6 maart om 12.00 uur weten?', [], 'Europe/Amsterdam']]);
});
