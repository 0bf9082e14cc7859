import { existsSync, globSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feedback, invite } from '../fixtures/pages/fixture.ts';
import { GMAIL, gmailWhen } from '../fixtures/pages/gmail.ts';
import { E2E_BUILD, launch, type Session, waitForText } from './support/browser.ts';
import { importMails, openOwn } from './support/fill.ts';
import { type StandIn, standIn } from './support/stand-in.ts';

const [gmail] = GMAIL;
if (!gmail) throw new Error('fixtures are missing');

/** Markup that turned into script in one sanitiser or another, and plain script; marked so that it is found again. */
const PAYLOADS = [
  '<x-forged></x-forged><img src=x onerror="globalThis.wasRun=1">',
  '<svg><style><x-forged title="</style><img src onerror=globalThis.wasRun=1>">',
  '<math><mtext><table><mglyph><style><!--</style><img src onerror=globalThis.wasRun=1>',
  '<noscript><p title="</noscript><x-forged></x-forged><script>globalThis.wasRun=1</script>">',
  '<form id="app" name="body"><input name="children"><x-forged></x-forged></form>',
  '<a href="javascript:globalThis.wasRun=1">join the meeting: javascript:globalThis.wasRun=1</a>',
  '<iframe srcdoc="<script>parent.wasRun=1</script>"></iframe><template><x-forged></x-forged></template>',
];
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** Each payload as the sender's markup, and as words that only look like it. */
const HOSTILE = PAYLOADS.map((each) => `${each}<p>${escaped(each)}</p>`).join('');
const hostileInvite = (company: string) =>
  invite(company, gmailWhen('en'), {
    html: `${invite(company, '').html}${HOSTILE}`,
  });

let session: Session;
let proxy: Server;
let site: StandIn;
let devtools: CDPSession;
const asked: string[] = [];
const worlds: number[] = [];

beforeAll(async () => {
  proxy = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(204).end();
  });
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end();
  });
  await new Promise<void>((resolve) => void proxy.listen(0, '127.0.0.1', resolve));
  session = await launch({ proxy: (proxy.address() as AddressInfo).port });
  site = await standIn(session.page);
  devtools = await session.page.createCDPSession();
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  devtools.on('Runtime.executionContextsCleared', () => void worlds.splice(0));
  await devtools.send('Runtime.enable');
  await site.open(gmail.url, gmail.html([feedback(gmail.company, gmailWhen('en'))]));
  await waitForText(await session.openPanel(), 'not convinced');
});
afterAll(async () => {
  await session?.close();
  proxy?.close();
});

/** Runs an expression in the world of the extension's own page script, as whoever took over the page's renderer could. */
async function asPageScript(expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
    expression,
    contextId: worlds.at(-1) ?? -1,
    awaitPromise: true,
    returnByValue: true,
  });
  return exceptionDetails ? `threw ${exceptionDetails.exception?.description ?? ''}` : result.value;
}

/** What is kept, row by row, read past the store. */
const everything = async (own: Page) =>
  own.evaluate(async () => {
    const opening = indexedDB.open('second-round');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const rows: Record<string, string> = {};
    for (const name of db.objectStoreNames) {
      const all = db.transaction(name).objectStore(name).getAll();
      rows[name] = await new Promise((resolve) => {
        all.onsuccess = () => resolve(JSON.stringify(all.result));
      });
    }
    db.close();
    return rows;
  });

const OWN_PAGES = ['popup.html', 'sidepanel.html', 'options.html', 'day.html'];

