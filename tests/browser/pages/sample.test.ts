import { describe, expect, test } from 'vitest';
import type { Message } from '../../../utils/domain/message.ts';
import { openFile } from '../../../utils/files/index.ts';
import { sampleMails } from '../../demo/mails.ts';
import { mailPage } from '../../demo/page.ts';
import { read } from './page.ts';

const mails = sampleMails(Temporal.PlainDate.from('2026-11-24'));
const messages: Message[] = [];
for (const { eml } of mails)
  for await (const { result } of openFile(new Blob([eml]), 'sample'))
    if (result.ok) messages.push(result.value);

const letters = (text: string) => text.replace(/<https?:[^>]*>/g, '').replace(/[^\p{L}\p{N}]+/gu, '');

describe('the sample mailbox', () => {
  test.each(messages.map((message, i) => [mails[i]?.slug, message, i + 1] as const))(
    '%s is read whole',
    async (_, message, n) => {
      const { outcome } = await read(mailPage(messages, n));
      if (outcome.kind !== 'messages') throw new Error(JSON.stringify(outcome));
      const [found, ...rest] = outcome.messages;
      expect(rest).toEqual([]);
      expect(found).toMatchObject({
        subject: message.subject,
        from: { email: message.from?.email },
        to: [{ email: 'sam.okafor@postbox.example' }],
      });
      expect(letters(found?.text ?? '')).toBe(letters(message.text));
      expect(Temporal.Instant.from(found?.sent.iso ?? '').equals(message.sent.iso ?? '')).toBe(true);
    },
  );
});
