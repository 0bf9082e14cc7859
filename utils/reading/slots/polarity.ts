import { fold } from '../words.ts';
import * as rows from './rows/polarity.ts';

/** What a time is: on the table, or one of the kinds that never are. */
export type Polarity =
  | 'open'
  | 'end'
  | 'deadline'
  | 'arrival'
  | 'pause'
  | 'excluded'
  | 'past'
  | 'other'
  | 'given';

/**
 * The words around a time. `before` and `after` reach to the neighbouring date or time, `lead` to the beginning of the
 * sentence; `row` is a row of an agenda without its times, null in running text; `isVague`: only a weekday was said.
 */
export type Surroundings = {
  before: string;
  after: string;
  lead: string;
  row: string | null;
  isVague: boolean;
};

/** A pattern of whole words from rows of data. */
export function wordsPattern(lists: readonly string[], tail = ''): RegExp {
  const words = lists
    .flatMap((row) => row.split('|'))
    .map((word) => fold(word).replaceAll(' ', '[ -]+').replaceAll('*', '\\p{L}*'));
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})${tail}`, 'u');
}

/** Folded, apostrophes and line ends as spaces. */
export const plainly = (text: string) => fold(text).replace(/['’`\s]+/g, ' ');

const FILLERS = `(?:[ ,:(]+(?:${rows.DEADLINE_FILLERS})(?!\\p{L})){0,6}[ ,:(]*$`;
const DEADLINE = wordsPattern(rows.DEADLINE, FILLERS);
const REPLY_BY = wordsPattern(rows.REPLY_BY);
const PAST = wordsPattern(rows.PAST);
const EXCLUDED = wordsPattern(rows.EXCLUDED);
const NOT = wordsPattern(rows.NOT, '[ ,]*(?:at|um|a|las|om)? *$');
const OLD_MARK = new RegExp(`^[ )|,.]*\\(?(?:${rows.OLD_MARK})\\)?[ .]*$`, 'u');
const EXCLUDED_AFTER = wordsPattern(rows.EXCLUDED_AFTER);
const MOVE = wordsPattern(rows.MOVE);
const FROM = new RegExp(`(?<!\\p{L})(?:${rows.FROM})[ ,(]*(?:the|le|el|den|il|at|um|las|las|de)?[ ]*$`, 'u');
const ARRIVAL = wordsPattern(rows.ARRIVAL);
const PREPARATION = wordsPattern(rows.PREPARATION);
const OTHER = wordsPattern(rows.OTHER_EVENT);
const OFFICE = wordsPattern(rows.OFFICE);
const RECURRING = wordsPattern(rows.RECURRING, ' *$');
const CONVERSATION = wordsPattern(
  rows.CONVERSATION,
  '(?: (?:is|are|will be|takes place|on|at|am|um|is on|starts|from|le|el|op|om|a|scheduled|for|sera|findet|von)){0,4} *$',
);
const NEVER = wordsPattern(rows.NEVER_MEETS);
const MAYBE = wordsPattern(rows.MEETS_IF_SAID);
const MEAL = wordsPattern(rows.MEAL, '[^.;]{0,32}$');
const END = wordsPattern(
  rows.END,
  '[ :]*(?:(?:at|by|around|about|um|a|las|ca|approximately|approx|om|time)[ .:]*){0,3}$',
);
/** What stands before a turn of the sentence says nothing of what comes after it. */
const TURN =
  /^.*(?:(?<!\p{L})(?:but|however|aber|jedoch|sondern|mais|pero|maar|mas|men|ale|now|jetzt|nun|desormais|ahora|nu|instead,?(?! of))(?!\p{L})|;)/u;

/** What the words around a time say of it. */
export function polarityOf(around: Surroundings): Polarity {
  const lead = plainly(around.lead).slice(-240).replace(TURN, '');
  const before = plainly(around.before).slice(-160).replace(TURN, '');
  const after =
    plainly(around.after)
      .slice(0, 80)
      .split(/ (?:but|so|aber|mais|pero|maar)(?= )/)[0] ?? '';
  if (END.test(before)) return 'end';
  if (around.row !== null && meetsNobody(around.row)) return 'pause';
  if (DEADLINE.test(before) || (REPLY_BY.test(before) && / voor $/.test(before))) return 'deadline';
  if (isExcluded(before, lead, after)) return 'excluded';
  if (!CONVERSATION.test(before)) {
    const kind = otherKind(before, after);
    if (kind) return kind;
  }
  if (around.row === null && MEAL.test(before)) return 'pause';
  if (PAST.test(lead.split(/[,:]/).at(-1) ?? '') && around.isVague) return 'past';
  return rows.GIVEN.test(before) ? 'given' : 'open';
}

const INSTEAD = wordsPattern(rows.INSTEAD);

/** Whether a sentence puts another time in the place of one already arranged. */
export const isInstead = (sentence: string) => INSTEAD.test(plainly(sentence));

/** Something else than the conversation that a time may be of. */
function otherKind(before: string, after: string): Polarity | null {
  if (ARRIVAL.test(before.slice(-60))) return 'arrival';
  if (RECURRING.test(before) || OFFICE.test(before.slice(-60)) || OTHER.test(before.slice(-70)))
    return 'other';
  return PREPARATION.test(before) || PREPARATION.test(after.slice(0, 60)) ? 'other' : null;
}

/** Whether the words before a time and after it say that it is the old one of a move. */
export const isOldOfMove = (before: string, lead: string): boolean =>
  FROM.test(plainly(before)) && MOVE.test(plainly(lead));

function isExcluded(before: string, lead: string, after: string): boolean {
  if (FROM.test(before) && MOVE.test(lead)) return true;
  const nearest = before.split(/,(?! \p{L}+ )/u).at(-1) ?? '';
  if (EXCLUDED.test(nearest.slice(-70)) || NOT.test(before) || OLD_MARK.test(after)) return true;
  return EXCLUDED_AFTER.test(after.slice(0, 70)) || /^[ )]*(?:→|->|=>|➔)/.test(after);
}

/** Whether a row of an agenda meets nobody. */
export function meetsNobody(row: string): boolean {
  const text = plainly(row);
  // "Interview, including a short test, with Jane Roe" is a conversation all the same; a tour never is.
  const first = text.replace(/^[^\p{L}]+/u, '').split(/[,(\t–—:]| - /)[0] ?? '';
  if (NEVER.test(first) && !/interview|gesprach|entretien|entrevista|gesprek/.test(first)) return true;
  return (
    MAYBE.test(first) &&
    !rows.MEETS.test(text) &&
    !/\p{Lu}\p{Ll}+[ -]\p{Lu}\p{Ll}+/u.test(row.slice(first.length))
  );
}

/** Whether a calendar title is that of a call to prepare, not of the interview. */
export const isPreparation = (title: string) => /\p{L}/u.test(title) && PREPARATION.test(plainly(title));
