import { expect, test } from 'vitest';
import { grantsOf, originsOf, patternOf, sitesOf } from '../../../utils/domain/sites.ts';

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

test('what Firefox grants by its own menu, for both schemes at once, is known as the same site', () => {
  expect(sitesOf(['*://mail.google.com/*', 'https://mail.google.com/*'])).toEqual([
    { name: 'Gmail', origin: 'https://mail.google.com', hosts: ['mail.google.com'] },
  ]);
});

test('every website is named so, and can be given back', () => {
  const [site] = sitesOf(['*://*/*']);
  expect(site?.name).toBe('Every website');
  expect(grantsOf(['*://*/*'], site?.origin ?? '')).toEqual(['*://*/*']);
});

test('a site is read by every grant that covers it, and by no other', () => {
  const patterns = [
    'https://mail.example.org/*',
    '*://mail.example.org/*',
    '*://*/*',
    'https://example.org/*',
  ];
  expect(grantsOf(patterns, 'https://mail.example.org')).toEqual(patterns.slice(0, 3));
  expect(grantsOf(patterns, 'http://mail.example.org:8080')).toEqual(patterns.slice(1, 3));
});
