import { describe, expect, test } from 'vitest';
import { sameCompany, samePerson, sameRole } from '../../../utils/plan/names.ts';

describe('names', () => {
  test.each([
    ['Halden & Rowe', 'Halden & Rowe Ltd'],
    ['Müller GmbH', 'MULLER'],
    ['Brightwater', 'Brightwater Energy'],
    ['Bright Water', 'Brightwater'],
  ])('%s and %s are one company', (a, b) => expect(sameCompany(a, b)).toBe(true));

  test.each([
    ['Halden', 'Marlow'],
    ['Water Works', 'Bright Water Works'],
  ])('%s and %s are two companies', (a, b) => expect(sameCompany(a, b)).toBe(false));

  test.each([
    ['Product Manager', 'Product Manager, Sensors'],
    ['Controller (m/w/d)', 'Controller'],
  ])('%s and %s are one role', (a, b) => expect(sameRole(a, b)).toBe(true));

  test('two titles with words of their own are two roles', () =>
    expect(sameRole('Product Manager', 'Product Designer')).toBe(false));

  test('a first name alone is the same person, another surname is not', () => {
    expect(samePerson('Dana', 'Dana Whitlock')).toBe(true);
    expect(samePerson('Dana Whitlock', 'Dana Brooks')).toBe(false);
  });
});
