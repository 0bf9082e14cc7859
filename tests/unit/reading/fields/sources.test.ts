import { expect, test } from 'vitest';
import { bareSubject, wholeLines } from '../../../../utils/reading/fields/sources.ts';

test('a line that a mail program wrapped is made whole', () => {
  const wrapped = [
    'Thank you for submitting an application for the post of Planning',
    'Enforcement Officer. It has been logged.',
    '',
    'Human Resources',
  ];
  expect(wholeLines(wrapped)[0]).toContain('Planning Enforcement Officer');
  expect(wholeLines(wrapped)).toContain('Human Resources');
});

test('items, times and labels begin a line of their own', () => {
  const rows = [
    '9:45 - 10:30: Mei Lin Chow (Staff Engineer), on system design',
    '10:30 - 10:45: Break',
    'Location: 4 Foundry Lane',
  ];
  expect(wholeLines(rows)).toEqual(rows);
});

test('a subject without the marks of replies and calendars', () => {
  expect(bareSubject('RE: Fwd: Second interview')).toBe('Second interview');
  expect(bareSubject('Invitation: Head of Data @ Thu Mar 12, 2026 3pm - 4pm (CET) (sam@home.example)')).toBe(
    'Head of Data',
  );
  expect(bareSubject('Aktualisierte Einladung: Zweitgespräch')).toBe('Zweitgespräch');
});
