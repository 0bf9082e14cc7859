import type { Message } from '../domain/message.ts';
import type { KnownApplication, ReadConcern, Reading, ReadingContext, Reason } from '../domain/reading.ts';
import { beginningOf, firstLines } from './beginning.ts';
import { findConcerns } from './concerns/index.ts';
import { findCues } from './cues/index.ts';
import { type Features, featuresOf, type Learnt } from './intent/features.ts';
import { type Decision, decide } from './intent/index.ts';
import { SENTENCES, sentencesOf } from './intent/sentences.ts';
import { learntName } from './intent/weights.ts';
import { reasonsFor } from './intent/why.ts';
import type { Line } from './line.ts';
import { type Meeting, readMeeting, readParts } from './parts.ts';
import { formatSigns, formatsBy } from './round/format-model.ts';
import { type ReadRound, readRound } from './round/index.ts';
import { applicationOf, writesFor } from './round/known.ts';
import { saidBy } from './said.ts';
import { anyName } from './wording.ts';
import { giveVoice, splitZones } from './zones/index.ts';

/** About what a word and its space take. */
const LETTERS_A_WORD = 6;
const OUTGOING: Decision = { intent: 'other', confidence: 0.99 };
const NO_ROUND: ReadRound = { round: { ordinal: null, final: false, formats: [] }, heldBefore: 0, why: [] };
/** Said where the end of a text was not read. */
const CUT: Reason = { cue: 'was read only in its beginning, for it is very long', quote: '' };
/** Intents that are about an interview to come, and so have a round of their own. */
const ARRANGES = new Set(['invite', 'reschedule', 'confirmation', 'cancel']);

/** Without an interview ahead nobody interviews, nowhere, at no time. */
const NO_MEETING: Meeting = { slots: [], people: [], place: null, link: null };

/** The stages that an evaluation swaps for simpler ones, to see what each is worth. */
export type Stages = {
  zonesOf: (text: string, subject: string) => readonly Line[];
  decide: (features: Features) => Decision;
  /** Whether words like "thank you for" make a counted round one of the past. */
  tellsPast: boolean;
};

const STAGES: Stages = {
  zonesOf: (text, subject) => giveVoice(splitZones(text, subject)),
  decide,
  tellsPast: true,
};

/** What we understood of a Message. Pure and deterministic: the clock, the zone and what is known come in. Never throws. */
export function readMessage(whole: Message, context: ReadingContext, swapped: Partial<Stages> = {}): Reading {
  const stages = { ...STAGES, ...swapped };
  const analysed = analyse(whole, context, stages);
  const { message, outgoing, unsigned, lines, said, hits, parts, application, features } = analysed;
  const decision = outgoing ? OUTGOING : stages.decide(features);
  const { intent, confidence } = decision;
  const arranges = ARRANGES.has(intent);
  const isAhead = arranges && intent !== 'cancel';
  const at = message.sent.iso ?? context.now;
  const read = roundOf(analysed, context, stages);
  const { round, heldBefore, why } = arranges ? read : { ...NO_ROUND, heldBefore: read.heldBefore };
  const isOfCase = application !== null || context.known.some((each) => writesFor(message, each));
  const meeting = isAhead ? readMeeting(unsigned, lines, context, parts) : NO_MEETING;
  const concerns = findConcerns(message, lines, { outgoing, intent });
  return {
    messageId: message.id,
    intent,
    confidence,
    about:
      isAbout(decision, features, isOfCase || parts.role !== null) ||
      isOwnRecord(message, { outgoing, concerns, isTold: isInterviewTold(features), at }, context),
    outgoing,
    round: isAhead
      ? { ...round, formats: formatsBy(formatSigns(said, round.formats, meeting)) }
      : NO_ROUND.round,
    ...parts,
    ...meeting,
    sender: message.from,
    concerns,
    heldBefore,
    why: [...reasonsFor(intent, hits, outgoing), ...why, ...(analysed.isCut ? [CUT] : [])],
  };
}

/** The features that intent is decided on, with every word, learnt or not, and the sentences; for fitting. */
export function intentFeatures(message: Message, context: ReadingContext) {
  const { features, said } = analyse(message, context, STAGES, { nameOf: anyName, sentences: SENTENCES });
  return { features, sentences: sentencesOf(said.passages) };
}

