import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Edge } from '../../../utils/store/actions.ts';
import { Database } from '../../../utils/store/database.ts';
import { dropDraft, loadDraft, saveDraft, saveNote } from '../../../utils/store/typed.ts';

const OWNER = { applicationId: 'a', interviewId: 'i' };
const TEXT = 'Margaret wants a plan for the first hundred days';

let edge: Edge;
beforeEach(() => {
  edge = {
    db: new Database(`typed-${crypto.randomUUID()}`),
    now: () => '2026-03-19T11:00:00Z',
    newId: () => 'id',
    zone: 'Europe/London',
  };
});
afterEach(() => edge.db.delete());

test('a burst of typing is never more than two writes behind, and ends with all of it on disk', async () => {
  const put = vi.spyOn(edge.db.notes, 'put');
  const typed = [...TEXT].map((_, i) => saveNote(edge, OWNER, null, TEXT.slice(0, i + 1)));
  await Promise.all(typed);
  expect((await edge.db.notes.toArray()).map(({ text }) => text)).toEqual([TEXT]);
  expect(put.mock.calls.length).toBeLessThanOrEqual(2);
});

test('a write that fails says so, and does not stand in the way of the next one', async () => {
  vi.spyOn(edge.db.notes, 'put').mockRejectedValueOnce(new Error('full'));
  await expect(saveNote(edge, OWNER, null, 'Wan')).rejects.toThrow('full');
  await saveNote(edge, OWNER, null, 'Wants');
  expect((await edge.db.notes.toArray()).map(({ text }) => text)).toEqual(['Wants']);
});

test('a draft that has become a record goes; what was typed since stays', async () => {
  await saveDraft(edge, 'capture', 'They doubt my French ');
  await dropDraft(edge, 'capture', 'They doubt my French');
  expect(await loadDraft(edge, 'capture')).toBe('');
  await saveDraft(edge, 'capture', 'and my German');
  await dropDraft(edge, 'capture', 'They doubt my French');
  expect(await loadDraft(edge, 'capture')).toBe('and my German');
});
