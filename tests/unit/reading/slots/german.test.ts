import { describe, expect, test } from 'vitest';
import { shown } from './shown.ts';

type Row = [text: string, slots: string[], zone?: string];

const reads = (rows: Row[]) =>
  test.each(rows)('%s', (text, slots, zone) => expect(shown(text, zone)).toEqual(slots));

describe('German: dates and times', () => {
  reads([
    [
      'Wir laden Sie zum zweiten Gespräch am Dienstag, 10. März 2026, um 14:00 Uhr ein. Das Gespräch dauert etwa 60 Minuten.',
      ['03-10T14:00-15:00'],
      'Europe/Berlin',
    ],
    ['Termin: Do., 12.03.2026, 9:30–10:30 Uhr (MEZ)', ['03-12T09:30-10:30 Europe/Berlin'], 'Europe/Berlin'],
    ['heute in einer Woche um 10 Uhr', ['03-09T10:00'], 'Europe/Berlin'],
    ['übermorgen um halb zwei', ['03-04T13:30'], 'Europe/Berlin'],
    ['nächste Woche Mittwoch um 9.15 Uhr', ['03-11T09:15'], 'Europe/Berlin'],
    ['Donnerstagnachmittag um 15 Uhr', ['03-05T15:00'], 'Europe/Berlin'],
    ['am 12. um 10 Uhr', ['03-12T10:00'], 'Europe/Berlin'],
    [
      'Wie wäre es mit Donnerstag, 12.3. um 16 Uhr oder Freitag, 13.3. zwischen 10 und 12 Uhr?',
      ['03-12T16:00', '03-13T10:00-12:00'],
      'Europe/Berlin',
    ],
    [
      'Könnten Sie am 10.03. (Di) um 9:00 Uhr oder am 11.03. (Mi) um 13:00 Uhr?',
      ['03-10T09:00', '03-11T13:00'],
      'Europe/Berlin',
    ],
    [
      'Wir bestätigen Ihren Termin am 12.03.26 von 14:00 bis 15:30 Uhr. Bitte melden Sie sich um 13:50 Uhr am Empfang.',
      ['03-12T14:00-15:30'],
      'Europe/Berlin',
    ],
    ['Dienstag, 10. März 2026 | 14:00 - 15:00 Uhr | Microsoft Teams', ['03-10T14:00-15:00'], 'Europe/Berlin'],
    ['am Montag in einer Woche um 10 Uhr', ['03-16T10:00'], 'Europe/Berlin'],
    ['diesen Freitag um Viertel nach drei', ['03-06T15:15'], 'Europe/Berlin'],
    ['kommenden Donnerstag, 14:30 Uhr', ['03-05T14:30'], 'Europe/Berlin'],
    ['Mo. 9.3. 10-11 Uhr\nDi. 10.3. 14-15 Uhr', ['03-09T10:00-11:00', '03-10T14:00-15:00'], 'Europe/Berlin'],
  ]);
});

describe('German: lists, tables and agendas', () => {
  reads([
    [
      'Folgende Termine können wir Ihnen anbieten:\n- Mo, 09.03., 10 Uhr\n- Di, 10.03., 15:30 Uhr\n- Mi, 11.03., zwischen 9 und 12 Uhr',
      ['03-09T10:00', '03-10T15:30', '03-11T09:00-12:00'],
      'Europe/Berlin',
    ],
    [
      'Datum: 12. März\nUhrzeit: 13:00 Uhr\nOrt: Hauptstraße 12, 10115 Berlin',
      ['03-12T13:00'],
      'Europe/Berlin',
    ],
    [
      'Ablauf am 12.03.2026:\n10:00 Uhr Begrüßung\n10:15 – 11:00 Uhr Gespräch mit Frau Dr. Lena Vogt (Geschäftsführung)\n11:00 – 11:15 Uhr Pause\n11:15 – 12:00 Uhr Fachgespräch mit Jan Kröger\n12:00 Uhr Betriebsrundgang',
      ['03-12T10:15-11:00', '03-12T11:15-12:00'],
      'Europe/Berlin',
    ],
    [
      'Sehr geehrte Frau Ott,\n\nvielen Dank für das nette Gespräch am vergangenen Donnerstag. Gerne möchten wir Sie zu einem zweiten Gespräch einladen, und zwar am\n\nMittwoch, den 11. März 2026\num 10:30 Uhr\n\nin unserem Büro in der Hauptstraße 12 in 10115 Berlin.',
      ['03-11T10:30'],
      'Europe/Berlin',
    ],
    [
      'Bitte wählen Sie bis zum 5. März einen Termin:\n\n• 10.03.2026, 10:00 Uhr\n• 11.03.2026, 15:00 Uhr',
      ['03-10T10:00', '03-11T15:00'],
      'Europe/Berlin',
    ],
  ]);
});

describe('German: times that were moved or taken away', () => {
  reads([
    [
      'Der Termin am Donnerstag, 5. März um 14 Uhr muss leider verschoben werden. Passt Ihnen stattdessen Freitag, der 6. März um 11 Uhr?',
      ['03-06T11:00'],
      'Europe/Berlin',
    ],
    ['statt am 5. März um 14 Uhr nun am 6. März um 15 Uhr', ['03-06T15:00'], 'Europe/Berlin'],
    [
      'Die Gespräche finden am 12. März statt:\n9:00 Uhr: Frau Lena Vogt (Personal), 45 Min.\n10:00 Uhr: Herr Jan Kröger (Technik), 60 Min.\n11:15 Uhr: Hausführung\n12:00 Uhr: gemeinsames Mittagessen mit dem Team',
      ['03-12T09:00-09:45', '03-12T10:00-11:00', '03-12T12:00'],
      'Europe/Berlin',
    ],
    [
      'Leider muss ich unseren Termin am Mittwoch um 11 Uhr absagen. Ginge auch Donnerstag um 15 Uhr?',
      ['03-05T15:00'],
      'Europe/Berlin',
    ],
    [
      'Ihr Gespräch wurde von Dienstag, 10. März, 9 Uhr auf Donnerstag, 12. März, 14 Uhr verlegt.',
      ['03-12T14:00'],
      'Europe/Berlin',
    ],
    [
      'Neuer Termin: Fr, 13.03.2026, 11:00 Uhr (statt Do, 12.03.2026, 10:00 Uhr)',
      ['03-13T11:00'],
      'Europe/Berlin',
    ],
  ]);
});

describe('German: what is no interview time', () => {
  reads([
    ['Bitte geben Sie uns bis Freitag, 6. März, 12:00 Uhr Bescheid.', [], 'Europe/Berlin'],
    ['Stand: 01.03.2026', [], 'Europe/Berlin'],
    ['Guten Morgen Frau Ott, wir sind Mo-Fr von 9 bis 17 Uhr erreichbar.', [], 'Europe/Berlin'],
    ['Wir sind telefonisch von 8 bis 18 Uhr erreichbar. Das Interview dauert 1 Stunde.', [], 'Europe/Berlin'],
    ['Der Eintritt wäre zum 1. April 2026 möglich, Kündigungsfrist bis 30.06.2026.', [], 'Europe/Berlin'],
  ]);
});
