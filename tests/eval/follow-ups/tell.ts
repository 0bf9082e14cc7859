import type { ReadConcern, Reading, ReadingContext } from '../../../utils/domain/reading.ts';
import { accumulate, emptyStory, followUpsFor, knownOf, type Story } from '../../../utils/inspect/story.ts';
import { readMessage } from '../../../utils/reading/index.ts';
import { readMeeting, readParts } from '../../../utils/reading/parts.ts';
import { splitZones } from '../../../utils/reading/zones/index.ts';
import { overlaps } from '../score.ts';
import type { LabelledMessage, LabelledStory } from './load.ts';

/** One prompt that claims a concern, as scored: what it quotes, from where, who asks. */
export type Prompt = {
  quote: string;
  source: string | null;
  askedBy: string | null;
  question: string;
  why: string;
};

/** A story as it was told: how each message was read, and what came of the invite, best first. */
export type Told = {
  story: LabelledStory;
  readings: Reading[];
  prompts: Prompt[];
  /** Prompts that claim a concern and cannot show its words: must be none. */
  bare: number;
};

/** Where no reader ever saw it, a labelled concern counts as much as a plain one. */
const PLAIN_STRENGTH = 0.6;

/** Of messages that say no date; there are none. */
const NO_DATE = '2026-01-01T00:00:00Z';

/** Reads a mailbox in order, as `inspect --story` does. With `given`, intent, round and concerns are those of the labels. */
export function tell(story: LabelledStory, given: boolean): Told {
  let told: Story = emptyStory;
  const readings: Reading[] = [];
  let prompts: Prompt[] = [];
  let bare = 0;
  for (const labelled of story.messages) {
    const { message, file } = labelled;
    const reading = readFor(story, labelled, told, given);
    readings.push(reading);
    told = accumulate(told, file, message, reading, NO_DATE);
    if (file !== story.invite) continue;
    const all = followUpsFor(told, message, reading) ?? [];
    prompts = all.flatMap(({ quote, ...rest }) => (quote === null ? [] : [{ ...rest, quote }]));
    bare = prompts.filter(({ quote, source }) => !stands(quote, source, story)).length;
  }
  return { story, readings, prompts, bare };
}

/** One message as it is read in its place in the story; with `given`, what the labels say of it stands over that. */
export function readFor(
  story: LabelledStory,
  labelled: LabelledMessage,
  told: Story,
  given: boolean,
): Reading {
  const { message } = labelled;
  const now = message.sent.iso ?? NO_DATE;
  const context = { now, zone: story.zone, me: [story.me], known: knownOf(told) };
  const own = readMessage(message, context);
  return given ? asLabelled(own, labelled, context) : own;
}

/** The quote is an exact slice of the message that it names. */
const stands = (quote: string, source: string | null, { messages }: LabelledStory) =>
  quote !== '' && messages.some(({ file, message }) => file === source && message.text.includes(quote));

const ARRANGES = new Set<Reading['intent']>(['invite', 'reschedule', 'confirmation']);

/** Times and people of an invite that was not read as one: they are read only where something lies ahead. */
function aheadOf({ intent }: Reading, labelled: LabelledMessage, context: ReadingContext): Partial<Reading> {
  if (!ARRANGES.has(labelled.intent) || ARRANGES.has(intent)) return {};
  const { message } = labelled;
  const lines = splitZones(message.text, message.subject);
  return readMeeting(message, lines, context, readParts(message, lines, context));
}

function asLabelled(own: Reading, labelled: LabelledMessage, context: ReadingContext): Reading {
  const { intent, ordinal, final, concerns, message } = labelled;
  return {
    ...own,
    ...aheadOf(own, labelled, context),
    intent,
    about: intent !== 'other' || concerns.length > 0,
    round: { ...own.round, ordinal, final },
    concerns: concerns.flatMap((one): ReadConcern[] => {
      const start = message.text.indexOf(one.quote);
      const read = own.concerns.find(({ quote }) => overlaps(quote, one.quote));
      const strength = read?.strength ?? PLAIN_STRENGTH;
      return start < 0 ? [] : [{ ...one, start, end: start + one.quote.length, strength }];
    }),
  };
}
