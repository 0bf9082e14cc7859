import type { Message } from '../../domain/message.ts';
import type { ReadConcern } from '../../domain/reading.ts';
import type { Holder, Intent } from '../../domain/values.ts';
import type { Line } from '../line.ts';
import { spokenLines } from '../zones/index.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { marksOf, type Surroundings, scoreOf, strengthOf } from './score.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { topicOf } from './topics.ts';

export { topicOf } from './topics.ts';

/** Kinds of mail that tell what somebody thought; elsewhere a doubt has to be said more plainly. */
const TELLS = new Set<Intent>(['feedback', 'rejection']);
/** No doubt is read into these: they are no mail about this person's interview. */
const SILENT = new Set<Intent>(['acknowledgement', 'offer']);
/** More than this is no list of doubts any more. */
const MOST = 20;

/**
 * The sentences of a message that hold a doubt about this candidate, or (in their own writing) one of their own. Each quote
 * is `text.slice(start, end)`: the whole sentence or item; only the clause where a sentence turns from praise to doubt or
 * holds two doubts.
 */
export function findConcerns(
  message: Message,
  lines: readonly Line[],
  { outgoing, intent }: { outgoing: boolean; intent: Intent },
): ReadConcern[] {
  const isOwn = outgoing || message.from === null;
  if (SILENT.has(intent) || (intent === 'other' && !isOwn)) return [];
  const holder: Holder = isOwn ? 'candidate' : 'interviewer';
  let opened = false;
  let openedIn = -1;
  const found: ReadConcern[] = [];
  for (const sentence of sentencesOf(message.text, spokenLines(lines))) {
    const heading = headingOf(sentence);
    if (heading !== null) {
      opened = heading === 'opens';
      openedIn = sentence.paragraph;
      continue;
    }
    // A heading speaks for the items below it and for the rest of its own paragraph or the one after.
    if (opened && !sentence.item && sentence.paragraph > openedIn + 1) opened = false;
    if (opened && sentence.item) openedIn = sentence.paragraph;
    const around = { feedback: TELLS.has(intent), opened, outgoing: isOwn };
    for (const clause of quotesIn(sentence, message.text, around))
      found.push(toConcern(clause, holder, around));
  }
  return found.slice(0, MOST);
}

/** A short line or sentence that announces what stands below it. */
function headingOf({ text }: Sentence): 'opens' | 'closes' | null {
  const isShort = text.split(/\s+/).length <= 14;
  const announces = /[:：]$/.test(text) || text === text.toUpperCase() || /^\S+(\s\S+){0,3}$/.test(text);
  const marks = marksOf(text, 0);
  if (!isShort || !(announces || marks.has('opens'))) return null;
  if (marks.has('opens') && (announces || /\b(following|aware|below)\b/i.test(text))) return 'opens';
  return announces && (marks.has('closes') || /[:：]$/.test(text)) ? 'closes' : null;
}

/** What to quote of a sentence: nothing, itself, or those of its clauses that hold a doubt. */
function quotesIn(sentence: Sentence, text: string, around: Surroundings): Clause[] {
  const whole = scoreOf(sentence.text, sentence.start, around);
  const clauses = clausesOf(sentence, text);
  if (clauses.length === 1) return whole > 0 ? [sentence] : [];
  const scored = clauses.map((clause) => ({ clause, score: scoreOf(clause.text, clause.start, around) }));
  const doubting = scored.filter(({ score }) => score > 0).map(({ clause }) => clause);
  const praised = clauses.some((clause) => marksOf(clause.text, clause.start).has('praise'));
  if (doubting.length === 0) return whole > 0.8 ? [sentence] : [];
  return praised || doubting.length > 1 ? doubting : [sentence];
}

function toConcern({ start, end, text }: Clause, holder: Holder, around: Surroundings): ReadConcern {
  const score = scoreOf(text, start, around);
  const asks = holder === 'candidate' && marksOf(text, start).has('ask') && !marksOf(text, start).has('own');
  const topic = asks ? 'employer' : topicOf(text, holder).topic;
  return { quote: text, start, end, holder, topic, strength: Math.max(0.3, strengthOf(score)) };
}
