import { describe, expect, test } from 'vitest';
import { type FixtureMail, invite, page } from '../../fixtures/pages/fixture.ts';
import { GMAIL, gmailWhen } from '../../fixtures/pages/gmail.ts';
import { icloudApplication, icloudWhen } from '../../fixtures/pages/icloud.ts';
import { OUTLOOK, outlookWhen } from '../../fixtures/pages/outlook.ts';
import { read } from './page.ts';

const [gmail] = GMAIL;
const [outlook, , meeting, besprechung] = OUTLOOK;
if (!gmail || !outlook || !meeting || !besprechung) throw new Error('fixtures are missing');

const first = async (html: string, url: string) => {
  const { outcome } = await read(html, url);
  if (outcome.kind !== 'messages' || !outcome.messages[0]) throw new Error(JSON.stringify(outcome));
  return outcome.messages[0];
};

describe('Gmail', () => {
  const mail = invite('Brightwater', gmailWhen('en'));
  const html = gmail.html([mail]);

  test('message and conversation have Gmail’s own ids', async () => {
    expect(await first(html, gmail.url)).toMatchObject({
      messageId: `gmail:${mail.id}`,
      threadIds: [`gmail-thread:${mail.id}`],
      partial: false,
    });
  });

  test('a calendar file that is only named is told of', async () => {
    const named =
      '<div class="hq gt"><div class="aQH"><span class="aZo" download_url="text/calendar:invite.ics:https://mail.google.com/x"><span class="aV3">invite.ics</span></span></div></div>';
    const message = await first(html.replace('<div class="yj6qo"></div>', named), gmail.url);
    expect(message.namesCalendarFile).toBe(true);
    expect(message.text).toMatch(/Best wishes, Dana$/);
    expect((await first(html, gmail.url)).namesCalendarFile).toBeUndefined();
  });

  test.each([
    [
      'a clipped end',
      '<div class="iX">[…] <a href="?ui=2&view=lg&permmsgid=msg-f:1">View entire message</a></div>',
    ],
    ['trimmed quotes', '<div class="ajR" role="button"><img class="ajT"></div>'],
  ])('%s makes the message partial', async (_, extra) => {
    const with_ = html.replace('<div class="yj6qo"></div>', extra);
    expect(await first(with_, gmail.url)).toMatchObject({ partial: true });
    expect((await first(with_, gmail.url)).text).toMatch(/Best wishes, Dana$/);
  });

  test('the list alone is idle', async () => {
    const list = page(
      'en',
      'Inbox - sam@home.example - Gmail',
      '<div role="main"><table role="grid"><tr class="zA"><td><span email="dana@x.example">Dana</span></td><td>Second interview</td></tr></table></div>',
    );
    expect((await read(list, 'https://mail.google.com/mail/u/0/#inbox')).outcome).toEqual({ kind: 'idle' });
  });
});

describe('Outlook', () => {
  const mail = invite('Oakhurst', outlookWhen('en'));

  test('what stands above a meeting request’s text belongs to it', async () => {
    expect((await first(meeting.html([mail]), meeting.url)).text).toMatch(
      /^Tue 3\/17\/2037 11:00 AM - 12:00 PM\n12 Harbour Row, Leeds\n\nHi Sam,/,
    );
    expect((await first(besprechung.html([mail]), besprechung.url)).text).toMatch(
      /^Di 17\.03\.2037 11:00 - 12:00\nHafenstraße 12, Hamburg\n\nHi Sam,/,
    );
  });

  test('an address that the page does not hold is not made up', async () => {
    const html = outlook.html([mail]).replace('Dana Brooks&lt;dana@oakhurst.example&gt;', 'Dana Brooks');
    expect((await first(html, outlook.url)).from).toEqual({ name: 'Dana Brooks', email: null });
  });

  test('the conversation’s id comes from the selected row', async () => {
    expect((await first(outlook.html([mail]), outlook.url)).threadIds).toEqual([`outlook:AAQk${mail.id}`]);
  });
});

describe('a site that was rebuilt', () => {
  const rename = (html: string) =>
    html
      .replace(/class="[^"]*"/g, 'class="zz"')
      .replace(/ (id|data-[\w-]+|role)="[^"]*"/g, '')
      .replace(/h7|hP/g, 'q');
  const cases: [string, string, string, (mails: readonly FixtureMail[]) => string][] = [
    ['gmail', gmail.url, gmailWhen('en'), gmail.html],
    ['outlook', outlook.url, outlookWhen('en'), outlook.html],
  ];

  test.each(cases)(
    '%s: with a message in the address the generic reader is asked',
    async (site, url, when, html) => {
      const { outcome } = await read(rename(html([invite('Brightwater', when)])), url);
      expect(outcome.kind === 'idle' ? outcome : outcome.layout).toBe(`${site}/generic`);
    },
  );

  test.each(cases)('%s: where that finds nothing either, it is said', async (site, url) => {
    const { outcome } = await read(page('en', 'Mail', '<main><canvas></canvas></main>'), url);
    expect(outcome).toMatchObject({ kind: 'unread', layout: `${site}/unknown`, reason: 'no-body' });
  });

  test('a row that fails falls through to the next, and which one fitted is told', async () => {
    const html = gmail
      .html([invite('Brightwater', gmailWhen('en'))])
      .replaceAll('class="a3s aiL"', 'class="a3s xyz"');
    const { outcome } = await read(html, gmail.url);
    expect(outcome).toMatchObject({
      kind: 'messages',
      found: { body: 2, from: 0, subject: 0, date: 0, to: 0 },
    });
  });
});

describe('iCloud', () => {
  const mail = invite('Yarrowdale', icloudWhen('en'));
  /** Nothing answers there: the frame stays closed to the page. */
  const SHUT = 'http://127.0.0.1:1/icloud-sandbox.com/';

  test('a text in a frame of another origin is waited for, with all that stands around it', async () => {
    const { outcome } = await read(icloudApplication([mail], 'en', SHUT), 'https://www.icloud.com/mail/');
    expect(outcome).toMatchObject({
      kind: 'unread',
      reason: 'foreign-frame',
      host: '127.0.0.1:1',
      waiting: { subject: mail.subject, from: mail.from, text: '', sent: { iso: '2037-03-10T09:15:00Z' } },
    });
  });

  test('of two such frames none is waited for: nobody could tell whose text is whose', async () => {
    const html = icloudApplication([mail, mail], 'en', SHUT);
    const { outcome } = await read(html, 'https://www.icloud.com/mail/');
    expect(outcome).toMatchObject({ kind: 'unread', reason: 'foreign-frame', waiting: null });
  });

  test('a webmail without a reader waits in the same way', async () => {
    const html = page(
      'de',
      'Postfach',
      `<main><h1>Second interview</h1><div><span title="dana@x.example">Dana Brooks</span> <time datetime="2037-03-10T09:15:00Z">10. März</time></div><iframe width="700" height="400" src="${SHUT}"></iframe></main>`,
    );
    expect((await read(html, 'https://mail.example.org/')).outcome).toMatchObject({
      kind: 'unread',
      host: '127.0.0.1:1',
      waiting: { subject: 'Second interview', from: { email: 'dana@x.example' } },
    });
  });
});
