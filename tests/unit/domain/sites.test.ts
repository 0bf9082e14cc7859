import { expect, test } from 'vitest';
import { originsOf, patternOf, sitesOf } from '../../../utils/domain/sites.ts';

test('what belongs to one site is asked for together, any other by its one origin', () => {
  expect(originsOf('https://outlook.office365.com')).toContain('https://outlook.cloud.microsoft');
  expect(originsOf('https://mail.example.org')).toEqual(['https://mail.example.org']);
});

test('a host that only looks like a known one is not', () => {
  expect(originsOf('https://mail.google.com.example.org')).toEqual(['https://mail.google.com.example.org']);
  expect(sitesOf(['https://xmail.google.com/*'])).toMatchObject([{ name: 'xmail.google.com' }]);
});

test('a pattern covers one host on every port', () => {
  expect(patternOf('http://localhost:8080')).toBe('http://localhost/*');
});
