import type { Polarity, Surroundings } from './polarity.ts';
import { plainly } from './polarity.ts';
import { MEETS } from './rows/polarity.ts';

/** What is known of a time besides the words around it: `isDated` where its own sentence says its day. */
export type Told = {
  polarity: Polarity;
  isDated: boolean;
  hasEnd: boolean;
  hasZone: boolean;
  hasLength: boolean;
  sentence: string;
};

/** So many words on each side of a time are looked at, and of those so many letters. */
const REACH = 5;
const LETTERS = 8;
const NAME = /(?<![.?!] |^)\p{Lu}\p{Ll}+ (?:\p{Ll}{1,3} )?\p{Lu}\p{Ll}+/u;

/**
 * What speaks for or against a time being one of the interview, as names of a small learnt model: its kind by the rows,
 * whether its day is said, the words right before and after it, what its row begins with.
 */
export function signsOf(around: Surroundings, told: Told): string[] {
  const { polarity, isDated, hasEnd, hasZone, hasLength, sentence } = told;
  const place = around.row === null ? 'prose' : 'row';
  const signs = new Set<string>([
    `is ${polarity}`,
    `is ${polarity} ${place}`,
    `${isDated ? 'dated' : 'under'} ${place}`,
  ]);
  if (hasEnd) signs.add('range').add(`range ${place}`);
  if (hasZone) signs.add('zone');
  if (hasLength) signs.add('length');
  if (NAME.test(sentence)) signs.add(`name ${place}`);
  if (sentence.trimEnd().endsWith('?')) signs.add('asked');
  if (around.row !== null) {
    if (MEETS.test(plainly(around.row))) signs.add('row meets');
    for (const word of wordsOf(around.row).slice(0, REACH)) signs.add(`row ${word}`);
  }
  if (around.row === null)
    for (const sign of sentenceSigns(sentence)) signs.add(`${sign} ${isDated ? 'dated' : 'under'}`);
  const [before, after] = [wordsOf(around.before).slice(-REACH), wordsOf(around.after).slice(0, REACH)];
  if (before.length < 2 && before.every((word) => JOINTS.has(word))) signs.add(`listed ${place}`);
  for (const word of before) if (!JOINTS.has(word)) signs.add(`before ${word}`);
  for (const word of after) if (!JOINTS.has(word)) signs.add(`after ${word}`);
  return [...signs.add(`right before ${nearest(before.at(-1))}`).add(`right after ${nearest(after[0])}`)];
}

const wordsOf = (text: string) =>
  plainly(text)
    .match(/\p{L}+/gu)
    ?.map((word) => word.slice(0, LETTERS)) ?? [];

const JOINTS = new Set(['or', 'and', 'oder', 'und', 'ou', 'et', 'o', 'y', 'of', 'en']);
const nearest = (word: string | undefined) => (word === undefined || JOINTS.has(word) ? '-' : word);

/** Words of those who talk with each other: the last boat and the school bell have none beside them. */
const PEOPLE =
  /(?<!\p{L})(?:you|your|yours|we|we|us|our|i|me|sie|ihnen|ihr|ihre[nm]?|wir|uns|ich|mir|du|dich|dir|dein|vous|votre|nous|notre|je|moi|tu|toi|te|ti|usted|ustedes|nos|nosotros|su|u|uw|jij|jou|ons|wij)(?!\p{L})/u;
const TALK =
  /interview|gesprach|termin|entretien|rendez-vous|rdv|entrevista|cita|gesprek|afspraak|call|meeting|slot|chat|panel|videokonf|visio|reunion|meet|talk/;
const FEW = 4;

function sentenceSigns(sentence: string): string[] {
  const text = plainly(sentence);
  const words = text.match(/\p{L}{3,}/gu)?.length ?? 0;
  return [
    PEOPLE.test(text) ? 'people' : 'nobody',
    ...(TALK.test(text) ? ['talk'] : []),
    ...(words <= FEW ? ['few words'] : []),
  ];
}
