import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { problemWords } from '../../../components/connect/attempt.ts';
import { addConcern, type Edge, keepMessage, setConcernState } from '../../../utils/store/actions.ts';
import { Database, NEWER_DATABASE, TABLE_NAMES } from '../../../utils/store/database.ts';
import { loadDraft, saveAnswer, saveDraft, saveNote } from '../../../utils/store/typed.ts';
import { aMessage } from '../../support/message.ts';

const INVITE = aMessage({
  id: 'invite',
  text: 'Hi Sam, we would like to invite you to a second interview for the Controller role at Brightwater on Thursday 5 March 2026 at 14:00.',
});
const owner = { applicationId: 'a', interviewId: 'i' };

let edge: Edge;
const edgeOn = (name: string): Edge => ({
  db: new Database(name),
  now: () => '2026-03-02T12:00:00Z',
  newId: () => crypto.randomUUID(),
  zone: 'Europe/London',
});
beforeEach(() => {
  edge = edgeOn(`faults-${crypto.randomUUID()}`);
});
afterEach(() => edge.db.delete());

const everything = async ({ db }: Edge) =>
  Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));
const nameOf = (write: Promise<unknown>) =>
  write.then(
    () => 'written',
    (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
  );

describe('a disk that is full', () => {
  /** From the nth write on, the browser answers as it does when there is no room. */
  function fullAfter(writes: number): () => void {
    const { put, add } = IDBObjectStore.prototype;
    let left = writes;
    const refuse = <T>(write: () => T): T => {
      if (left-- > 0) return write();
      throw new DOMException('No room', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = function (...given) {
      return refuse(() => put.apply(this, given));
    };
    IDBObjectStore.prototype.add = function (...given) {
      return refuse(() => add.apply(this, given));
    };
    return () => Object.assign(IDBObjectStore.prototype, { put, add });
  }

  test.each([0, 1, 2, 3])('from write %i of an act on leaves all as it was, and says so', async (writes) => {
    await addConcern(edge, { text: 'stays' });
    await saveDraft(edge, 'capture', 'half a sentence');
    const before = await everything(edge);
    const mend = fullAfter(writes);
    const name = await nameOf(keepMessage(edge, INVITE));
    mend();
    expect(name).toBe('QuotaExceededError');
    expect(await everything(edge)).toEqual(before);
    expect(await loadDraft(edge, 'capture')).toBe('half a sentence');
  });

  test.each([
    ['a draft', () => saveDraft(edge, 'capture', 'more')],
    ['an answer', () => saveAnswer(edge, owner, 'f', { text: 'more' })],
    ['a note', () => saveNote(edge, owner, null, 'more')],
    ['a concern', () => addConcern(edge, { text: 'more' })],
  ])('refuses %s by name, in words that keep calm', async (_, write) => {
    const mend = fullAfter(0);
    const error = await write().then(
      () => null,
      (reason: unknown) => reason,
    );
    mend();
    expect(problemWords(error)).toMatch(/no room left .* still on screen/);
  });
});

/** What a later version of the product leaves behind: one table more, everything else as it is. */
const upgradeTo = (name: string, version: number) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => void request.result.createObjectStore('wishes');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });

describe('a database of a newer version', () => {
  let newer: Edge;
  beforeEach(async () => {
    await addConcern(edge, { text: 'written before' });
    const { name, verno } = edge.db;
    edge.db.close();
    await upgradeTo(name, (verno + 1) * 10);
    newer = edgeOn(name);
  });
  afterEach(() => newer.db.close());

  test('can be read', async () => {
    expect((await newer.db.concerns.toArray()).map(({ text }) => text)).toEqual(['written before']);
  });

  test('is never written to, by whatever way', async () => {
    const [concern] = await newer.db.concerns.toArray();
    const writes = [
      addConcern(newer, { text: 'more' }),
      setConcernState(newer, concern?.id ?? '', 'resolved'),
      keepMessage(newer, INVITE),
      saveDraft(newer, 'capture', 'more'),
      newer.db.concerns.clear(),
    ];
    expect(new Set(await Promise.all(writes.map(nameOf)))).toEqual(new Set([NEWER_DATABASE]));
    const rows = await Promise.all(TABLE_NAMES.map((table) => newer.db.table(table).count()));
    expect(rows.reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  test('is told in plain words', async () => {
    const error = await saveDraft(newer, 'capture', 'more').catch((reason: unknown) => reason);
    expect(problemWords(error)).toContain('newer version of Second Round');
  });
});
