import { describe, expect, test } from 'vitest';
import { findLink, findPlace } from '../../../../utils/reading/fields/index.ts';
import { splitZones } from '../../../../utils/reading/zones/index.ts';
import { aMessage, anEvent } from '../../../support/message.ts';

const of =
  (find: typeof findPlace) =>
  (text: string, over = {}) =>
    find(aMessage({ text, ...over }), splitZones(text));
const place = of(findPlace);
const link = of(findLink);

describe('where to come', () => {
  test.each([
    [
      'Could you join us at our office, 12 Harbour Row, Leeds LS1 4AP, on Thursday?',
      '12 Harbour Row, Leeds LS1 4AP',
    ],
    [
      'Location: Level 12, 200 George Street, Sydney NSW 2000',
      'Level 12, 200 George Street, Sydney NSW 2000',
    ],
    [
      'Where:\nNorth Lane House\n8 Dock Street\nCork T12 X8K2\n\nBring ID',
      'North Lane House, 8 Dock Street, Cork T12 X8K2',
    ],
    ['Das Gespräch findet in der Lindenstraße 5, 10969 Berlin statt.', 'Lindenstraße 5, 10969 Berlin'],
    [
      'Nous vous attendons au 14 rue de la Paix, 75002 Paris, le mardi 3 mars.',
      '14 rue de la Paix, 75002 Paris',
    ],
    ['Te esperamos en la Calle de Alcalá 45, 28014 Madrid, el lunes.', 'Calle de Alcalá 45, 28014 Madrid'],
    [
      'We verwachten je op Keizersgracht 123, 1015 CJ Amsterdam om 10 uur.',
      'Keizersgracht 123, 1015 CJ Amsterdam',
    ],
    [
      'It is at Northgate Theatre, Castle Street, Bristol BS1 3AD on Thursday.',
      'Northgate Theatre, Castle Street, Bristol BS1 3AD',
    ],
    [
      'At the depot (Unit 5, 12 Moyview Road, Ballina F26 X4Y7).',
      'Unit 5, 12 Moyview Road, Ballina F26 X4Y7',
    ],
    ['We meet in Room 4.12, Main Building, at 10am', 'Room 4.12, Main Building'],
  ])('%s', (text, wanted) => {
    expect(place(text)).toBe(wanted);
  });

  test('the calendar says it where the text does not', () => {
    expect(place('', { calendar: [anEvent({ location: '4 Foundry Lane, Leeds' })] })).toBe(
      '4 Foundry Lane, Leeds',
    );
    expect(place('', { calendar: [anEvent({ location: 'Microsoft Teams Meeting' })] })).toBeNull();
  });

  test("a signature's address counts only where the text speaks of the office", () => {
    const signature = '\n\nBest,\nDana\n12 Harbour Row, Leeds LS1 4AP';
    expect(place(`See you at our office.${signature}`)).toBe('12 Harbour Row, Leeds LS1 4AP');
    expect(place(`We will call you.${signature}`)).toBeNull();
  });
});

describe('where to join', () => {
  test.each([
    ['Join here: https://video.acme.example/r/123.', 'https://video.acme.example/r/123'],
    [
      'Join Teams <https://teams.microsoft.com/l/meetup-join/19%3a/0?context=1>',
      'https://teams.microsoft.com/l/meetup-join/19%3a/0?context=1',
    ],
    ["Here's the Meet: meet.google.com/qwe-rtyu-iop", 'meet.google.com/qwe-rtyu-iop'],
    ['(https://acme.zoom.us/j/93?pwd=x)', 'https://acme.zoom.us/j/93?pwd=x'],
  ])('%s', (text, wanted) => {
    expect(link(text)).toBe(wanted);
  });

  test.each([
    'Book a slot: https://calendly.com/a/b',
    'Book your video call here: https://acme.example/book/1',
    'Join us: https://acme.example/careers',
    'Map: https://maps.google.com/?q=1',
    'Zoom help: https://support.zoom.us/hc/en-us',
  ])('never: %s', (text) => {
    expect(link(text)).toBeNull();
  });

  test("the calendar's link comes first", () => {
    const calendar = [anEvent({ url: 'https://meet.google.com/abc-defg-hij' })];
    expect(link('https://zoom.us/j/1', { calendar })).toBe('https://meet.google.com/abc-defg-hij');
  });
});
