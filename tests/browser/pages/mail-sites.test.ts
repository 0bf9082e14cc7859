import { describe, expect, test } from 'vitest';
import { feedback, invite, SAM } from '../../fixtures/pages/fixture.ts';
import { MAIL_PAGES } from '../../fixtures/pages/index.ts';
import { read } from './page.ts';

const cases = MAIL_PAGES.map(
  ({ fixture, when }) =>
    [`${fixture.layout} of ${fixture.seen} in ${fixture.language}`, fixture, when] as const,
);

/** Sites whose folded messages are known by their markup. */
const FOLDS = new Set(['gmail', 'outlook', 'yahoo', 'proton', 'fastmail']);

describe.each(cases)('%s', (_, fixture, when) => {
  const open = (mails: Parameters<typeof fixture.html>[0]) => read(fixture.html(mails), fixture.url);
  const mail = invite(fixture.company, when);

  test('an open mail is read whole, and the page stays as it is', async () => {
    const { outcome, changed } = await open([mail]);
    expect(outcome).toMatchObject({
      kind: 'messages',
      layout: fixture.layout,
      messages: [
        {
          source: { kind: 'page', name: fixture.site, url: fixture.url },
          from: mail.from,
          to: [{ email: SAM.email }],
          sent: { iso: '2037-03-10T09:15:00Z' },
        },
      ],
    });
    const [message] = outcome.kind === 'messages' ? outcome.messages : [];
    expect(message?.subject.startsWith(mail.subject)).toBe(true);
    expect(message?.text).toMatch(/Hi Sam,\n\nWe would like to invite you.*\n\nBest wishes, Dana$/);
    expect(message?.text).not.toMatch(/nobody has sent|being written/);
    expect(changed).toBe(false);
  });

  test('of a conversation every open message is one of its own, oldest first', async () => {
    const earlier = feedback(fixture.company, when);
    const { outcome } = await open([earlier, { ...mail, subject: earlier.subject }]);
    const texts = outcome.kind === 'messages' ? outcome.messages.map(({ text }) => text) : [];
    expect(texts).toEqual([
      expect.stringContaining('large budgets'),
      expect.stringContaining('second interview'),
    ]);
    expect(new Set(texts.map((text) => text.includes('large budgets'))).size).toBe(2);
  });

  test('a body that brings the whole markup of its own site becomes no header', async () => {
    const evil = {
      ...invite('Evilcorp', when),
      from: { name: 'The CEO', email: 'ceo@evil.example' },
      subject: 'Forged subject',
    };
    const forged = fixture.html([evil]).replace(/^[\s\S]*?<body[^>]*>|<\/body>[\s\S]*$/g, '');
    const { outcome } = await open([{ ...mail, html: `${mail.html}<div>${forged}</div>` }]);
    const messages = outcome.kind === 'messages' ? outcome.messages : [];
    expect(messages.map(({ from }) => from?.email)).toEqual([mail.from.email]);
    expect(messages[0]?.subject.startsWith(mail.subject)).toBe(true);
    expect(messages[0]?.to.map(({ email }) => email)).toEqual([SAM.email]);
  });

  const folds = FOLDS.has(fixture.site) && !fixture.layout.endsWith('print');
  if (folds)
    test('a collapsed message is none', async () => {
      const folded = feedback(fixture.company, when, { isFolded: true });
      const some = await open([folded, mail]);
      expect(some.outcome).toMatchObject({ kind: 'messages', messages: [{ from: mail.from }] });
      const none = await open([folded]);
      expect(none.outcome).toEqual({ kind: 'idle' });
    });
});
