import type { Message } from '../../domain/message.ts';
import type { ReadConcern } from '../../domain/reading.ts';
import type { Holder, Intent } from '../../domain/values.ts';
import { type Language, languagesOf } from '../cues/language.ts';
import type { Line } from '../line.ts';
import { spokenLines } from '../zones/index.ts';
import { clausesOf } from './clauses.ts';
import { has, type Marked, markUp, speaksOfSelf, speaksToYou } from './marks.ts';
import { type Around, scoreOf, strengthOf, type Voice } from './score.ts';
import { openedBy } from './sections.ts';
import { sentencesOf } from './sentences.ts';
import { topicOf } from './topics.ts';

export { sentencesOf } from './sentences.ts';
export { topicOf } from './topics.ts';

/** More than this is no list of doubts any more. */
const MOST = 20;
/** The faintest strength that is shown at all. */
const FAINTEST = 0.3;

const VOICES: Readonly<Record<Intent, Voice | null>> = {
  feedback: 'feedback',
  rejection: 'rejection',
  invite: 'other',
  reschedule: 'other',
  confirmation: 'other',
  cancel: 'other',
  acknowledgement: 'silent',
  offer: 'silent',
  other: null,
};

/**
 * The sentences of a message that hold a doubt about this candidate, or (in their own writing) one of their own. Each quote
 * is `text.slice(start, end)`: the whole sentence or item; only the clause where a sentence turns from praise to doubt or
 * holds two doubts. Reads in time linear in the text; never throws.
 */
export function findConcerns(
  message: Message,
  lines: readonly Line[],
  { outgoing, intent }: { outgoing: boolean; intent: Intent },
): ReadConcern[] {
  const spoken = spokenLines(lines);
  const languages = languagesOf(spoken.map((line) => line.text).join('\n'));
  const units = openedBy(
    sentencesOf(message.text, spoken).map((sentence) => ({
      sentence,
      marked: markUp(sentence.text, sentence.start, languages),
      label: sentence.label ? markUp(sentence.label, 0, languages) : null,
    })),
  );
  const holder = outgoing || (message.from === null && isOwnNote(units)) ? 'candidate' : 'interviewer';
  const voice = holder === 'candidate' ? 'own' : message.from === null ? 'feedback' : VOICES[intent];
  if (voice === null) return [];
  const first = units.map(({ marked, opened }) => scoreOf(marked, { voice, opened, neighbours: 0 }) > 0);
  return units
    .flatMap(({ marked, opened, sentence }, at) => {
      const near = [at - 2, at - 1, at + 1];
      const neighbours = near.filter(
        (i) => first[i] && Math.abs((units[i]?.sentence.paragraph ?? 0) - sentence.paragraph) === 0,
      ).length;
      return concernsIn(marked, { voice, opened, neighbours }, holder, languages);
    })
    .slice(0, MOST);
}

/** A text with no sender is the person's own unless it speaks to them more than of its writer. */
function isOwnNote(units: readonly { marked: Marked }[]): boolean {
  const toYou = units.filter(({ marked }) => speaksToYou(marked)).length;
  return toYou <= units.filter(({ marked }) => speaksOfSelf(marked)).length;
}

function concernsIn(
  sentence: Marked,
  around: Around,
  holder: Holder,
  languages: ReadonlySet<Language>,
): ReadConcern[] {
  const score = scoreOf(sentence, around);
  // Praise may outweigh the doubt that follows it: then the clauses alone decide.
  if (score <= -2.5 && !has(sentence, 'pivot')) return [];
  return clausesOf(sentence, around).flatMap((clause) => {
    const own = scoreOf(clause, around);
    return own > 0 ? [toConcern(clause, own, holder, languages)] : [];
  });
}

function toConcern(
  { text, start, end, ...clause }: Marked,
  score: number,
  holder: Holder,
  languages: ReadonlySet<Language>,
): ReadConcern {
  const marked = { text, start, end, ...clause };
  const asks = holder === 'candidate' && has(marked, 'ask') && !has(marked, 'own');
  const topic = asks ? 'employer' : topicOf(text, holder, languages).topic;
  return { quote: text, start, end, holder, topic, strength: Math.max(FAINTEST, strengthOf(score)) };
}
