import type { Message } from '../../domain/message.ts';
import type { ReadingContext } from '../../domain/reading.ts';
import type { Address } from '../../domain/values.ts';
import { fold } from '../words.ts';
import { isPlatform } from './domains.ts';
import { nameAt, nameWords } from './person-name.ts';
import { tidy, tokensOf } from './tokens.ts';

/** Mailboxes of machines, rooms and teams. */
const ROBOT =
  /^(?:no-?reply|do-?not-?reply|notifications?|calendar|scheduling|scheduler|schedule|interviews?|recruit\p{L}{0,8}|talent\p{L}{0,12}|hr|jobs|careers?|hiring|people|team|info|admin|office|reception|resourcing|room\p{L}{0,10}|conf\p{L}{0,10}|boardroom|meeting\p{L}{0,8}|notetaker|fred|read|otter|fireflies|assistant|bewerbung\p{L}{0,3}|karriere|personal|recrutement|rh|seleccion|rrhh|vacatures)(?:[._+-].{0,60})?$/iu;
const ROOM =
  /\b(?:room|boardroom|raum|salle|sala|zaal|notetaker|note taker|recorder|calendar|projector|resource)\b|\.(?:resource|group)\.calendar\.google\.com/iu;

/** The candidate's own names and addresses: what the context says, else whom the mail is to, and whom it greets. */
export type Candidate = { emails: ReadonlySet<string>; words: ReadonlySet<string>; full: readonly string[] };

export function candidateOf(message: Message, { me }: ReadingContext, greeting: string): Candidate {
  const own = message.to.filter(({ email }) => email !== null && me.includes(email.toLowerCase()));
  const [only] = message.to;
  const mine = own.length > 0 ? own : message.to.length === 1 && only ? [only] : [];
  const invited = message.calendar.flatMap(({ attendees }) =>
    attendees.filter(({ email }) => email !== null && me.includes(email.toLowerCase())),
  );
  const names = [...mine, ...invited].flatMap(({ name }) => name ?? []);
  const emails = [...me, ...mine.flatMap(({ email }) => email?.toLowerCase() ?? [])];
  const greeted =
    /^(?:hi|hello|hey|dear|hallo|liebe[rs]?|guten tag|moin|servus|grüezi|grüß gott|hoi|ha|dag|goedemorgen|goedemiddag|coucou|salut|allo|buenas|buenos días|bonjour|cher|chère|hola|estimad[oa]|querid[oa]|beste|geachte|ciao|gentile|caro|cara|olá|hej|cześć|szanown[ya]|sehr geehrte[rs]?|good (?:morning|afternoon))[\s,]+(\p{L}[^,!.:;]{1,40}(?:\. \p{L}[^,!.:;]{1,30})?)(?:[,!.:;]|\s-|$)/iu.exec(
      greeting.trim(),
    );
  const locals = emails.map((email) => (email.split('@', 1)[0] ?? '').replace(/[._+\d-]+/g, ' '));
  const words = [...names, ...locals, greeted?.[1] ?? '']
    .flatMap(nameWords)
    .filter((word) => word.length > 1);
  return { emails: new Set(emails), words: new Set(words), full: names };
}

/** Whether a name or an address is the candidate's. */
export function isCandidate({ emails, words }: Candidate, { name, email }: Address): boolean {
  if (email !== null && emails.has(email.toLowerCase())) return true;
  const own = name === null ? [] : nameWords(name);
  return own.length > 0 && own.every((word) => words.has(word));
}

/** An address's person: "Doe, Jane (HR)" → Jane Doe; null for machines, rooms and teams. */
export function personOf({ name, email }: Address): Address | null {
  const local = email?.split('@', 1)[0] ?? '';
  if (ROBOT.test(local) || ROOM.test(`${name ?? ''} ${email ?? ''}`) || (email !== null && isPlatform(email)))
    return null;
  const bare = tidy((name ?? '').replace(/\s?[([].{0,60}[)\]]/, ''));
  const turned = /^([^,@]{2,40}), ([^,@]{2,40})$/.exec(bare);
  const plain = inOrder(turned ? `${turned[2]} ${turned[1]}` : bare);
  if (plain === '' || plain.includes('@')) return email === null ? null : { name: null, email };
  const tokens = tokensOf(plain);
  const found = nameAt(tokens, 0, true);
  if (found && found.to === tokens.length) return { name: found.name, email };
  return /^\p{Lu}[^ ]* \p{Lu}[^ ]*$/u.test(plain) &&
    nameWords(plain).some((word) => fold(local).includes(word))
    ? { name: plain, email }
    : null;
}

/** "BERTIN Margaux", "Margaux BERTIN" → Margaux Bertin: a surname in capitals says which one it is. */
function inOrder(name: string): string {
  const words = name.split(' ');
  const isShout = (word: string) => /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word);
  if (words.every(isShout) || !words.some(isShout)) return name;
  const surname = words
    .filter(isShout)
    .map((word) => word.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()));
  return [...words.filter((word) => !isShout(word)), ...surname].join(' ');
}

/** All addresses that a message has, with their people's names; for finding who a name belongs to. */
export const addressesOf = ({ from, to, calendar }: Message): Address[] =>
  [from, ...to, ...calendar.flatMap(({ organizer, attendees }) => [organizer, ...attendees])].flatMap(
    (each) => each ?? [],
  );

/** The address that stands beside a name, or that is made of it. */
export function emailFor(
  name: string,
  addresses: readonly Address[],
  lines: readonly string[],
): string | null {
  const words = nameWords(name);
  const known = addresses.find((each) => {
    const theirs = nameWords(personOf(each)?.name ?? '');
    return (
      theirs.length > 0 &&
      words.length > 0 &&
      (words.join() === theirs.join() || (words.length === 1 && theirs[0] === words[0]))
    );
  });
  if (known?.email) return known.email;
  for (const line of lines) {
    if (!line.includes('@') || !line.includes(name)) continue;
    const after = line.slice(line.indexOf(name) + name.length, line.indexOf(name) + name.length + 120);
    const email = /^[^@]{0,50}?[\s<(:;,\t]([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})/.exec(after)?.[1];
    if (email && !/\b(?:and|und|et|y|en)\b\s\p{Lu}/u.test(after.slice(0, after.indexOf(email)))) return email;
  }
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const text = lines.find((line) => line.includes('@') && fold(line).includes(`${first}.${last}@`));
  return words.length > 1 && text
    ? (/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g.exec(text)?.[0] ?? null)
    : null;
}
