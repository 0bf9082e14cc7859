import type { Message } from '../../domain/message.ts';
import type { Address } from '../../domain/values.ts';
import { squash } from './company-phrase.ts';
import { familyOf } from './family.ts';
import { personOf } from './people-addresses.ts';
import { type Named, peopleFrom, SENDER } from './people-list.ts';
import { nameAt, nameWords } from './person-name.ts';
import { titleAfterName, titlePhrase, wholeTitle } from './person-title.ts';
import { ARRANGES, ASK_FOR, FOR_OTHERS, OURS } from './rows/meets.ts';
import type { Sources } from './sources.ts';
import { isTitleWord } from './titles.ts';
import { tokensOf } from './tokens.ts';

/** The sender as a person; nobody where a machine or a team writes and nobody signs. */
export function sender({ from }: Message, sources: Sources): Named[] {
  const lines = closingOf(sources);
  const name = nameOf(from, lines);
  return name === null
    ? []
    : [{ name, title: ownTitle(name, lines, from?.email?.split('@')[1] ?? ''), isCertain: true }];
}

/** Where nobody is named: the sender where the interview is theirs or they lead the work, and whom to ask for at the door. */
export function nobodyElse(message: Message, sources: Sources): Named[] {
  const asked = sources.body.flatMap((line) => {
    const found = ASK_FOR.exec(line);
    return found && !AT_DOOR.test(line.slice(found.index))
      ? peopleFrom(line.slice(found.index + found[0].length), { titlesAlone: false }).people
      : [];
  });
  const own = sender(message, sources).filter(
    (person) => isOwner(person, message) || holdsIt(person.title, sources),
  );
  return [...own, ...asked.filter((person) => person !== SENDER)];
}

/** Whoever only fetches. */
const AT_DOOR =
  /^.{3,60}?\b(?:at|in|from|bij|am|an|à|en) (?:the |de |der |la |l['’])?(?:reception|front desk|desk|lobby|receptie|balie|empfang|accueil|recepci)/i;

const AGENCY =
  /search|personal|recruit|talent|staff|jobs|karriere|consult|agentur|werving|interim|\brh\b|partner|match/i;

/** Whose name the business has: "Pahlke Hochbau". */
function isOwner({ name }: Named, { from }: Message): boolean {
  const last = nameWords(name ?? '').at(-1) ?? '';
  return (
    last.length > 3 &&
    !AGENCY.test(from?.email ?? '') &&
    (from?.email?.split('@')[1] ?? '').replaceAll('-', '').includes(last)
  );
}

/** Recruiters and coordinators arrange for others; who leads the work and who says "our call" interviews. */
function holdsIt(title: string | null, { body }: Sources): boolean {
  if ((title !== null && ARRANGES.test(title)) || body.some((line) => FOR_OTHERS.test(line))) return false;
  const family = familyOf(title);
  return (family !== null && family !== 'recruiter') || body.some((line) => OURS.test(line));
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
  return signed.at(-1) ?? null;
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
const isDegree = (title: string) => /^[A-Z]{2,5}$/.test(title) && !isTitleWord(title);

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
