import { describe, expect, test } from 'vitest';
import { shown } from './shown.ts';

type Row = [text: string, slots: string[], zone?: string];

const reads = (rows: Row[]) =>
  test.each(rows)('%s', (text, slots, zone) => expect(shown(text, zone)).toEqual(slots));

describe('Spanish: dates and times', () => {
  reads([
    [
      'La entrevista será el jueves 12 de marzo de 2026 a las 16:30 (hora peninsular).',
      ['03-12T16:30 Europe/Madrid'],
      'Europe/Madrid',
    ],
    [
      '¿Te viene bien el martes 10 a las 10:00 o el miércoles 11 a las 17:30?',
      ['03-10T10:00', '03-11T17:30'],
      'Europe/Madrid',
    ],
    ['mañana a las 4 de la tarde', ['03-03T16:00'], 'Europe/Madrid'],
    ['el lunes 9 de marzo, de 10 a 11 h', ['03-09T10:00-11:00'], 'Europe/Madrid'],
    ['a las tres y media de la tarde del 10 de marzo', ['03-10T15:30'], 'Europe/Madrid'],
    [
      'Tenemos hueco el lunes 9 a las 9:30, el martes 10 a las 12:00 y el jueves 12 a las 16:00.',
      ['03-09T09:30', '03-10T12:00', '03-12T16:00'],
      'Europe/Madrid',
    ],
    ['el próximo jueves a las cinco de la tarde', ['03-05T17:00'], 'Europe/Madrid'],
    ['pasado mañana a las 10 de la mañana', ['03-04T10:00'], 'Europe/Madrid'],
    ['entre las 10:00 y las 12:00 del miércoles 11 de marzo', ['03-11T10:00-12:00'], 'Europe/Madrid'],
    ['Por la mañana tengo reuniones. ¿El 12/03 a las 13h?', ['03-12T13:00'], 'Europe/Madrid'],
  ]);
});

describe('Spanish: lists, tables and agendas', () => {
  reads([
    [
      'Hola Lucía:\n\nTras la primera entrevista, queremos verte de nuevo.\n\nFecha: martes, 10 de marzo de 2026\nHora: 11:30 h (CET)\nDuración: 45 minutos',
      ['03-10T11:30-12:15 Europe/Madrid'],
      'Europe/Madrid',
    ],
    [
      'Programa del 12 de marzo:\n10:00-10:45 Entrevista con Marta Gil (Directora Financiera)\n10:45-11:00 Descanso\n11:00-11:45 Entrevista con Pablo Ruiz\n12:00 Visita a la planta',
      ['03-12T10:00-10:45', '03-12T11:00-11:45'],
      'Europe/Madrid',
    ],
  ]);
});

describe('Spanish: times that were moved or taken away', () => {
  reads([
    [
      'La entrevista del martes 10 a las 10:00 se ha cancelado; la nueva fecha es el viernes 13 de marzo a las 12:00.',
      ['03-13T12:00'],
      'Europe/Madrid',
    ],
    [
      'Hemos tenido que cambiar la entrevista del martes 10 de marzo a las 10:00 al jueves 12 de marzo a las 17:00.',
      ['03-12T17:00'],
      'Europe/Madrid',
    ],
  ]);
});

describe('Spanish: what is no interview time', () => {
  reads([
    ['Responde antes del viernes 6 de marzo a las 14:00.', [], 'Europe/Madrid'],
    ['Horario de oficina: lunes a viernes de 9:00 a 18:00', [], 'Europe/Madrid'],
  ]);
});
