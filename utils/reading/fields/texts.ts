import type { Message } from '../../domain/message.ts';
import { type Anchor, anchorsOf } from './anchors.ts';
import type { Sources } from './sources.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Where a line stands: the same name says different things in each. */
export type Where = 'subject' | 'display' | 'body' | 'sign' | 'footer' | 'event' | 'note' | 'history';

/** A line of a message with its words and what brings in names and titles; made once for all fields. */
export type Text = { text: string; where: Where; tokens: readonly Token[]; anchors: readonly Anchor[] };

const LONGEST_LINE = 3000;
/** A sign-off that nothing marks stands in the last short lines. */
const [CLOSING_LINES, SHORT] = [4, 60];

const known = new WeakMap<Sources, { from: Message['from']; texts: readonly Text[] }>();

/** Every line of a message that speaks for it, tokenised once. `from` is whoever wrote it. */
export function textsOf(sources: Sources, from: Message['from']): readonly Text[] {
  const before = known.get(sources);
  if (before?.from === from) return before.texts;
  const { subject, body, calendar, history } = anchorsOf(sources);
  const closing = new Set(sources.body.filter((line) => line !== '').slice(-CLOSING_LINES));
  const text = (where: Where, line: string, anchors: readonly Anchor[] = []): Text => {
    const cut = line.slice(0, LONGEST_LINE);
    return { text: cut, where, tokens: tokensOf(cut), anchors };
  };
  const texts = [
    text('subject', subject.text, subject.anchors),
    text('display', from?.name ?? ''),
    ...body.map((line) =>
      text(line.text.length < SHORT && closing.has(line.text) ? 'sign' : 'body', line.text, line.anchors),
    ),
    ...sources.signature.map((line) => text('sign', line)),
    ...sources.footer.map((line) => text('footer', line)),
    ...calendar.map((line, i) => text(i === 0 ? 'event' : 'note', line.text, line.anchors)),
    ...history.map((line) => text('history', line.text, line.anchors)),
  ].filter(({ tokens }) => tokens.length > 0);
  known.set(sources, { from, texts });
  return texts;
}