const LEARNT: Learnt = { nameOf: learntName, sentences: SENTENCES };

/** What the formats of an interview ahead are decided on; for fitting. */
export function signsOfFormats(message: Message, context: ReadingContext): string[] {
  const analysed = analyse(message, context, STAGES);
  const { unsigned, lines, said, parts } = analysed;
  const { round } = roundOf(analysed, context, STAGES);
  return formatSigns(said, round.formats, readMeeting(unsigned, lines, context, parts));
}

function roundOf(
  { message, spoken, said, hits, application, parts }: ReturnType<typeof analyse>,
  context: ReadingContext,
  { tellsPast }: Stages,
): ReadRound {
  const now = message.sent.iso ?? context.now;
  return readRound({ message, spoken, said, hits, application, link: parts.link, now, tellsPast });
}

/** Everything that is read before the intent is decided. */
function analyse(whole: Message, context: ReadingContext, { zonesOf }: Stages, learnt = LEARNT) {
  const message = beginningOf(whole);
  const { lines, isWhole } = firstLines(zonesOf(message.text, message.subject));
  const spoken = lines.filter((line) => line.zone === 'body');
  const said = saidBy(message, spoken);
  const hits = findCues(said);
  const history = findCues(saidBy({ ...message, subject: '', calendar: [] }, answered(lines)));
  const outgoing = isOutgoing(message, context);
  // The person's own address says nothing of an employer.
  const unsigned = outgoing ? { ...message, from: null } : message;
  const parts = readParts(unsigned, lines, context);
  const application = applicationOf(message, parts.company, context.known);
  const structure = { ...parts, words: message.text.length / LETTERS_A_WORD, isKnown: application !== null };
  const features = featuresOf(message, { said, hits, history }, structure, learnt);
  const isCut = !isWhole || message.text.length < whole.text.length;
  return { message, isCut, outgoing, unsigned, lines, spoken, said, hits, parts, application, features };
}

/** So many lines of older mail tell what is being answered. */
const MOST_ANSWERED = 40;

/** The beginning of the mail that this one answers. */
const answered = (lines: readonly Line[]): Line[] =>
  lines.filter((line) => line.zone === 'quote').slice(0, MOST_ANSWERED);

/** From one of the person's own addresses, or a note that somebody sent to nobody but themself. */
function isOutgoing({ from, to }: Message, { me }: ReadingContext): boolean {
  const email = from?.email?.toLowerCase();
  if (email === undefined) return false;
  return me.includes(email) || (to.length > 0 && to.every((each) => each.email?.toLowerCase() === email));
}

/** Sure enough to be kept without a single word of jobs or interviews in it. */
const PLAIN_ENOUGH = 0.85;

/**
 * Whether a message is kept at all. A dentist's reminder is arranged in the same words as an interview: without a sign of a
 * job (`isJob`: a known application, a role) it takes a very plain one.
 */
function isAbout({ intent, confidence }: Decision, features: Features, isJob: boolean): boolean {
  if (intent === 'other') return false;
  return isJob || features.has('interview') || features.has('job') || confidence >= PLAIN_ENOUGH;
}

const isInterviewTold = (features: Features) =>
  features.has('interview') || features.has('job') || features.has('held');

type Own = { outgoing: boolean; concerns: readonly ReadConcern[]; isTold: boolean; at: string };

/**
 * The person's own words about an interview: sent by them, or pasted with no sender, with a doubt in them. Notes scribbled
 * after one need not say what they are about.
 */
function isOwnRecord(
  { from }: Message,
  { outgoing, concerns, isTold, at }: Own,
  { known }: ReadingContext,
): boolean {
  const isOwn = outgoing || from === null;
  return isOwn && concerns.length > 0 && (isTold || (outgoing && known.some((each) => hasJustMet(each, at))));
}

/** So many days after its start an interview is still what one's notes are about. */
const FRESH_DAYS = 3;

const hasJustMet = ({ interviews }: KnownApplication, now: string) =>
  interviews.some(({ at, cancelled }) => {
    const days = (Date.parse(now) - Date.parse(at ?? '')) / 86_400_000;
    return !cancelled && days >= 0 && days <= FRESH_DAYS;
  });