describe('a page whose renderer was taken over', () => {
  const url = JSON.stringify(new URL(gmail.url).origin);
  const message = `{ id: '', source: { kind: 'page', name: 'gmail', url: ${url} }, subject: 'Second interview at Forged Ltd', from: null, to: [], sent: { iso: null, words: null }, text: 'We would like to invite you to a second interview for the Forger role at Forged Ltd on Tuesday 17 March 2037 at 11:00.', calendar: [], messageId: null, threadIds: [], bulk: false, partial: false }`;
  const report = (over = '', messageOver = '') =>
    `{ url: ${url}, run: 'r', once: false, outcome: { kind: 'messages', layout: 'gmail/forged', found: {}, open: [0], messages: [{ place: 0, message: { ...${message}, ${messageOver} } }] }, ${over} }`;
  const MUTATIONS: [string, string, string][] = [
    ['pageRead', 'another page', report("url: 'https://evil.example/'")],
    [
      'pageRead',
      'another page’s message',
      report('', "source: { kind: 'page', name: 'x', url: 'https://evil.example/' }"),
    ],
    ['pageRead', 'a file', report('', "source: { kind: 'file', name: 'x', url: null }")],
    ['pageRead', 'a script', report('', "source: { kind: 'page', name: 'x', url: 'javascript:0' }")],
    ['pageRead', 'a field too many', report('table: "messages"')],
    ['pageRead', 'a prototype', report('"__proto__": { once: true }, outcome: null')],
    ['pageRead', 'nothing', 'null'],
    ['pageRead', 'a list', '[]'],
    ['frameRead', 'from the page itself', "{ text: 'We invite you to a second interview.' }"],
    ['frameRead', 'no text', '{ text: 1 }'],
    ['readTab', 'its own tab', '{ tabId: 1 }'],
    ['readTab', 'nothing', 'null'],
    ['keepSelection', 'its own tab', '{ tabId: 1 }'],
    ['keepSelection', 'nothing', 'undefined'],
    ['loadMessage', 'what there is not', "{ id: 'all' }"],
  ];

  test.each(MUTATIONS)('sends %s with %s: nothing is read, nothing is written', async (type, _, data) => {
    const own = await openOwn(session, 'options.html');
    const before = await everything(own);
    const answer = await asPageScript(`new Promise((resolve) => {
      chrome.runtime.sendMessage({ id: 1, type: '${type}', data: ${data}, timestamp: 1 }, (answer) => {
        void chrome.runtime.lastError;
        resolve(answer?.res ?? null);
      });
    })`);
    // Numbers of what was not kept, "no", or no answer at all: never a row.
    expect(JSON.stringify(answer)).toMatch(/^(?:null|false|\[\]|\{\})$/);
    expect(await everything(own)).toEqual(before);
    await own.close();
  });

  test('cannot look into the extension’s storage, and finds no database', async () => {
    for (const area of ['local', 'session'])
      expect(await asPageScript(`chrome.storage.${area}.get(null)`)).toMatch(/^threw .*not allowed/);
    expect(await asPageScript('indexedDB.databases().then((all) => all.length)')).toBe(0);
  });

  test('and the page itself cannot send a thing', async () => {
    const sent = await session.page.evaluate(async (id) => {
      const runtime = Reflect.get(Reflect.get(window, 'chrome') ?? {}, 'runtime');
      if (!runtime?.sendMessage) return 'no way';
      return runtime.sendMessage(id, { id: 1, type: 'pageRead', data: {} }).catch(() => 'refused');
    }, session.extension.id);
    expect(['no way', 'refused']).toContain(sent);
  });
});

