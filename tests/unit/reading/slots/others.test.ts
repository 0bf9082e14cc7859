import { describe, expect, test } from 'vitest';
import { shown } from './shown.ts';

type Row = [text: string, slots: string[], zone?: string];

const reads = (rows: Row[]) =>
  test.each(rows)('%s', (text, slots, zone) => expect(shown(text, zone)).toEqual(slots));

describe('Italian, Portuguese, Swedish, Polish: dates and times', () => {
  reads([
    ['giovedì 12 marzo alle ore 15.30', ['03-12T15:30'], 'Europe/Rome'],
    ['na quinta-feira, 12 de março, às 10h', ['03-12T10:00'], 'Europe/Lisbon'],
    ['torsdagen den 12 mars kl. 13.00–14.00', ['03-12T13:00-14:00'], 'Europe/Stockholm'],
    ['w czwartek 12 marca o godz. 11:00', ['03-12T11:00'], 'Europe/Warsaw'],
    [
      'Le proponiamo mercoledì 11 marzo 2026 alle 10:30 oppure giovedì 12 marzo alle 15.',
      ['03-11T10:30', '03-12T15:00'],
      'Europe/Rome',
    ],
    [
      'A entrevista será na quarta-feira, dia 11 de março, das 14h às 15h.',
      ['03-11T14:00-15:00'],
      'Europe/Lisbon',
    ],
    [
      'Intervjun äger rum onsdagen den 11 mars kl 10.00 och tar cirka 45 minuter.',
      ['03-11T10:00-10:45'],
      'Europe/Stockholm',
    ],
    ['Zapraszamy na rozmowę w środę 11 marca o 14:30.', ['03-11T14:30'], 'Europe/Warsaw'],
  ]);
});

describe('Italian, Portuguese, Swedish, Polish: lists, tables and agendas', () => {
  reads([['Data: 12/03/2026\nOra: 14:30\nDurata: 45 minuti', ['03-12T14:30-15:15'], 'Europe/Rome']]);
});
