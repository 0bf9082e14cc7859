import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageReport } from '../../../utils/messaging/schemas.ts';
import type { Edge } from '../../../utils/store/actions.ts';
import { Database } from '../../../utils/store/database.ts';
import { fakeBrowser } from '../../support/fake-browser.ts';
import { aMessage } from '../../support/message.ts';

const state = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: state.browser }));

const { receiveFrameText, receiveLeft, receiveReport } = await import(
  '../../../utils/browser/page-report.ts'
);
const { loadHealth } = await import('../../../utils/browser/health.ts');

const url = 'https://mail.google.com/mail/u/0/';
const TEXT =
  'Hi Sam, we would like to invite you to a second interview for the Finance Manager role at Brightwater on Tuesday 17 March 2026 at 11:00.';
const page = (n: number, text = TEXT) => ({
  ...aMessage({ text, subject: `Second interview ${n}`, source: { kind: 'page', name: 'gmail', url } }),
  id: '',
  messageId: null,
});
const from = (tabId: number, over: object = {}) => ({
  id: 'self',
  frameId: 0,
  url,
  tab: { id: tabId },
  ...over,
});

let fake: ReturnType<typeof fakeBrowser>;
let edge: Edge;
let tabId = 0;
beforeEach(() => {
  fake = fakeBrowser();
  fake.granted.add('https://mail.google.com/*');
  Object.assign(state.browser, fake);
  tabId += 1;
  let count = 0;
  edge = {
    db: new Database(`report-${crypto.randomUUID()}`),
    now: () => '2026-03-10T10:00:00Z',
    newId: () => `id-${count++}`,
    zone: 'Europe/London',
  };
});
afterEach(() => edge.db.delete());

const report = (over: Partial<PageReport> = {}): PageReport => ({
  url,
  run: 'run-1',
  once: false,
  outcome: sight([0], [TEXT]),
  ...over,
});
const shown = () => fake.storage.session.values.get(`tab:${tabId}`);
const sight = (open: number[], texts: string[] = []): PageReport['outcome'] => ({
  kind: 'messages',
  layout: 'gmail/conversation',
  found: { body: 0 },
  open,
  messages: texts.map((text, i) => ({ place: open[i] ?? i, message: page(open[i] ?? i, text) })),
});

/** A report with a message that is not as our page script makes it. */
const forged = (over: object) => ({
  ...report(),
  outcome: { ...sight([]), open: [0], messages: [{ place: 0, message: { ...page(0), ...over } }] },
});

