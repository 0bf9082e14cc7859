import type { Message } from '../../utils/domain/message.ts';
import { shortDate } from '../ui/dates.ts';

type Props = { message: Message; quotes: readonly string[]; now: string };

/** The kept text of a message, with the quotes marked where they stand; its page one click away where it has one. */
export function SourceText({ message, quotes, now }: Props) {
  return (
    <section class="card stack tight" aria-label="The message itself">
      <h2>{message.subject || 'Without a subject'}</h2>
      <p class="small soft">
        {[message.from?.name ?? message.from?.email, shortDate(message.sent.iso, now)]
          .filter(Boolean)
          .join(', ')}
      </p>
      {isWeb(message.source.url) && (
        <a class="small" href={message.source.url ?? ''} target="_blank" rel="noreferrer">
          Open the page it was read on
        </a>
      )}
      <p class="letter">
        {pieces(message.text, quotes).map(({ text, marked, at }) =>
          marked ? <mark key={at}>{text}</mark> : text,
        )}
      </p>
    </section>
  );
}

type Piece = { text: string; marked: boolean; at: number };

/** The text cut at its quotes, in order; quotes that overlap an earlier one are left unmarked. */
function pieces(text: string, quotes: readonly string[]): Piece[] {
  const places = quotes
    .map((quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
  const cut: Piece[] = [];
  let at = 0;
  for (const { start, end } of places) {
    if (start < at) continue;
    cut.push(
      { text: text.slice(at, start), marked: false, at },
      { text: text.slice(start, end), marked: true, at: start },
    );
    at = end;
  }
  return [...cut, { text: text.slice(at), marked: false, at }];
}

const isWeb = (url: string | null) => url !== null && /^https?:\/\//.test(url);
