import type { Message } from '../../domain/message.ts';
import type { ReadingContext } from '../../domain/reading.ts';
import type { Line } from '../line.ts';
import type { Choice } from './choice.ts';
import { type Candidate, describe, isShouted } from './company-likeness.ts';
import { mentionsIn } from './company-mentions.ts';
import { keyOf, squash } from './company-phrase.ts';
import { isFreeMail, isPlatform, registrableDomain } from './domains.ts';
import { asWritten, ownLabel } from './employer-domain.ts';
import { plainName } from './plain-name.ts';
import { TOOLS } from './rows/companies.ts';
import { hostLabels, isPerson, peopleOf, type Sender, senderOf, senderSigns } from './sender.ts';
import { sourcesOf } from './sources.ts';
import { type Text, textsOf } from './texts.ts';
import { rowWords, tokensOf } from './tokens.ts';

/** A name with all that speaks for it; `label` is the sender's own, for the name's last form. */
export type CompanyChoice = Choice & { label: string | null };

const TOOL_NAMES = new Set(rowWords(TOOLS));
/** A sentence that begins a line is no name. */
const PRONOUNS = new Set(
  rowWords("i i'm i've i'd we we're we'd you you're he she they it it's this that there hi hello dear"),
);

/** Every name that may be the employer's, and none. */
export function companyChoices(
  whole: Message,
  lines: readonly Line[],
  context: ReadingContext,
): CompanyChoice[] {
  const sources = sourcesOf(whole, lines);
  const message = asWritten(whole, lines);
  const texts = textsOf(sources, message.from).filter(({ where }) => where !== 'history');
  const label = ownLabel(message);
  const signs = senderSigns(message, sources, label);
  const candidates = gathered(texts, senderOf(message, signs, label), !isPerson(message.from));
  remember(candidates, message, context);
  if (label !== null) addPlain(candidates, label, message.from?.name ?? null);
  describe(candidates, { label, hosts: hostLabels(message), signs, people: peopleOf(message), texts });
  const named = [...candidates.values()]
    .filter(({ features }) => !features.has('people of the mail'))
    .map(({ name, features }) => ({ text: name, features, label }));
  const isClientNamed = named.some(({ features }) => features.has('employer client'));
  return [...named, { text: null, features: withoutName(message, isClientNamed ? [] : signs), label }];
}

/** What speaks for naming nobody; an agency that writes "our client, Karee Bank" names somebody. */
function withoutName({ from }: Message, signs: readonly string[]): ReadonlySet<string> {
  const email = from?.email ?? '';
  return new Set([
    'none',
    ...signs.map((sign) => `none, ${sign}`),
    ...(isFreeMail(email) ? ['none, free mail'] : []),
    ...(isPlatform(email) ? ['none, platform'] : []),
  ]);
}

/** One candidate a name, however it is spelt, with the features of every place where it stands. */
function gathered(texts: readonly Text[], sender: Sender, mailbox: boolean): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  for (const text of texts)
    for (const { name, words, features } of mentionsIn(text)) {
      const found = gather(candidates, name, words)?.features;
      for (const feature of features) {
        const place =
          text.where === 'display' ? feature.replace('display', mailbox ? 'mailbox' : 'person') : feature;
        found?.add(place);
        if (BY_SENDER.test(place)) found?.add(`${place} (${sender})`);
      }
    }
  return candidates;
}

/** What says more or less by who writes. */
const BY_SENDER = /^(?:employer|after|does|behind|whole|head)/;

/** The candidate of a name, found once more; null where it is no name. */
function gather(
  candidates: Map<string, Candidate>,
  name: string,
  words: readonly string[],
): Candidate | null {
  const key = keyOf(words);
  if (key.length < 2 || PRONOUNS.has(words[0] ?? '') || TOOL_NAMES.has(key)) return null;
  const before = candidates.get(key);
  const candidate = before ?? { name, key, words, features: new Set<string>(), places: 0 };
  if (before && isShouted(before.name)) before.name = name;
  candidate.places += 1;
  candidates.set(key, candidate);
  return candidate;
}

/** What applications on record say of the sender's domain, where they agree. */
function remember(candidates: Map<string, Candidate>, message: Message, { known }: ReadingContext): void {
  const domain = registrableDomain(message.from?.email ?? '');
  const names = new Set(
    known.flatMap((each) =>
      domain !== null && each.domains.includes(domain) && each.company ? [each.company] : [],
    ),
  );
  const [name] = names;
  if (name === undefined || names.size !== 1) return;
  const words = tokensOf(name).map(({ word }) => word);
  gather(candidates, name, words)?.features.add('on record');
}

/** The domain speaks for itself where no name in the text is the same. */
function addPlain(candidates: Map<string, Candidate>, label: string, sender: string | null): void {
  const name = plainName(label, sender);
  if (candidates.has(squash(name))) return;
  gather(candidates, name, name.toLowerCase().split(' '))?.features.add('the plain domain');
}
