import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageOutcome } from '../../../utils/pages/reader.ts';
import { readPage } from '../../../utils/pages/registry.ts';
import { type PageSight, watchDocument } from '../../../utils/pages/watch.ts';
import { type FixtureMail, invite, page } from '../../fixtures/pages/fixture.ts';
import { GMAIL, gmailItem, gmailWhen } from '../../fixtures/pages/gmail.ts';
import { countObservers } from './observers.ts';
import { openPage } from './page.ts';

const [gmail] = GMAIL;
if (!gmail) throw new Error('fixtures are missing');
const { url } = gmail;
const observers = countObservers();
let control: AbortController;
let sights: PageSight[];
let dropped: number[];
let doc: Document;
let close: () => void;

beforeEach(() => {
  control = new AbortController();
  sights = [];
  dropped = [];
});
afterEach(() => {
  control.abort();
  vi.useRealTimers();
  close();
});

async function start(html: string, over: { isAlive?: () => boolean; read?: () => PageOutcome } = {}) {
  ({ doc, close } = await openPage(html));
  vi.useFakeTimers();
  const watching = {
    read: () => readPage(doc, url),
    report: async (sight: PageSight) => {
      sights.push(sight);
      return dropped;
    },
    isAlive: () => true,
    ...over,
  };
  return watchDocument(doc, watching, control.signal);
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const settled = () => pass(600);
const sent = () => sights.flatMap((sight) => (sight.kind === 'messages' ? sight.messages : []));
const mail = (n: number, over: Partial<FixtureMail> = {}) =>
  invite('Brightwater', gmailWhen('en'), {
    id: `18c4f0a1b2c3${String(n).padStart(4, '0')}`,
    html: `<p>Hi Sam, this is message number ${n} about the second interview at Brightwater.</p>`,
    ...over,
  });
const find = (css: string) => {
  const found = doc.querySelector(css);
  if (!found) throw new Error(`no ${css}`);
  return found;
};

/** What a page does by itself: takes an element's place with new markup. */
function become(element: Element, html: string) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  element.replaceWith(...parsed.body.childNodes);
}

describe('a page that is watched', () => {
  test('a conversation of 60 messages, expanded and navigated for 300 steps, is read once a message', async () => {
    const folded = Array.from({ length: 60 }, (_, n) => mail(n, { isFolded: true }));
    await start(gmail.html(folded));
    await settled();
    const items = () => [...doc.querySelectorAll('[role="main"].a98 [role="listitem"]')];
    for (let step = 0; step < 300; step += 1) {
      const n = (step * 7) % 60;
      const item = items()[n];
      if (!item) throw new Error('no item');
      become(item, gmailItem(mail(n, { isFolded: (step + Math.floor(step / 60)) % 4 === 3 }), 'en'));
      if (step % 25 === 24) find('[role="main"].a98').classList.toggle('away');
      const before = doc.documentElement.outerHTML;
      await settled();
      expect(doc.documentElement.outerHTML === before).toBe(true);
    }
    const numbers = sent().map(({ message }) => /number (\d+)/.exec(message.text)?.[1]);
    expect(numbers.toSorted()).toEqual([...new Set(numbers)].toSorted());
    expect(new Set(numbers).size).toBe(60);
    expect(new Set(sent().map(({ place }) => place)).size).toBe(60);
    expect(observers.alive()).toBe(1);
    control.abort();
    expect(observers.alive()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  }, 60_000);

  test('a message that grows is read once, when it has stopped', async () => {
    await start(gmail.html([mail(1)]));
    for (let i = 0; i < 40; i += 1) {
      find('.a98 .a3s p').append(` And part ${i}.`);
      await pass(100);
    }
    await settled();
    expect(sent().map(({ message }) => message.text.endsWith('And part 39.'))).toEqual([true]);
  });

  test('after a second of nothing the mail that comes is read', async () => {
    await start(page('en', 'Inbox', '<div role="main" class="a98"></div>'));
    await pass(1000);
    become(
      find('.a98'),
      `<div role="main" class="a98"><h2 class="hP">S</h2><div role="list">${gmailItem(mail(1), 'en')}</div></div>`,
    );
    await settled();
    expect(sent()).toHaveLength(1);
  });

  test('a page that loads is not called unreadable, one that stays so is', async () => {
    await start(page('en', 'Mail', '<main></main>'));
    await pass(2000);
    expect(sights).toEqual([]);
    await pass(1500);
    expect(sights).toMatchObject([{ kind: 'unread', reason: 'no-body' }]);
  });

  test('a page at rest costs nothing', async () => {
    const read = vi.fn(() => readPage(doc, url));
    await start(gmail.html([mail(1)]), { read });
    await settled();
    const looks = read.mock.calls.length;
    await pass(3_600_000);
    expect(read.mock.calls.length).toBe(looks);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a page that never rests is read all the same', async () => {
    await start(gmail.html([mail(1)]));
    for (let i = 0; i < 60; i += 1) {
      find('.a98 h2').setAttribute('class', i % 2 ? 'hP' : 'hP on');
      await pass(50);
    }
    expect(sent()).toHaveLength(1);
  });

  test('what was not kept is sent again when it comes back, and not while it stays', async () => {
    dropped = [0];
    await start(gmail.html([mail(1)]));
    await settled();
    const toggle = async (name: string) => {
      find('.a98').setAttribute('style', name);
      await settled();
    };
    find('.a98').setAttribute('data-x', '');
    await settled();
    expect(sent()).toHaveLength(1);
    await toggle('display:none');
    await pass(3000);
    await toggle('');
    expect(sent()).toHaveLength(2);
  });

  test('frames are let go when they leave the page', async () => {
    await start(page('en', 'Mail', '<main></main>'));
    for (let i = 0; i < 10; i += 1) {
      const frame = doc.createElement('iframe');
      find('main').replaceChildren(frame);
      await settled();
      expect(observers.alive()).toBe(2);
    }
    find('main').replaceChildren();
    await settled();
    expect(observers.alive()).toBe(1);
  });

  test('a script that has lost its extension lets go of the page', async () => {
    let isAlive = true;
    await start(gmail.html([mail(1)]), { isAlive: () => isAlive });
    await settled();
    isAlive = false;
    find('.a98').setAttribute('class', 'a98 iY other');
    await settled();
    expect(observers.alive()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a report that failed is made again with the next change', async () => {
    let fails = true;
    const seen: PageSight[] = [];
    ({ doc, close } = await openPage(gmail.html([mail(1)])));
    vi.useFakeTimers();
    const report = async (sight: PageSight) => {
      if (fails) throw new Error('nobody there');
      seen.push(sight);
      return [];
    };
    watchDocument(doc, { read: () => readPage(doc, url), report, isAlive: () => true }, control.signal);
    await settled();
    fails = false;
    find('.a98').setAttribute('class', 'a98 iY other');
    await settled();
    expect(seen).toMatchObject([{ kind: 'messages', messages: [{ place: 0 }] }]);
  });
});
