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
 * sentence, `rest` to its end; `row` is a row of an agenda without its times, null in running text; `isVague`: only a weekday was said.
 */
export type Surroundings = {
  before: string;
  after: string;
  lead: string;
  rest: string;
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
export const plainly = (text: string) =>
  (ASCII.test(text) ? text.toLowerCase() : fold(text)).replace(/['’`\s]+/g, ' ');

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is that of ASCII, which needs no folding.
const ASCII = /^[\x00-\x7f]*$/;

const FILLERS = `(?:[ ,:(]+(?:${rows.DEADLINE_FILLERS})(?!\\p{L})){0,6}[ ,:(]*$`;
const DEADLINE = wordsPattern(rows.DEADLINE, FILLERS);
const REPLY_BY = wordsPattern(rows.REPLY_BY);
const PAST = wordsPattern(rows.PAST);
const EXCLUDED = wordsPattern(rows.EXCLUDED);
const WAS = wordsPattern(rows.WAS, '(?: (?:it|for|on|at|am|um|fur|le|a|las|el|de|op|om|es))*[ ,]*$');
const NOT = wordsPattern(rows.NOT, '[ ,]*(?:at|um|a|las|om)? *$');
const OLD_MARK = new RegExp(`^[ )|,.]*\\(?(?:${rows.OLD_MARK})\\)?[ .]*$`, 'u');
const EXCLUDED_AFTER = wordsPattern(rows.EXCLUDED_AFTER);
const MOVE = wordsPattern(rows.MOVE);
const FROM = new RegExp(
  `(?<!\\p{L})(?:${rows.FROM})[ ,(]*(?:(?:the|le|el|den|il|at|um|a|las|de|om|alle)[ ,]*){0,3}$`,
  'u',
);
const MOVED = wordsPattern(rows.MOVE, '(?: \\p{L}+){0,4} *$');
const TO_NEW = new RegExp(`(?<!\\p{L})(?:${rows.TO_NEW})(?!\\p{L})`, 'u');
const TO_NEW_LAST = new RegExp(
  `(?<!\\p{L})(?:${rows.TO_NEW}|for|fur|pour)(?: (?:the|le|el|den|il))? *$`,
  'u',
);
const IF = wordsPattern(rows.IF);
const OLD_LABEL = new RegExp(`^\\W*(?:${rows.OLD_LABEL}) ?:[ ]*$`, 'u');
const LATER = new RegExp(`\\((?:${rows.LATER}) $`, 'u');
const SENT = new RegExp(`^\\W*(?:${rows.SENT})\\W*:`, 'u');
const DEPARTURE = new RegExp(`^ (?:${rows.DEPARTURE})(?!\\p{L})`, 'u');
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
  '[ :]*(?:(?:at|by|around|about|um|gegen|vers|environ|sobre|omstreeks|rond|a|las|ca|approximately|approx|om|time)[ .:]*){0,3}$',
);
/** What stands before a turn of the sentence says nothing of what comes after it. */
const TURN = new RegExp(
  `^.*(?:(?<!\\p{L})(?:but|however|aber|jedoch|sondern|mais|pero|maar|mas|men|ale|now|jetzt|nun|desormais|ahora|nu|instead,?(?! of)|${rows.REPLACED})(?!\\p{L})|;|, (?:so|also|daher|deshalb|donc|asi que|dus)(?!\\p{L}))`,
  'u',
);

/** What the words around a time say of it. */
export function polarityOf(around: Surroundings): Polarity {
  const lead = plainly(around.lead).replace(TURN, '');
  const before = plainly(around.before).replace(TURN, '');
  if (SENT.test(lead)) return 'other';
  if (OLD_LABEL.test(lead)) return 'excluded';
  if (around.isVague && rows.PAST_AFTER.test(plainly(around.after))) return 'past';
  if (LATER.test(plainly(around.before))) return 'other';
  const after = plainly(around.after).split(/ (?:but|so|aber|mais|pero|maar)(?= )/)[0] ?? '';
  if (END.test(before)) return 'end';
  if (around.row !== null && meetsNobody(around.row)) return 'pause';
  if (DEADLINE.test(before) || (REPLY_BY.test(before) && / voor $/.test(before))) return 'deadline';
  if (isExcluded(before, after) || isOldOfMove(around)) return 'excluded';
  if (!CONVERSATION.test(before) && !rows.STARTS_AT.test(before)) {
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
  if (DEPARTURE.test(after)) return 'other';
  return PREPARATION.test(before) || PREPARATION.test(after.slice(0, 60)) ? 'other' : null;
}

/** Whether a time is the old one of a move: "from 2 to 3", "push your 2pm to 3". */
export function isOldOfMove({ before, lead, rest }: Pick<Surroundings, 'before' | 'lead' | 'rest'>): boolean {
  const near = plainly(before);
  if (FROM.test(near)) return MOVE.test(plainly(`${lead} ${rest}`));
  return MOVED.test(near) && !TO_NEW_LAST.test(near) && TO_NEW.test(plainly(rest));
}

function isExcluded(before: string, after: string): boolean {
  const nearest = (
    before
      .replace(/[ ,]+$/, '')
      .split(/,(?! \p{L}+ )/u)
      .at(-1) ?? ''
  ).slice(-70);
  const excluded = EXCLUDED.exec(nearest);
  if (excluded && !IF.test(nearest.slice(0, excluded.index))) return true;
  if (NOT.test(before) || WAS.test(before) || OLD_MARK.test(after)) return true;
  return EXCLUDED_AFTER.test(after.slice(0, 70)) || /^[ )]*(?:→|->|=>|➔)/.test(after);
}

/** Whether a row of an agenda meets nobody. */
export function meetsNobody(row: string): boolean {
  const text = plainly(row);
  // "Interview, including a short test, with Jane Roe" is a conversation all the same; a tour never is.
  const first = text.replace(/^[^\p{L}]+/u, '').split(/[,(\t|–—:]| - /)[0] ?? '';
  if (NEVER.test(first) && !/interview|gesprach|entretien|entrevista|gesprek/.test(first)) return true;
  return (
    MAYBE.test(first) &&
    !rows.MEETS.test(text) &&
    !/\p{Lu}\p{Ll}+[ -]\p{Lu}\p{Ll}+/u.test(row.slice(first.length))
  );
}

/** Whether a calendar title is that of a call to prepare, not of the interview. */
export const isPreparation = (title: string) => /\p{L}/u.test(title) && PREPARATION.test(plainly(title));
