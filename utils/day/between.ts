import type { Interview, KeptMessage } from '../domain/records.ts';
import type { Format } from '../domain/values.ts';

/** Breaks that are looked at too, by the words an agenda has for them. */
const KINDS: readonly { format: Format; words: RegExp }[] = [
  { format: 'tour', words: /tour|walk|visit|rundgang|führung|rondleiding|recorrido/i },
  { format: 'meal', words: /lunch|dinner|breakfast|meal|mittag|essen|déjeuner|dîner|almuerzo|comida|cena/i },
];

/** Whether a break is a tour or a meal; null for a plain one. */
export const breakKind = (entry: string | null): Format | null =>
  KINDS.find(({ words }) => entry !== null && words.test(entry))?.format ?? null;

/** A clock time as an agenda writes it. */
const TIME = /\b([01]?\d|2[0-3])(?:[:.h]([0-5]\d))?\s*([ap]\.?m\b\.?)?/gi;
/** Longer lines are sentences, not entries of an agenda. */
const LONGEST = 60;

/**
 * What the invite itself says of a time at which nobody's name stands ("Lunch", "Tour of the control room"): the words of
 * the agenda line that begins with that time, from the newest message that has one. Null where none does. `start` is ISO
 * with the offset of the place.
 */
export function entryAt(
  start: string,
  interview: Interview,
  messages: readonly KeptMessage[],
): string | null {
  const wanted = start.slice(11, 16);
  const own = messages.filter(({ id }) => interview.messageIds.includes(id));
  for (const { message } of own.toReversed())
    for (const line of message.text.split('\n')) {
      const [first] = [...line.slice(0, 40).matchAll(TIME)].filter(([, , minutes, half]) => minutes ?? half);
      if (!first || clockOf(first) !== wanted) continue;
      const words = wordsOf(line);
      if (words !== null) return words;
    }
  return null;
}

function clockOf([, hour = '', minutes = '00', half = '']: RegExpExecArray | RegExpMatchArray): string {
  const plain = Number(hour);
  const isAfternoon = half.toLowerCase().startsWith('p') && plain < 12;
  return `${String(isAfternoon ? plain + 12 : plain).padStart(2, '0')}:${minutes}`;
}

/** The line without its times and the marks around them; null where nothing short is left. */
function wordsOf(line: string): string | null {
  const words = line
    .replace(TIME, (match, _hour, minutes, half) => (minutes || half ? '\t' : match))
    .split('\t')
    .map((part) => part.replace(/^[\s–—:;,.|*()-]+|[\s–—:;,.|*()-]+$/g, ''))
    .filter((part) => part !== '' && !/^(to|until|till|bis|à|a|tot|from)$/i.test(part))
    .join(', ');
  return words !== '' && words.length <= LONGEST ? words : null;
}
