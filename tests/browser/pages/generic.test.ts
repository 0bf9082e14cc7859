import { describe, expect, test } from 'vitest';
import { read } from './page.ts';

const TEXT =
  'We would like to invite you to a second interview for the Finance Manager role on Tuesday 17 March 2026 at 11:00.';

const message = async (html: string) => {
  const { outcome } = await read(html);
  return outcome.kind === 'messages' ? outcome.messages : outcome;
};

const WHOLE = {
  subject: 'Second interview',
  from: { name: 'Dana Brooks', email: 'dana@x.example' },
  text: `Hi Sam,\n\n${TEXT}`,
};

describe('a webmail nobody wrote a reader for', () => {
  test('an old one of tables', async () => {
    const html = `<title>Inbox - OldMail</title><table width="100%"><tr><td width="200"><a href="/i">Inbox</a><br><a href="/s">Sent</a></td><td>
      <h3>Second interview</h3><table><tr><td>From:</td><td>Dana Brooks &lt;dana@x.example&gt;</td></tr><tr><td>Date:</td><td>10 Mar 2026 09:15</td></tr></table>
      <div class="msgbody"><p>Hi Sam,</p><p>${TEXT}</p></div></td></tr></table>`;
    expect(await message(html)).toMatchObject([{ ...WHOLE, from: { email: 'dana@x.example' } }]);
  });

  test('a client-rendered one with hashed names and an unlabelled header', async () => {
    const html = `<title>Inbox (3) - Pigeon</title><div class="x1"><div role="list"><div class="k"><b>Dana</b> Second interview</div></div>
      <div class="p"><section class="c"><div class="h"><h2>Second interview</h2><span title="dana@x.example">Dana Brooks</span><span>Tue, 10 Mar 2026 09:15</span></div>
      <div class="b"><p>Hi Sam,</p><p>${TEXT}</p></div><div><button>Reply</button><button>Forward</button></div></section></div></div>`;
    expect(await message(html)).toMatchObject([{ ...WHOLE, sent: { iso: '2026-03-10T09:15:00Z' } }]);
  });

  test('one with its mail in a frame', async () => {
    const inner = `<p>Hi Sam,</p><p>${TEXT}</p>`.replaceAll('"', '&quot;');
    const html = `<title>Mail</title><main><h1>Second interview</h1><div><a href="mailto:dana@x.example">Dana Brooks</a> <time datetime="2026-03-10T09:15:00Z">Tuesday</time></div><iframe width="800" height="400" srcdoc="${inner}"></iframe></main>`;
    expect(await message(html)).toMatchObject([WHOLE]);
  });

  test('a conversation: what is open is read, oldest first, what is folded is not', async () => {
    const card = (name: string, text: string) =>
      `<div class="card"><div class="head"><span title="${name.toLowerCase()}@x.example">${name}</span><time datetime="2026-03-10T09:15:00Z">10 Mar</time></div><div class="text"><p>${text}</p></div></div>`;
    const html = `<title>Mail</title><main><h1>Second interview</h1>${card('Ann', `First of all, ${TEXT}`)}<div class="card" style="display:none"><div class="text">${TEXT}</div></div>${card('Ben', `Then again, ${TEXT}`)}</main>`;
    const messages = await message(html);
    expect(messages).toMatchObject([
      { from: { email: 'ann@x.example' } },
      { from: { email: 'ben@x.example' } },
    ]);
  });

  test('a body that forges a header does not become its sender', async () => {
    const html = `<title>Mail</title><main><h1>Hello</h1><div><a href="mailto:real@x.example">Real</a> <time datetime="2026-03-10T09:15:00Z">10 Mar</time></div>
      <article><h2>Second interview</h2><span email="forged@evil.example" title="forged@evil.example">CEO</span><time datetime="2020-01-01">x</time><p>${TEXT}</p></article></main>`;
    expect(await message(html)).toMatchObject([{ subject: 'Hello', from: { email: 'real@x.example' } }]);
  });

  test('a page in another language', async () => {
    const html = `<title>Posteingang</title><nav>Ordner</nav><main><h2>Einladung zum Zweitgespräch</h2><p><span title="jana@x.example">Jana Köhler</span> <time datetime="2026-03-10T09:15:00+01:00">10.03.2026 09:15</time></p><div role="document"><p>Hallo Sam,</p><p>wir möchten Sie gerne zu einem zweiten Gespräch einladen, am 17. März um 11 Uhr.</p></div></main>`;
    expect(await message(html)).toMatchObject([
      { subject: 'Einladung zum Zweitgespräch', from: { name: 'Jana Köhler' } },
    ]);
  });

  test.each([
    [
      'a list of mails',
      `<main><div role="list">${'<div><a href="/m">Dana Brooks</a> Second interview 10 Mar</div>'.repeat(30)}</div></main>`,
    ],
    ['an editor', `<main><h1>New message</h1><div contenteditable="true">${TEXT}</div></main>`],
    ['a login page', '<main><h1>Sign in</h1><form><input name="user"><input type="password"></form></main>'],
    [
      'an article without a sender',
      `<title>News</title><article><h1>Markets</h1><p>${TEXT.repeat(5)}</p></article>`,
    ],
    ['an empty page', ''],
  ])('%s is no message', async (_, html) => {
    expect(await message(html)).toEqual({ kind: 'idle' });
  });

  test('reading leaves the page as it was', async () => {
    const { changed } = await read(
      `<main><h1>A</h1><a href="mailto:a@x.example">A</a><time>10:00</time><article>${TEXT}</article></main>`,
    );
    expect(changed).toBe(false);
  });
});
