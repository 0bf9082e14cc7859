import type { Message } from '../domain/message.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import type { Address } from '../domain/values.ts';
import { fromHtml } from '../text/html.ts';
import { fromPlain } from '../text/plain.ts';
import { parseMailDate } from './dates.ts';
import { identify } from './identify.ts';

type Field = 'from' | 'to' | 'subject' | 'date';

/** The header labels that mail clients show and copy, in nine languages. */
const LABELS: Readonly<Record<Field, string>> = {
  from: 'from|von|de|van|da|från|od|remitente|expéditeur|afzender|mittente|remetente|avsändare|nadawca',
  to: 'to|an|à|para|aan|a|till|do|empfänger|destinataire|destinatario|destinatário',
  subject: 'subject|betreff|objet|asunto|onderwerp|oggetto|assunto|ämne|temat',
  date: 'date|sent|datum|gesendet|envoyé|fecha|enviado|verzonden|data|inviato|enviada|skickat|wysłano',
};

const FIELDS: readonly { field: Field; pattern: RegExp }[] = (Object.keys(LABELS) as Field[]).map(
  (field) => ({
    field,
    pattern: new RegExp(`^\\s{0,4}\\*?(?:${LABELS[field]})\\*?\\s?:\\*?\\s*(.{1,500})$`, 'iu'),
  }),
);

/**
 * A mail copied from anywhere: HTML where the clipboard had it, else text. Header lines at its top are understood in nine
 * languages; without any it is a body alone, of unknown date and sender.
 */
export async function parsePaste(text: string, html: string | null): Promise<Result<Message>> {
  const whole = html && html.trim() !== '' ? fromHtml(html) : fromPlain(text);
  if (whole.trim() === '') return fail('empty', 'There was no text to paste.');
  const { fields, body } = splitHeader(whole);
  return succeed(
    await identify({
      id: '',
      source: { kind: 'paste', name: null, url: null },
      subject: fields.subject ?? '',
      from: fields.from ? addressOf(fields.from) : null,
      to: fields.to ? fields.to.split(/[;,]/).slice(0, 50).map(addressOf) : [],
      sent: { iso: parseMailDate(fields.date ?? null), words: fields.date ?? null },
      text: body,
      calendar: [],
      messageId: null,
      threadIds: [],
      bulk: false,
      partial: false,
    }),
  );
}

/** Header lines stand together at the top; the first line that is none begins the body. */
function splitHeader(whole: string): { fields: Partial<Record<Field, string>>; body: string } {
  const lines = whole.split('\n');
  const fields: Partial<Record<Field, string>> = {};
  let at = 0;
  for (; at < Math.min(lines.length, 12); at += 1) {
    const line = lines[at] ?? '';
    const found = FIELDS.flatMap(({ field, pattern }) => {
      const value = pattern.exec(line)?.[1];
      return value ? [{ field, value: value.trim() }] : [];
    })[0];
    if (found) fields[found.field] ??= found.value;
    else if (line.trim() !== '' || Object.keys(fields).length >= 2) break;
  }
  const isHeader = Object.keys(fields).length >= 2;
  return isHeader ? { fields, body: lines.slice(at).join('\n').trim() } : { fields: {}, body: whole };
}

/** `Jane Doe <jane@x.example>`, `jane@x.example`, `Jane Doe [mailto:…]`, or a name alone. */
function addressOf(words: string): Address {
  const email = /[^\s<>"'()[\]:;,]{1,64}@[^\s<>"'()[\]:;,]{1,190}/.exec(words)?.[0]?.toLowerCase() ?? null;
  const name = words
    .replace(/[<([].{0,260}$/, '')
    .replace(/["']/g, '')
    .trim();
  return { name: name === '' || name.includes('@') ? null : name, email };
}
