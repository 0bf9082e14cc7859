import { topicIn } from './topics.ts';
import { countOf, has, type Marked, within } from './marks.ts';
import { type Around, scoreOf } from './score.ts';

/** Fewer words than this make no clause of their own. */
const FEWEST_WORDS = 4;

type Cut = { from: number; to: number };

/**
 * What to quote of a sentence that holds a doubt: the clause after it turns from praise; each clause where it holds two doubts
 * about different topics; else the sentence itself.
 */
export function clausesOf(sentence: Marked, around: Around): Marked[] {
  const turned = afterPraise(sentence, around);
  if (turned) return clausesOf(turned, around);
  const two = twoDoubts(sentence, around);
  return two ?? [sentence];
}

/** The side of a pivot, dash or comma that holds the doubt where the other one only praises or goes on about logistics. */
function afterPraise(sentence: Marked, around: Around): Marked | null {
  for (const { from, to } of [...pivots(sentence), ...joints(sentence)]) {
    const [left, right] = sides(sentence, from, to);
    if (!left || !right) continue;
    if (isBright(left) && doubts(right, around)) return right;
    if (isBright(right) && doubts(left, around)) return left;
  }
  return null;
}

const isBright = (side: Marked) =>
  (has(side, 'praise') || has(side, 'denied')) && !has(side, 'doubt') && !has(side, 'probe') && !has(side, 'lack');

const doubts = (side: Marked, around: Around) =>
  countOf(side, 'praise') <= countOf(side, 'mild') + countOf(side, 'lack') + countOf(side, 'doubt') &&
  scoreOf(side, around) > -0.2;

/** Two clauses with a doubt each, told apart by what they are about. */
function twoDoubts(sentence: Marked, around: Around): Marked[] | null {
  for (const { from, to } of [...pivots(sentence), ...conjunctions(sentence)]) {
    const [left, right] = sides(sentence, from, to);
    if (!left || !right || scoreOf(left, around) <= 0 || scoreOf(right, around) <= 0) continue;
    const topics = [topicIn(left.text), topicIn(right.text)];
    if (topics[0] && topics[1] && topics[0] !== topics[1]) return [shorn(left), right];
  }
  return null;
}

function sides(sentence: Marked, from: number, to: number): [Marked | null, Marked | null] {
  const side = (start: number, end: number) => {
    const part = trimmed(sentence, start, end);
    return part.words.length >= FEWEST_WORDS ? part : null;
  };
  return [side(sentence.start, from), side(to, sentence.end)];
}

const pivots = ({ marks }: Marked): Cut[] =>
  marks.filter(({ group }) => group === 'pivot').map(({ start, end }) => ({ from: start, to: end }));

const JOINT = /;\s|\s[–—-]\s|,\s|:\s/g;
const CONJUNCTION = /;\s|[,\s]\s?(?:and|und|et|y|en|e|och|oraz|plus|sowie|also)\s/giu;

const joints = (sentence: Marked) => matches(sentence, JOINT);
const conjunctions = (sentence: Marked) => matches(sentence, CONJUNCTION);

const matches = ({ text, start }: Marked, pattern: RegExp): Cut[] =>
  [...text.matchAll(pattern)].map((match) => ({
    from: start + match.index,
    to: start + match.index + match[0].length,
  }));

/** A short opening before the first comma ("For transparency,") is no part of the clause. */
function shorn(clause: Marked): Marked {
  const opening = /^[^,:]{2,40}[,:]\s+/.exec(clause.text)?.[0] ?? '';
  const isShort = opening !== '' && opening.trim().split(/\s+/).length <= 4;
  const rest = isShort ? trimmed(clause, clause.start + opening.length, clause.end) : clause;
  return rest.words.length >= FEWEST_WORDS && (rest.marks.length > 0 || clause.marks.length === 0) ? rest : clause;
}

function trimmed(sentence: Marked, start: number, end: number): Marked {
  const slice = sentence.text.slice(start - sentence.start, end - sentence.start);
  const from = start + (/^[\s,;:–—-]*/.exec(slice)?.[0].length ?? 0);
  const to = end - (slice.length - slice.replace(/[\s,;:–—-]{1,20}$/, '').length);
  return within(sentence, from, Math.max(from, to));
}