describe('a page’s report', () => {
  test('keeps a message about an interview, and knows it later by its number', async () => {
    expect(await receiveReport(edge, report(), from(tabId))).toEqual([]);
    const first = shown();
    expect(first).toMatchObject({ kind: 'read', messageIds: [expect.any(String)] });
    await receiveReport(edge, report({ outcome: { kind: 'idle' } }), from(tabId));
    expect(shown()).toMatchObject({ kind: 'idle' });
    await receiveReport(edge, report({ outcome: sight([0]) }), from(tabId));
    expect(shown()).toEqual(first);
    expect(await edge.db.messages.count()).toBe(1);
  });

  test('of another run of the script has numbers of its own', async () => {
    await receiveReport(edge, report(), from(tabId));
    await receiveReport(edge, report({ run: 'run-2', outcome: sight([0]) }), from(tabId));
    expect(shown()).toMatchObject({ kind: 'unrelated' });
  });

  test('is answered with what was not kept', async () => {
    const outcome = sight([3], ['Your parcel is on its way.']);
    const dropped = await receiveReport(edge, report({ outcome }), from(tabId));
    expect(dropped).toEqual([3]);
    expect(await edge.db.messages.count()).toBe(0);
  });

  test('from a site that was given back is not listened to, and its script told to stop', async () => {
    fake.granted.clear();
    expect(await receiveReport(edge, report(), from(tabId))).toBeNull();
    expect(shown()).toBeUndefined();
    expect(await edge.db.messages.count()).toBe(0);
    expect(await loadHealth()).toEqual({});
  });

  test('that a click on the toolbar asked for needs no site to be enabled', async () => {
    fake.granted.clear();
    await receiveReport(edge, report({ once: true }), from(tabId));
    expect(shown()).toMatchObject({ kind: 'read' });
  });

  test.each([
    ['another extension', { id: 'other' }],
    ['a frame', { frameId: 3 }],
    ['another origin than it speaks of', { url: 'https://evil.example/' }],
  ])('from %s is ignored', async (_, over) => {
    await receiveReport(edge, report(), from(tabId, over));
    expect(shown()).toBeUndefined();
  });

  test.each([
    ['no shape', null],
    [
      'a message of another site',
      forged({ source: { kind: 'page', name: 'x', url: 'https://evil.example/' } }),
    ],
    ['a message of no page', forged({ source: { kind: 'file', name: 'x.eml', url: null } })],
    ['a script for an address', forged({ source: { kind: 'page', name: 'x', url: 'javascript:alert(1)' } })],
    ['more than any mail says', forged({ text: 'x'.repeat(400_001) })],
    ['something that no message has', forged({ rows: ['all'] })],
    ['something that no report has', { ...report(), read: 'messages' }],
    ['a layout of the page’s own words', { ...report(), outcome: { ...sight([]), layout: 'Dear Sam' } }],
    ['a negative number', { ...report(), outcome: sight([-1]) }],
  ])('with %s is ignored', async (_, data) => {
    await receiveReport(edge, data, from(tabId));
    expect(shown()).toBeUndefined();
  });

  test('adds to the counts of its layout', async () => {
    await receiveReport(edge, report(), from(tabId));
    const failed: PageReport['outcome'] = {
      kind: 'unread',
      layout: 'gmail/unknown',
      found: {},
      reason: 'no-body',
      host: null,
      waiting: null,
    };
    await receiveReport(edge, report({ outcome: failed }), from(tabId));
    expect(await loadHealth()).toMatchObject({
      'gmail/conversation': { read: 1, lacking: { sender: 0, date: 0, subject: 0 }, day: '2026-03-10' },
      'gmail/unknown': { read: 0, unread: { 'no-body': 1 } },
    });
    expect(JSON.stringify([...fake.storage.local.values.values()])).not.toMatch(/Dana|Sam|interview/);
  });
});

describe('a text in a frame of another origin', () => {
  const host = 'body.example.net';
  const waiting: PageReport['outcome'] = {
    kind: 'unread',
    layout: 'generic/any',
    found: {},
    reason: 'foreign-frame',
    host,
    waiting: { ...page(1, ''), source: { kind: 'page', name: 'generic', url } },
  };
  const frame = (over: object = {}) => from(tabId, { frameId: 4, url: `https://${host}/x`, ...over });

  test('is asked for by the name of its host', async () => {
    await receiveReport(edge, report({ outcome: waiting }), from(tabId));
    expect(shown()).toMatchObject({ kind: 'unread', reason: 'foreign-frame', host });
  });

  test('completes the message around it once its host is allowed', async () => {
    fake.granted.add(`https://${host}/*`);
    await receiveReport(edge, report({ outcome: waiting }), from(tabId));
    await receiveFrameText(edge, { text: TEXT }, frame());
    expect(shown()).toMatchObject({ kind: 'read' });
    expect((await edge.db.messages.toArray())[0]?.message).toMatchObject({
      subject: 'Second interview 1',
      text: TEXT,
    });
  });

  test.each([
    ['a host that is not allowed', {}, []],
    ['the page itself', { frameId: 0 }, [`https://${host}/*`]],
    ['another extension', { id: 'other' }, [`https://${host}/*`]],
  ])('from %s is not taken', async (_, over, granted) => {
    for (const each of granted) fake.granted.add(each);
    await receiveReport(edge, report({ outcome: waiting }), from(tabId));
    await receiveFrameText(edge, { text: TEXT }, frame(over));
    expect(await edge.db.messages.count()).toBe(0);
  });

  test('is forgotten with its page', async () => {
    fake.granted.add(`https://${host}/*`);
    await receiveFrameText(edge, { text: TEXT }, frame());
    await receiveLeft(from(tabId));
    await receiveReport(edge, report({ outcome: waiting }), from(tabId));
    expect(shown()).toMatchObject({ kind: 'unread', reason: 'no-body' });
  });
});
