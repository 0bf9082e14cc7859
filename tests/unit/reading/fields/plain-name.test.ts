import { expect, test } from 'vitest';
import { completed, plainName } from '../../../../utils/reading/fields/plain-name.ts';

test.each([
  ['north-lane', 'North Lane'],
  ['garudaanalytics', 'Garuda Analytics'],
  ['kahikateaorchards', 'Kahikatea Orchards'],
  ['stninians', 'St Ninians'],
  ['autohaus-vennberg', 'Autohaus Vennberg'],
  ['brightwater', 'Brightwater'],
])('%s is %s', (label, name) => {
  expect(plainName(label)).toBe(name);
});

test("the sender's own name splits a domain that has it", () => {
  expect(plainName('hanrahanjoinery', 'Pete Hanrahan')).toBe('Hanrahan Joinery');
  expect(plainName('garagebultman', 'Harrie Bultman')).toBe('Garage Bultman');
  expect(plainName('bultman', 'Harrie Bultman')).toBe('Bultman');
});

test('a name that the domain goes on from is made whole', () => {
  expect(completed('Copperleaf', 'copperleafgames')).toBe('Copperleaf Games');
  expect(completed('Copper', 'copperleafgames')).toBe('Copper');
});