describe('the page that is read', () => {
  test('is as it was: no node, no attribute, no global more', async () => {
    const html = gmail.html([feedback(gmail.company, gmailWhen('en')), hostileInvite(gmail.company)]);
    const look = () => [document.documentElement.outerHTML, ...Object.keys(window).sort()].join('\n');
    const bare = await session.browser.newPage();
    await (await standIn(bare)).open('https://not-enabled.example/', html);
    const panel = await session.openPanel();
    await site.open(gmail.url, html);
    await waitForText(panel, `Finance Manager at ${gmail.company}`);
    expect(await session.page.evaluate(look)).toBe(await bare.evaluate(look));
    await bare.close();
  });

  test('can load nothing of the package, by any file’s name', async () => {
    const files = globSync('**/*.*', { cwd: E2E_BUILD });
    expect(files.length).toBeGreaterThan(10);
    const loaded = await session.page.evaluate(
      async (base, names) => {
        const load = (tag: 'img' | 'script' | 'iframe' | 'link', url: string) =>
          new Promise<boolean>((resolve) => {
            const made = document.createElement(tag);
            made.onload = () => resolve(tag !== 'iframe');
            made.onerror = () => resolve(false);
            if (made instanceof HTMLLinkElement) Object.assign(made, { rel: 'stylesheet', href: url });
            else made.src = url;
            document.head.append(made);
            setTimeout(() => resolve(false), 3000);
          });
        const tries = names.flatMap((name) => [
          load('img', base + name),
          load('script', base + name),
          load('link', base + name),
          fetch(base + name).then(
            () => true,
            () => false,
          ),
        ]);
        return (await Promise.all(tries)).filter(Boolean).length;
      },
      `chrome-extension://${session.extension.id}/`,
      files,
    );
    expect(loaded).toBe(0);
  });
});

describe('what a sender writes', () => {
  test('stays words on every screen: no script runs, no element is made of it', async () => {
    const mail = (body: string, type: string) =>
      `From: "${'<x-forged>'}" <dana@brightwater.example>\r\nTo: sam@home.example\r\nSubject: Second interview ${PAYLOADS[0]}\r\nDate: Tue, 10 Mar 2037 09:15:00 +0000\r\nMessage-ID: <${type.length}@x.example>\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}`;
    const words = `Hi Sam, we invite you to a second interview for the Finance Manager role at Brightwater on Tuesday 17 March 2037 at 11:00. The panel was not convinced that you have experience with ${PAYLOADS[0]} budgets.\n\n${PAYLOADS.join('\n')}`;
    await importMails(session, [
      mail(words, 'text/plain'),
      mail(`<p>${escaped(words)}</p>${HOSTILE}`, 'text/html'),
    ]);
    for (const path of OWN_PAGES) {
      const own = await openOwn(session, path, async (page) => {
        await page.evaluateOnNewDocument(() => {
          Reflect.set(window, 'violations', []);
          addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
            Reflect.get(window, 'violations').push(violatedDirective),
          );
        });
      });
      await own.waitForFunction(() => (document.querySelector('#app')?.childElementCount ?? 0) > 0);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const found = await own.evaluate(() => ({
        forged: document.querySelectorAll(
          'x-forged, iframe, object, embed, svg style, math, form[name], [name="children"], [onerror], [onload], [href^="javascript" i], img[src="x"]',
        ).length,
        wasRun: Reflect.get(window, 'wasRun') ?? null,
        violations: Reflect.get(window, 'violations'),
      }));
      expect({ path, ...found }).toEqual({ path, forged: 0, wasRun: null, violations: [] });
      await own.close();
    }
  });
});

/** What Chromium itself asks of its maker, with or without an extension. */
const BROWSERS_OWN =
  /^(?:www|accounts|clients\d|update|optimizationguide-pa|safebrowsing|content-autofill)\.google(?:apis)?\.com:443$/;

