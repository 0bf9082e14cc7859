import type { Message } from '../../domain/message.ts';
import type { ReadingContext } from '../../domain/reading.ts';
import type { Line } from '../line.ts';
import { fold, folded } from '../words.ts';
import { type Candidate, candidatesOf } from './company-names.ts';
import { squash, withForm } from './company-phrase.ts';
import { registrableDomain } from './domains.ts';
import { asWritten, completed, fitOf, isAgency, ownLabel, plainName } from './employer-domain.ts';
import { isPersonal } from './mailbox.ts';
import { AGENCY_LABELS, SUB_UNITS, TOOLS } from './rows/companies.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { isTitleWord } from './titles.ts';
import { isCapital, rowWords, tokensOf } from './tokens.ts';

/** What it adds when the name fits the sender's own domain. */
const FITS = 3;
const FITS_AGENCY = 1;
const RIVAL = 2.9;
/** What is left of one word that does not fit a known domain: a first name, any noun of German. */
const LOOSE = 0.6;
/** What the sender's own domain is worth where nobody says its name. */
const DOMAIN = 1.5;
const SUB_UNIT = -4;
const THRESHOLD = 2.8;

const TOOL_NAMES = new Set(rowWords(TOOLS));
/** A sentence that begins a line is no name. */
const PRONOUNS = new Set(
  rowWords("i i'm i've i'd we we're we'd you you're he she they it it's this that there hi hello dear"),
);
const UNITS = new Set(rowWords(SUB_UNITS));

/**
 * The employer as the text names it at its fullest, with a legal form only where its language keeps one; null where nobody names it, as agencies like to. Every
 * way of naming one gives candidates; a shorter form speaks for the longer one, the sender's own domain for what fits it.
 */
export function findCompany(whole: Message, lines: readonly Line[], context: ReadingContext): string | null {
  const sources = sourcesOf(whole, lines);
  const message = asWritten(whole, lines);
  const agency = isAgency(message, lines);
  const label = agency ? null : ownLabel(message);
  const isOut = rejecter(message, agency);
  const named = candidatesOf(message, sources, label, context).filter(({ name }) => !isOut(name));
  // Where no name in the text fits it, the domain speaks for itself.
  const isSilent = label !== null && !named.some(({ name }) => fitOf(name, label) > 0);
  const candidates = isSilent ? [...named, { name: plainName(label), score: DOMAIN, said: false }] : named;
  const best = strongest(candidates, label);
  const name = best && label !== null ? completed(best, label) : best;
  return name && withForm(name, textsOf(sources, message));
}

const textsOf = ({ subject, body, signature, footer }: Sources, { from }: Message) => [
  subject,
  from?.name ?? '',
  ...body,
  ...signature,
  ...footer,
];

/** Who is no employer: people of the mail, tools, and the agency itself. */
function rejecter(message: Message, agency: boolean): (name: string) => boolean {
  const addresses = [
    message.from,
    ...message.to,
    ...message.calendar.flatMap((event) => [event.organizer, ...event.attendees]),
  ];
  const people = new Set(
    addresses.flatMap((each) =>
      isPersonal(each) ? tokensOf(fold(each?.name ?? '')).map((token) => token.text) : [],
    ),
  );
  const label = registrableDomain(message.from?.email ?? '')?.split('.')[0] ?? '';
  return (name) => {
    const words = tokensOf(name).map((token) => folded(token.text));
    if (
      words[0] === undefined ||
      PRONOUNS.has(words[0]) ||
      TOOL_NAMES.has(squash(name)) ||
      words.every((word) => people.has(word))
    )
      return true;
    return agency && (fitOf(name, label) > 0 || AGENCY_LABELS.test(squash(name)));
  };
}

/** The best name once short forms have spoken for longer ones and the domain for what fits it; null below the threshold. */
function strongest(candidates: readonly Candidate[], label: string | null): string | null {
  const forms = formsOf(candidates);
  const fits = (name: string) => (label === null ? 0 : fitOf(name, label));
  const isSaid = [...forms.values()].some(({ name, said }) => said && fits(name) > 0);
  // Who writes of another firm by its full name and never of their own is likely an agency.
  const isRival = ({ name, said, score }: Candidate) =>
    said && score >= RIVAL && name.includes(' ') && fits(name) === 0;
  const worth = !isSaid && [...forms.values()].some(isRival) ? FITS_AGENCY : FITS;
  const scored = [...forms].map(([key, form]) => {
    const spoken = [...forms].reduce(
      (sum, [other, each]) => sum + (isShortOf(other, key) ? each.score : 0),
      0,
    );
    const [first = ''] = tokensOf(form.name).map((token) => folded(token.text));
    const unit = UNITS.has(first) || isTitleWord(first) ? SUB_UNIT : 0;
    const isLoose = label !== null && !form.name.includes(' ') && fits(form.name) === 0;
    const own = isLoose ? form.score * LOOSE : form.score;
    return { name: form.name, score: own + spoken + fits(form.name) * worth + unit };
  });
  const first = scored.sort((a, b) => b.score - a.score || b.name.length - a.name.length)[0];
  return first && first.score >= THRESHOLD && isCapital(first.name.charAt(0).toUpperCase())
    ? first.name
    : null;
}

/** One entry a name, however it is spelt; each further mention adds half. */
function formsOf(candidates: readonly Candidate[]): Map<string, Candidate> {
  const forms = new Map<string, Candidate>();
  for (const { name, score, said } of candidates) {
    const key = squash(name);
    const before = forms.get(key);
    forms.set(key, {
      name: before && !isShouted(before.name) ? before.name : name,
      score: Math.max(before?.score ?? 0, score) + (before ? Math.min(before.score, score) / 2 : 0),
      said: said || before?.said === true,
    });
  }
  return forms;
}

/** "Dunmere" speaks for "Dunmere Homes"; "Dunmere" of the Dunmere Group is a firm of its own. */
const isShortOf = (other: string, key: string) =>
  other !== key &&
  !/^(?:group|gruppe|groupe|holdings?|company|international)$/.test(key.slice(other.length)) &&
  other.length >= 3 &&
  (key.startsWith(other) || (other.length >= 5 && key.endsWith(other)));

const isShouted = (name: string) => name.length > 4 && name === name.toUpperCase();
