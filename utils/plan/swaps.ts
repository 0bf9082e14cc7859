import type { Person } from '../domain/records.ts';

/** Somebody who was to come and no longer does, and who comes in their place as far as the words say. */
export type Swap = { outId: string; inId: string | null };

/** Words right before the one who no longer comes, folded. A row a language. */
const BEFORE: readonly string[] = [
  ...[
    'instead of',
    'in place of',
    'in lieu of',
    'rather than',
    'replace',
    'replaces',
    'replacing',
    'stand in for',
  ],
  ...['standing in for', 'stands in for', 'step in for', 'stepping in for', 'steps in for', 'filling in for'],
  ...[
    'fill in for',
    'cover for',
    'covering for',
    'take over from',
    'takes over from',
    'taking over from',
    'not',
  ],
  ...['statt', 'anstatt', 'anstelle von', 'vertritt', 'ersetzt', 'springt fur', 'ubernimmt fur'],
  ...['a la place de', 'au lieu de', 'remplace', 'remplacera', 'remplacer'],
  ...['en lugar de', 'en vez de', 'sustituye a', 'sustituira a', 'reemplaza a', 'reemplazara a'],
  ...['in plaats van', 'vervangt', 'vervangen voor'],
];

/** Words after them; `can’t`-like ones may also only mean the hour. */
const GONE: readonly string[] = [
  ...[
    'replaced by',
    'no longer part',
    'dropped out',
    'drop out',
    'has left',
    'no longer join',
    'no longer be joining',
  ],
  ...['vertreten', 'wird durch', 'fallt aus', 'ersetzt durch'],
  ...['remplace par', 'remplacee par', 'sera remplace', 'sera remplacee', 'sustituido por', 'sustituida por'],
  ...['vervangen door', 'valt uit'],
];
const UNABLE: readonly string[] = [
  ...[
    'can’t',
    'cannot',
    'can no longer',
    'can not',
    'unable to',
    'not able to',
    'won’t be',
    'will not be',
    'no longer',
  ],
  ...[
    'unwell',
    'is ill',
    'off sick',
    'is sick',
    'is away',
    'travelling',
    'traveling',
    'on leave',
    'not available',
  ],
  ...[
    'unavailable',
    'called away',
    'has had to',
    'kann leider nicht',
    'kann nicht',
    'verhindert',
    'ist krank',
  ],
  ...[
    'erkrankt',
    'ne pourra',
    'ne peut',
    'souffrant',
    'absent',
    'indisponible',
    'empeche',
    'no podra',
    'no puede',
  ],
  ...['esta enferm', 'de baja', 'kan helaas niet', 'kan niet', 'verhinderd', 'is ziek'],
];

/** Between the words and the name: "instead of our COO, Tom". */
const DETERMINERS =
  /(?:\b(?:our|the|dear|mr|mrs|ms|dr|unsere[mnrs]?|unser|den|dem|der|herrn?|frau|notre|nuestr[oa]|el|la|le|m|mme|onze|de|del|sr|sra)\b[\s.]*)*$/;
/** How far from the name a word still speaks of it. */
const REACH = 70;

/**
 * Who of those invited a message takes off the plan. `named` are the people that it names as interviewers; `hasTime` where
 * it gives a new time: "Tom can’t make it at 14:00" then says why, and Tom still comes.
 */
export function swapsIn(
  text: string,
  invited: readonly Person[],
  named: readonly Person[],
  hasTime: boolean,
): Swap[] {
  const fresh = named.filter(({ id }) => invited.every((each) => each.id !== id));
  const sentences = own(text)
    .split(/[.!?](?=\s|$)|\n\s*\n/)
    .map(folded);
  const out = invited.filter((person) =>
    sentences.some((sentence) => leaves(sentence, person, invited, hasTime && fresh.length === 0)),
  );
  return out.map(({ id: outId }, i) => ({ outId, inId: fresh[i]?.id ?? null }));
}

/** A full stop that ends no sentence: "M. Arkwright". */
const ABBREVIATED = /\b(M|Mr|Mrs|Ms|Dr|Prof|Sr|Sra|Hr|Fr)\.(?= )/g;

/** Without what is quoted from earlier mails. */
const own = (text: string) =>
  text
    .replace(ABBREVIATED, '$1')
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n');

function leaves(
  sentence: string,
  person: Person,
  invited: readonly Person[],
  isOnlyTheHour: boolean,
): boolean {
  return mentions(sentence, person).some(({ start, end }) => {
    const ahead = sentence.slice(0, start).trimEnd();
    const bare = ahead.replace(DETERMINERS, '').trimEnd();
    if (BEFORE.some((words) => [ahead, bare].some((text) => ` ${text}`.endsWith(` ${words}`)))) return true;
    const others = invited.filter((each) => each !== person).flatMap((each) => mentions(sentence, each));
    const next = Math.min(end + REACH, ...others.map((each) => each.start).filter((at) => at > end));
    const after = sentence.slice(end, next);
    const says = (list: readonly string[]) => list.some((words) => after.includes(words));
    return says(GONE) || (!isOnlyTheHour && says(UNABLE));
  });
}

/** Where a sentence speaks of somebody: by whole name, by one part of it, or by title. */
function mentions(sentence: string, { name, title }: Person): { start: number; end: number }[] {
  const parts = folded(name ?? '')
    .split(' ')
    .filter((part) => part.length > 2);
  const ways = [parts.join(' '), ...parts.toReversed(), folded(title ?? '')].filter((way) => way.length > 1);
  for (const way of ways) {
    const found = [...sentence.matchAll(new RegExp(`(?<![\\p{L}\\d])${escaped(way)}(?![\\p{L}\\d])`, 'gu'))];
    if (found.length > 0) return found.map(({ index }) => ({ start: index, end: index + way.length }));
  }
  return [];
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Lower case, marks off, one apostrophe, single spaces. */
const folded = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['`]/g, '’')
    .replace(/\s+/g, ' ')
    .trim();
