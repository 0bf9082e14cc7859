import type { Message } from '../../domain/message.ts';
import type { Line } from '../line.ts';
import { spokenLines } from '../zones/index.ts';
import { keyOf, squash, withoutForm } from './company-phrase.ts';
import { isFreeMail, isPlatform, registrableDomain, tenantOf } from './domains.ts';
import { namesSpelling, spelled } from './label-names.ts';
import { AGENCY_LABELS, AGENCY_NAMES, AGENCY_WORDS, THEY_WORDS } from './rows/companies.ts';
import { SERVICE_LABELS } from './rows/hosts.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { rowWords, tokensOf } from './tokens.ts';

const SERVICES = new Set([...rowWords(SERVICE_LABELS), 'get', 'join', 'team', 'the']);

/** The label of the sender's domain that can name a company: `hire-loomwise.example` → `loomwise`; null for free mail and platforms. */
export function ownLabel({ from }: Pick<Message, 'from'>): string | null {
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

/** What says that the sender places people with others: its domain, how it speaks ("our client"), what it signs as. */
export function agencySigns({ from }: Message, sources: Sources, label: string | null): string[] {
  if (isPlatform(from?.email ?? '')) return [];
  const { subject, body, signature } = sources;
  const signed = [from?.name ?? '', ...body.slice(-8), ...signature];
  return [
    ...(label !== null && AGENCY_LABELS.test(label.replace(/-(?:uk|us|de|hr)$/, ''))
      ? ['agency domain']
      : []),
    ...([subject, ...body, ...signature].some((line) => AGENCY_WORDS.test(line)) ? ['agency words'] : []),
    ...(body.some((line) => THEY_WORDS.test(line)) ? ['speaks of them'] : []),
    ...(label !== null && namesLike(label, signed).some((name) => AGENCY_NAMES.test(name))
      ? ['agency name']
      : []),
  ];
}

/** Whether the sender places people with others. */
export const isAgency = (message: Message, lines: readonly Line[]): boolean =>
  agencySigns(message, sourcesOf(message, lines), ownLabel(message)).some((sign) =>
    sign.startsWith('agency'),
  );

/** How well a name fits a domain's label: 1 the same, 0.7 one begins with the other, 0.9 its words spell it, 0 not at all. */
export function fitOf(name: string, label: string): number {
  const words = tokensOf(name).map(({ word }) => word);
  return fitOfWords(words, keyOf(words), label);
}

/** `fitOf` of a name's folded words and what they squash to. */
export function fitOfWords(words: readonly string[], mine: string, label: string): number {
  const own = label.replace(/[^\p{L}\p{N}]/gu, '');
  if (mine === '' || own === '') return 0;
  if (mine === own) return 1;
  if (own.length >= 4 && (mine.startsWith(own) || (own.length >= 5 && mine.endsWith(own)))) return 0.8;
  if (mine.length >= 4 && own.startsWith(mine)) return 0.7;
  const first = own.charAt(0);
  return words.some((word, from) => word.startsWith(first) && spelled(words.slice(from), own) > 0) ? 0.9 : 0;
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
