import type { Message } from '../../domain/message.ts';
import type { Line } from '../line.ts';
import { spokenLines } from '../zones/index.ts';
import { squash, withoutForm } from './company-phrase.ts';
import { isFreeMail, isPlatform, registrableDomain, tenantOf } from './domains.ts';
import { namesSpelling, spelled } from './label-names.ts';
import {
  AGENCY_LABELS,
  AGENCY_NAMES,
  AGENCY_WORDS,
  EMPTY_TAILS,
  LATE_TAILS,
  NAME_TAILS,
} from './rows/companies.ts';
import { SERVICE_LABELS } from './rows/hosts.ts';
import { sourcesOf } from './sources.ts';
import { rowWords, tokensOf } from './tokens.ts';

const TAILS = [...new Set(rowWords(NAME_TAILS))].sort((a, b) => b.length - a.length);
const LATE = new Set(rowWords(LATE_TAILS));
const EMPTY = rowWords(EMPTY_TAILS);
const SERVICES = new Set([...rowWords(SERVICE_LABELS), 'get', 'join', 'team', 'the']);

/** The label of the sender's domain that can name a company: `hire-loomwise.example` → `loomwise`; null for free mail and platforms. */
export function ownLabel({ from }: Message): string | null {
  const email = from?.email ?? '';
  const tenant = tenantOf(email);
  if (tenant) return tenant;
  const domain = registrableDomain(email);
  if (!domain || isFreeMail(domain) || isPlatform(domain)) return null;
  const parts = (domain.split('.')[0] ?? '').split('-');
  const own = parts.filter((part, i) => !(SERVICES.has(part) && (i === 0 || i === parts.length - 1)));
  return (own.length > 0 ? own : parts).join('-');
}

/**
 * The message as from whoever wrote what speaks in it: in a forward with next to no words of its own, the one whom the forwarded
 * header names.
 */
export function asWritten(message: Message, lines: readonly Line[]): Message {
  const isForward =
    lines.some((line) => line.zone === 'forward') &&
    spokenLines(lines).length > lines.filter((line) => line.zone === 'body').length;
  const header = isForward
    ? lines.find((line) => line.zone === 'forward' && FROM.test(line.text))?.text
    : undefined;
  const found = header === undefined ? null : FROM.exec(header);
  return found ? { ...message, from: { name: found[1]?.trim() || null, email: found[2] ?? null } } : message;
}

const FROM =
  /^[*\s]{0,4}(?:from|von|de|van|da|från|od)\s?:\*?\s{0,3}"?([^"<@]{0,80}?)"?\s?[<[(]?(?:mailto:)?([\w.+-]{1,64}@[\w.-]{3,100})[>\])]?/i;

/** Whether the sender places people with others: its domain says so, or it speaks of "our client". */
export function isAgency(message: Message, lines: readonly Line[]): boolean {
  const label = registrableDomain(message.from?.email ?? '')?.split('.')[0] ?? '';
  const isNamedSo = AGENCY_LABELS.test(label.replace(/-(?:uk|us|de|hr)$/, ''));
  if (isPlatform(message.from?.email ?? '')) return false;
  const { body, signature, subject } = sourcesOf(message, lines);
  if (isNamedSo || [subject, ...body, ...signature].some((line) => AGENCY_WORDS.test(line))) return true;
  const signed = [message.from?.name ?? '', ...body.slice(-8), ...signature];
  return namesLike(label, signed).some((name) => AGENCY_NAMES.test(name));
}

/** A label as a plain name: `north-lane` → North Lane, `garudaanalytics` → Garuda Analytics. */
export function plainName(label: string): string {
  return label
    .split(/[-_]/)
    .filter(Boolean)
    .flatMap(split)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

function split(word: string): string[] {
  const bare = EMPTY.reduce(
    (rest, tail) =>
      rest.endsWith(tail) && rest.length >= tail.length + 5 ? rest.slice(0, -tail.length) : rest,
    word,
  );
  const tail = TAILS.find((each) => bare.endsWith(each) && bare.length >= each.length + 3);
  return tail ? [...split(bare.slice(0, -tail.length)), tail] : [bare];
}

/** How well a name fits a domain's label: 1 the same, 0.7 one begins with the other, 0.5 its initials, 0 not at all. */
export function fitOf(name: string, label: string): number {
  const [mine, own] = [squash(name), squash(label)];
  if (mine === '' || own === '') return 0;
  if (mine === own) return 1;
  if (own.length >= 4 && (mine.startsWith(own) || (own.length >= 5 && mine.endsWith(own)))) return 0.8;
  if (mine.length >= 4 && own.startsWith(mine)) return 0.7;
  const words = tokensOf(name).map((token) => token.text);
  return words.some((_, from) => spelled(words.slice(from), own) > 0) ? 0.9 : 0;
}

/** Every name in some texts that fits the label, in its own letters. */
export const namesLike = (label: string, texts: readonly string[]): string[] =>
  texts.flatMap((text) =>
    namesSpelling(squash(label), text).flatMap((name) => (isPlace(name) ? [] : [withoutForm(name)])),
  );

/** Buildings, streets and postcodes carry a firm's name or its town's. */
const isPlace = (name: string) => PLACES.test(name) || /\p{L}\d/u.test(name);
const PLACES =
  /\b(?:house|building|street|road|avenue|lane|square|campus|tower|office|court|way|drive|site|stra(?:ß|ss)e|platz|rue|calle)$/iu;

/** A name that the label goes on from, made whole where the rest is a word that names end in: `Copperleaf` + games. */
export function completed(name: string, label: string): string {
  const [mine, own] = [squash(name), squash(label)];
  const rest = own.startsWith(mine) ? own.slice(mine.length) : '';
  return rest.length > 2 && (TAILS.includes(rest) || LATE.has(rest))
    ? `${name} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}`
    : name;
}
