import { expect, test } from 'vitest';
import { addToHealth, healthReport } from '../../../utils/domain/health.ts';

const WHOLE = { sender: true, date: true, subject: true };

test('looks at one layout add up, with what was lacking and why nothing was read', () => {
  const layout = 'gmail/conversation';
  const once = addToHealth(
    {},
    { layout, found: { body: 0 }, messages: [WHOLE, { ...WHOLE, date: false }], unread: null },
    '2026-11-24',
  );
  const twice = addToHealth(
    once,
    { layout, found: { body: -1 }, messages: [], unread: 'no-body' },
    '2026-11-25',
  );
  expect(twice).toEqual({
    [layout]: {
      read: 2,
      lacking: { sender: 0, date: 1, subject: 0 },
      unread: { 'no-body': 1 },
      found: { body: -1 },
      day: '2026-11-25',
    },
  });
});

test('the report holds versions, layouts and numbers', () => {
  const health = addToHealth(
    {},
    { layout: 'outlook/pop-out', found: { body: 0 }, messages: [WHOLE], unread: null },
    '2026-11-25',
  );
  expect(healthReport(health, { version: '1.0', browser: 'Firefox 140' })).toBe(
    'Second Round 1.0, Firefox 140\noutlook/pop-out | read 1 | lacking sender 0, date 0, subject 0 | unread none | rows body 0 | last 2026-11-25',
  );
});
