import { describe, expect, test } from 'vitest';
import { shown } from './shown.ts';

type Row = [text: string, slots: string[], zone?: string];

const reads = (rows: Row[]) =>
  test.each(rows)('%s', (text, slots, zone) => expect(shown(text, zone)).toEqual(slots));

describe('French: dates and times', () => {
  reads([
    [
      'Nous vous proposons un entretien le jeudi 12 mars 2026 à 9h30 (heure de Paris), durée : 1h.',
      ['03-12T09:30-10:30 Europe/Paris'],
      'Europe/Paris',
    ],
    [
      'Êtes-vous disponible mardi 10 mars à 14 h ou mercredi 11 mars à 10 h 30 ?',
      ['03-10T14:00', '03-11T10:30'],
      'Europe/Paris',
    ],
    ['lundi 9 mars entre 14h et 16h', ['03-09T14:00-16:00'], 'Europe/Paris'],
    ['après-demain à 15h', ['03-04T15:00'], 'Europe/Paris'],
    ['Date : 12/03/2026\nHeure : 14h00 - 15h00', ['03-12T14:00-15:00'], 'Europe/Paris'],
    ['jeudi prochain à 10h', ['03-05T10:00'], 'Europe/Paris'],
    [
      'Vous serez reçue de 9h à 9h45 par Claire Morel (DRH), puis de 10h à 11h par Hugo Petit, le mercredi 11 mars.',
      ['03-11T09:00-09:45', '03-11T10:00-11:00'],
      'Europe/Paris',
    ],
    [
      'Seriez-vous libre le 10 mars à 9h30, le 11 mars à 14h ou le 12 mars à 16h30 ?',
      ['03-10T09:30', '03-11T14:00', '03-12T16:30'],
      'Europe/Paris',
    ],
    [
      'Créneaux proposés : mar. 10/03 10h-11h, mer. 11/03 15h-16h',
      ['03-10T10:00-11:00', '03-11T15:00-16:00'],
      'Europe/Paris',
    ],
    [
      'Merci de vous présenter à 13h45. Votre entretien débutera à 14h le lundi 9 mars.',
      ['03-09T14:00'],
      'Europe/Paris',
    ],
    ['lundi 9 mars à midi', ['03-09T12:00'], 'Europe/Paris'],
    ["à trois heures de l'après-midi mardi 10 mars", ['03-10T15:00'], 'Europe/Paris'],
    [
      'Rappel : entretien demain à 9h (heure de Montréal)',
      ['03-03T09:00 America/Toronto'],
      'America/Toronto',
    ],
    ['le mercredi 11 mars 2026, de 14 h à 15 h 30', ['03-11T14:00-15:30'], 'Europe/Paris'],
  ]);
});

describe('French: lists, tables and agendas', () => {
  reads([
    [
      'Bonjour Madame,\n\nSuite à notre entretien de mardi dernier, nous souhaitons vous rencontrer à nouveau le :\n\nJeudi 12 mars 2026 à 14h00\n\nDurée prévue : 1h30',
      ['03-12T14:00-15:30'],
      'Europe/Paris',
    ],
    [
      'Déroulé du jeudi 12 mars :\n9h00 – Accueil\n9h15 – 10h00 : Entretien avec Claire Morel, DRH\n10h00 – 10h15 : Pause\n10h15 – 11h15 : Étude de cas avec Hugo Petit\n12h30 : Déjeuner',
      ['03-12T09:15-10:00', '03-12T10:15-11:15'],
      'Europe/Paris',
    ],
  ]);
});

describe('French: times that were moved or taken away', () => {
  reads([
    [
      "L'entretien prévu le jeudi 5 mars à 10h est reporté au vendredi 6 mars à 11h.",
      ['03-06T11:00'],
      'Europe/Paris',
    ],
    [
      'votre rendez-vous du mardi 10 mars à 10 heures est annulé et remplacé par le jeudi 12 mars à 11 heures',
      ['03-12T11:00'],
      'Europe/Paris',
    ],
    [
      'Je ne suis pas disponible mardi à 10h, mais mercredi à 11h me convient.',
      ['03-04T11:00'],
      'Europe/Paris',
    ],
  ]);
});

describe('French: what is no interview time', () => {
  reads([
    ['Merci de confirmer avant le vendredi 6 mars à 12h.', [], 'Europe/Paris'],
    ['Nos bureaux sont ouverts de 9h à 18h, du lundi au vendredi.', [], 'Europe/Paris'],
    ['Prise de poste : 1er avril 2026 à 9h', [], 'Europe/Paris'],
  ]);
});
