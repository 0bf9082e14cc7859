import { isLegal } from './company-phrase.ts';
import { type Span, spansIn } from './company-spans.ts';
import { isFirstName, isHonorific } from './person-name.ts';
import { BEFORE_NAMES, DOES } from './rows/company-words.ts';
import type { Text } from './texts.ts';
import { isTitleWord } from './titles.ts';
import { rowWords, type Token } from './tokens.ts';

/** One place where a name stands, with what stands around it, by the names of features; `words` are folded. */
export type Mention = { name: string; words: readonly string[]; features: readonly string[] };

const SAYS = new Map(
  Object.entries(BEFORE_NAMES).flatMap(([says, rows]) => rowWords(rows).map((word) => [word, says] as const)),
);
const DOING = new Set(rowWords(DOES));
const ARTICLES = new Set(
  rowWords('the der die das dem den la le les el los las de het il l our our die een'),
);
/** What parts of a line are apart by. */
const APART = /[|•·–—:;/,()@\t<>«»"“”]|\s-\s|\sx\s|^\s*-/;
const REACH = 90;

/** Every place in a line where a firm's name may stand. */
export function mentionsIn(text: Text): Mention[] {
  return spansIn(text.tokens, text.where === 'display').map((span) => {
    const words = text.tokens.slice(span.from, span.to).map((token) => token.word);
    return { name: nameOf(text, span), words, features: featuresOf(text, span) };
  });
}

const nameOf = ({ text, tokens }: Text, { from, to }: Span) =>
  text
    .slice(tokens[from]?.start, tokens[to - 1]?.end)
    .replace(/\s+/g, ' ')
    .replace(/['’]s$/, '')
    .replace(/^[dl]['’](?=\p{Lu})/iu, '');

function featuresOf(text: Text, span: Span): string[] {
  const { tokens, where } = text;
  const [begins, ends] = [beginsPart(tokens, span.runFrom), endsPart(text, span.runTo)];
  const place = begins ? (ends ? 'whole' : 'head') : ends ? 'tail' : 'mid';
  return [
    `${place} ${where}`,
    ...(span.isPart ? ['part of a run'] : []),
    ...before(text, span),
    ...behind(text, span),
    ...anchored(text, span),
    ...(isLegal(tokens[span.to]?.text ?? '') && /^,?\s$/.test(tokens[span.to]?.gap ?? '')
      ? ['legal form']
      : []),
  ];
}

function beginsPart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return at === 0 || (token !== undefined && (APART.test(token.gap) || /[.!?]\s/.test(token.gap)));
}

function endsPart({ tokens }: Text, at: number): boolean {
  const next = tokens[at];
  return next === undefined || APART.test(next.gap) || /[.!?]\s/.test(next.gap);
}

/** What stands before a name, past its article: a word that says how it is meant, a form of address. */
function before({ tokens }: Text, { from }: Span): string[] {
  let at = from - 1;
  if (ARTICLES.has(tokens[at]?.word ?? '') && !SAYS.has(tokens[at]?.word ?? '')) at -= 1;
  const token = tokens[at];
  const gap = tokens[at + 1]?.gap ?? '';
  if (!token || !/^[\s"“„«'*.]{0,3}$/.test(gap)) return [];
  const word = token.word;
  const says = SAYS.get(word);
  return [...(isHonorific(word) ? ['polite'] : []), ...(says ? [`after ${says}`] : [])];
}

/** What stands behind a name: what it does, a title, an address. */
function behind({ text, tokens }: Text, { to }: Span): string[] {
  let at = to;
  while (isLegal(tokens[at]?.text ?? '')) at += 1;
  const next = tokens[at];
  if (!next) return [];
  const word = next.word;
  const does = next.gap === ' ' && DOING.has(word) ? ['does'] : [];
  const hasTitle = /^\s?[,(–-]\s?$/.test(next.gap) && tokens.slice(at, at + 4).some(isTitle);
  const isHouse = /^,?\s$/.test(next.gap) && /^\d/.test(next.text) && text.length < 200;
  const owns = /['’]s$/.test(tokens[to - 1]?.text ?? '') ? ["'s"] : [];
  return [...does, ...owns, ...(hasTitle ? ['before a title'] : []), ...(isHouse ? ['before a number'] : [])];
}

const isTitle = ({ text }: Token) => isTitleWord(text);

/** "The post of Staff Nurse at": a word of the job before it makes a plain "at" bring in the employer. */
const JOB =
  /\b(?:role|post|position|job|vacancy|interview|application|appl(?:y|ied|ying)|opportunity|stelle|bewerbung|\p{L}{0,14}gespräch|poste|candidature|entretien|puesto|vacante|entrevista|candidatura|functie|vacature|gesprek|sollicitatie|posizione|ruolo|colloquio|vaga|cargo|tjänst\p{L}{0,2}|intervju|stanowisko|rozmow\p{L})\b/iu;

/** Phrases right before or behind a name that bring in an employer, a title or people. */
function anchored({ text, tokens, anchors }: Text, { from, to }: Span): string[] {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return [];
  return anchors.flatMap(({ field, kind, start, end }) => {
    if (kind === 'behind')
      return start >= last.end && /^['’]?s?\s?$/.test(text.slice(last.end, start)) ? ['behind'] : [];
    if (end > first.start || first.start - end > 8) return [];
    const between = text.slice(end, first.start);
    if (!BETWEEN.test(between)) return [];
    if (field !== 'company') return [`after ${field}`];
    const said = text.slice(start, end);
    const isLikely =
      kind === 'weak' && (said.includes(' ') || JOB.test(text.slice(Math.max(0, start - REACH), start)));
    return [`employer ${isLikely ? 'likely' : kind}${isFirstName(first.text) ? ', a first name' : ''}`];
  });
}

/** An article, a quotation mark, the comma of an apposition: "our client, Karee Bank". */
const BETWEEN =
  /^\s?[,:(–"“„«-]?\s?(?:(?:the|der|die|das|dem|den|la|le|les|el|los|de|het|il|o|a)\s|l['’])?["“„«]?$/i;
