import type { Message } from '../../domain/message.ts';
import type { ReadConcern } from '../../domain/reading.ts';
import type { Holder, Intent } from '../../domain/values.ts';
import type { Line } from '../line.ts';
import { isSettling } from '../settled/index.ts';
import { spokenLines } from '../zones/index.ts';
import type { Around, Voice } from './features.ts';
import { type Model, quotesIn, type Scored, type Stretch, scoreOf, strengthOf } from './model.ts';
import { isProtected } from './rows/protected.ts';
import { type TopicTable, topicIn } from './topics.ts';
import { type Unit, unitsOf } from './units.ts';
import { MODEL } from './weights.ts';

export { topicOf } from './topics.ts';

/** More than this is no list of doubts any more. */
const MOST = 20;

const VOICES: Readonly<Record<Intent, Voice>> = {
  feedback: 'feedback',
  rejection: 'rejection',
  invite: 'arranging',
  reschedule: 'arranging',
  confirmation: 'arranging',
  cancel: 'arranging',
  acknowledgement: 'other',
  offer: 'other',
  other: 'other',
};

/** Who speaks in a message. */
export const voiceOf = (intent: Intent, isOwn: boolean): Voice => (isOwn ? 'own' : VOICES[intent]);

/**
 * The sentences of a message that hold a doubt about this candidate, or (in their own writing) one of their own. Each quote
 * is `text.slice(start, end)`: the whole sentence or item; only the clause where a sentence turns from praise to doubt or
 * holds two doubts. Reads in time linear in the text; never throws.
 */
export function findConcerns(
  { text, from }: Pick<Message, 'text' | 'from'>,
  lines: readonly Line[],
  { outgoing, intent }: { outgoing: boolean; intent: Intent },
  model: Model & { topic: TopicTable } = MODEL,
): ReadConcern[] {
  const isOwn = outgoing || from === null;
  const holder: Holder = isOwn ? 'candidate' : 'interviewer';
  const units = unitsOf(text, spokenLines(lines));
  return surroundings(units, voiceOf(intent, isOwn), model)
    .flatMap((around, i) => {
      const unit = units[i];
      return unit ? quotesIn(text, wholeOf(unit), around, model) : [];
    })
    .filter(({ start, end, tokens }) => !isProtected(tokens) && !isSettling(text.slice(start, end)))
    .map((span) => toConcern(text, span, holder, model))
    .slice(0, MOST);
}

/** A sentence as one stretch. */
export const wholeOf = ({ start, end, tokens }: Unit): Stretch => ({ start, end, tokens, isEnd: true });

/** What stands around each sentence: first each is scored alone, so that the sentences beside it can count. */
export function surroundings(units: readonly Unit[], voice: Voice, model: Model): Around[] {
  const alone = units.map(
    ({ under, item, label, text }): Around => ({
      voice,
      near: 0,
      under,
      isItem: item,
      isLabelled: label !== null,
      mark: text.at(-1) ?? '',
    }),
  );
  const doubts = units.map((unit, i) => {
    const around = alone[i];
    return around !== undefined && scoreOf(wholeOf(unit), around, model) > model.least;
  });
  return alone.map((around, i) => ({
    ...around,
    near: Number(doubts[i - 1] ?? false) + Number(doubts[i + 1] ?? false),
  }));
}

function toConcern(
  text: string,
  { start, end, tokens, score }: Scored,
  holder: Holder,
  { topic, least }: Model & { topic: TopicTable },
): ReadConcern {
  const strength = strengthOf(score - least);
  return {
    quote: text.slice(start, end),
    start,
    end,
    holder,
    topic: topicIn(tokens, holder, topic),
    strength,
  };
}