describe('the network', () => {
  const PLANTED = `(async () => {
    const held = [];
    const said = (name, work) => Promise.resolve().then(work).then(() => held.push(name), () => undefined);
    await said('fetch', () => fetch('http://planted.example/fetch'));
    if (globalThis.XMLHttpRequest) await said('xhr', () => new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      Object.assign(request, { onload: resolve, onerror: reject });
      request.open('GET', 'http://planted.example/xhr');
      request.send();
    }));
    await said('websocket', () => new Promise((resolve, reject) => {
      Object.assign(new WebSocket('ws://planted.example/'), { onopen: resolve, onerror: reject });
    }));
    if (globalThis.document) await said('image', () => new Promise((resolve, reject) => {
      Object.assign(new Image(), { onload: resolve, onerror: reject, src: 'http://planted.example/image' });
    }));
    navigator.sendBeacon?.('http://planted.example/beacon', 'x');
    return held;
  })()`;

  test('cannot be reached from any page of ours, nor from the worker', async () => {
    asked.splice(0);
    for (const path of OWN_PAGES) {
      const own = await openOwn(session, path);
      expect(await own.evaluate(PLANTED)).toEqual([]);
      await own.close();
    }
    const target = await session.browser.waitForTarget((each) => each.type() === 'service_worker');
    const { value } = { value: await (await target.worker())?.evaluate(PLANTED) };
    expect(value).toEqual([]);
    expect(asked.filter((url) => url.includes('planted'))).toEqual([]);
  });

  test('is not named in what runs inside mail pages, where no policy of ours holds', () => {
    for (const file of ['mail.js', 'read-once.js']) {
      expect(existsSync(join(E2E_BUILD, file))).toBe(true);
      expect(readFileSync(join(E2E_BUILD, file), 'utf8')).not.toMatch(
        /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection|new Image|createElement\s*\(/,
      );
    }
  });

  test('was asked for nothing in all of this', () => {
    expect(asked.filter((host) => !BROWSERS_OWN.test(host))).toEqual([]);
  });
});

describe('a worker that is killed while mails come in', () => {
  test('has kept all that it said it kept, nothing twice and nothing in part', async () => {
    await site.open(gmail.url, gmail.html([feedback(gmail.company, gmailWhen('en'))]));
    await waitForText(await session.openPanel(), 'not convinced');
    const acknowledged: number[] = [];
    for (let n = 0; n < 12; n += 1) {
      const text = `This is capture ${n}z: we would like to invite you to a second interview for the Analyst role at Company${n} on Tuesday 17 March 2037 at 11:00.`;
      const sending = asPageScript(`new Promise((resolve) => {
        chrome.runtime.sendMessage({ id: ${n}, type: 'pageRead', timestamp: 1, data: { url: location.href, run: 'kill-${n}', once: false,
          outcome: { kind: 'messages', layout: 'gmail/kill', found: {}, open: [0], messages: [{ place: 0, message: {
            id: '', source: { kind: 'page', name: 'gmail', url: location.href }, subject: 'Second interview', from: { name: null, email: 'dana@company${n}.example' }, to: [],
            sent: { iso: null, words: null }, text: ${JSON.stringify(text)}, calendar: [], messageId: null, threadIds: [], bulk: false, partial: false } }] } } },
          (answer) => { void chrome.runtime.lastError; resolve(answer?.res?.length === 0); });
      })`);
      if (n % 3 !== 0) {
        await new Promise((resolve) => setTimeout(resolve, (n * 37) % 160));
        const target = session.browser.targets().find((each) => each.type() === 'service_worker');
        await (await target?.worker())?.close().catch(() => undefined);
      }
      if (await sending) acknowledged.push(n);
    }
    const own = await openOwn(session, 'options.html');
    const rows = await everything(own);
    const messages: { interviewId: string; applicationId: string; message: { text: string } }[] = JSON.parse(
      rows.messages ?? '[]',
    );
    const interviews: { id: string }[] = JSON.parse(rows.interviews ?? '[]');
    const applications: { id: string }[] = JSON.parse(rows.applications ?? '[]');
    const captured = messages.flatMap((row) => {
      const n = /capture (\d+)z/.exec(row.message.text)?.[1];
      return n === undefined ? [] : [{ n: Number(n), row }];
    });
    expect(acknowledged).toEqual(expect.arrayContaining([0, 3, 6, 9]));
    expect(captured.map(({ n }) => n)).toEqual(expect.arrayContaining(acknowledged));
    expect(new Set(captured.map(({ n }) => n)).size).toBe(captured.length);
    for (const { row } of captured) {
      expect(interviews.map(({ id }) => id)).toContain(row.interviewId);
      expect(applications.map(({ id }) => id)).toContain(row.applicationId);
    }
  });
});
