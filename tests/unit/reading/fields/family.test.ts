import { expect, test } from 'vitest';
import { familyOf } from '../../../../utils/reading/fields/index.ts';

test.each([
  ['CEO', 'executive'],
  ['Geschäftsführer', 'executive'],
  ['PDG', 'executive'],
  ['Finance Director', 'finance'],
  ['Finanzleiterin', 'finance'],
  ['DAF', 'finance'],
  ['Chief of Strategy', 'strategy'],
  ['Head of Engineering', 'technical'],
  ['CPO', 'product'],
  ['Chief People Officer', 'recruiter'],
  ['Responsable RH', 'recruiter'],
  ['line manager', 'hiring-manager'],
  ['Teamleiterin Entwicklung', 'hiring-manager'],
  ['Senior Backend Engineer', 'peer'],
  ['Assistant to the CEO', 'cross-functional'],
  ['Head of Marketing', 'cross-functional'],
])('%s is %s', (title, family) => {
  expect(familyOf(title)).toBe(family);
});

test('no title, no family', () => {
  expect(familyOf(null)).toBeNull();
  expect(familyOf(' ')).toBeNull();
});
