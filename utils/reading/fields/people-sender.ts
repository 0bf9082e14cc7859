import type { Message } from '../../domain/message.ts';
import type { Address } from '../../domain/values.ts';
import { squash } from './company-phrase.ts';
import { isPersonal } from './mailbox.ts';
import { personOf } from './people-addresses.ts';
import { nameAt, nameWords } from './person-name.ts';
import { titleAfterName, titlePhrase, wholeTitle } from './person-title.ts';
import type { Sources } from './sources.ts';
import { isTitleWord } from './titles.ts';
import { tokensOf } from './tokens.ts';

/** The sender as a person; null where a machine or a team writes and nobody signs. */
export function sender({ from }: Message, sources: Sources): { name: string; title: string | null } | null {
  const lines = closingOf(sources);
  const name = nameOf(from, lines);
  return name === null ? null : { name, title: ownTitle(name, lines, from?.email?.split('@')[1] ?? '') };
}

const CLOSING_LINES = 8;
/** Marks before a name that signs: "-Shannon", "(Araminta Bell, …)". */
const BEFORE_NAME = /^[\s\-–—~*(|]+/;

/** The last lines of a mail, which sign it, and its signature. */
const closingOf = ({ body, signature }: Sources): string[] =>
  [...body.slice(-CLOSING_LINES), ...signature].flatMap((line) => {
    const bare = line.replace(BEFORE_NAME, '').trim();
    return bare === '' ? [] : [bare];
  });

/** The sender's name: that of their address, or the one that signs where it is fuller or the address is a mailbox's. */
function nameOf(from: Address | null, lines: readonly string[]): string | null {
  const said = from ? (personOf(from)?.name ?? null) : null;
  const words = said === null ? [] : nameWords(said);
  const signed = lines.flatMap((line) => signedName(line) ?? []).filter((name) => name.includes(' '));
  const fuller = signed.find((name) => nameWords(name).some((word) => words.includes(word)));
  if (said !== null && words.length > 1 && fuller && words.every((word) => nameWords(fuller).includes(word)))
    return said;
  if (fuller) return fuller;
  if (said !== null && (isCertain(said) || isOfAddress(said, from?.email ?? ''))) return said;
  return signed.at(-1) ?? (isPersonal(from) ? said : (looselySigned(lines) ?? said));
}

/** Two words in capitals alone in one of the last lines. */
function looselySigned(lines: readonly string[]): string | null {
  const alone = lines.flatMap((line) => {
    const tokens = tokensOf(line.slice(0, 60));
    const found = line.length < 40 ? nameAt(tokens, 0) : null;
    return found && found.to === tokens.length && tokens.length > 1 ? [found.name] : [];
  });
  return alone[0] ?? null;
}

const isCertain = (name: string) => nameAt(tokensOf(name), 0, true)?.isCertain === true;

const isOfAddress = (name: string, email: string) =>
  /^\p{Lu}[^ ]* (?:\p{Ll}+ )*\p{Lu}[^ ]*$/u.test(name) &&
  nameWords(name).some((word) => (email.split('@', 1)[0] ?? '').includes(word));

/** The name that a line begins with, where nothing but a title, a company or an address stands behind it. */
function signedName(line: string): string | null {
  if (line.length > 90 || !/^\p{Lu}/u.test(line)) return null;
  const beside = /^[^,|–(@<\t]{2,50}?(?=\s?[,|–(@<\t]|\s-\s|$)/u.exec(line)?.[0] ?? '';
  const tokens = tokensOf(beside);
  const found = nameAt(tokens, 0);
  return found?.isCertain && found.to === tokens.length ? found.name : null;
}

/** The title under (or beside) a name in a signature. */
function ownTitle(name: string, lines: readonly string[], domain: string): string | null {
  const own = nameWords(name);
  for (const [i, line] of lines.entries()) {
    if (line.length > 90 || !isOwn(line, own)) continue;
    const beside = /^[^,|–(]{2,50}?(?=\s?[,|–(]|\s-\s)/.exec(line)?.[0];
    const found = beside === undefined ? null : titleAfterName(line.slice(beside.length));
    const below = lines[i + 1] ?? '';
    const title = found && !isDegree(found.title) ? found.title : null;
    const whole = title ?? (below.length < 90 && !isOwn(below, own) ? titleOf(below, domain) : null);
    if (whole) return whole;
  }
  return null;
}

const isOwn = (line: string, own: readonly string[]) =>
  nameWords(line.slice(0, 60))
    .slice(0, 3)
    .some((word) => own.includes(word));

/** "Becky Trujillo, MSN, RN": letters behind a name that are no office. */
const isDegree = (title: string) =>
  (/^[A-Z]{2,5}$/.test(title) && !isTitleWord(title)) || /^organi[sz]|^(?:sie|er|she|he|they)\//i.test(title);

/** A line that is a title: whole where no more than a field stands behind its comma, without the company's name. */
function titleOf(line: string, domain: string): string | null {
  const phrase = titlePhrase(line)?.title ?? null;
  const whole = wholeTitle(line);
  if (phrase === null || whole === null || !whole.startsWith(`${phrase}, `)) return phrase ?? whole;
  const rest = whole.slice(phrase.length + 2);
  const isCompany =
    domain.includes(squash(rest).slice(0, 6)) || /[|•@·]/.test(rest) || rest.split(' ').length > 3;
  return isCompany ? phrase : whole;
}
