import { setOf } from '../lexemes.ts';

/** Words of clock times in nine languages, folded. */

/** Right before a number they make it an hour; the first three rows may begin a range. */
export const AT = setOf(
  'at um gegen ab von zwischen from between around about approx circa vers des entre de desde las la a om rond vanaf van tussen alle ore dalle tra as kl klockan mellan fran o godz godzinie od miedzy om te hasta say so starting starts beginning',
);
/** "a" and "de" alone are an article and a preposition of many things: they need a clear hour or a range. */
export const WEAK_AT = setOf('a as de van o la des entre from about around');

/** "between X and Y": the second word that makes a range. */
export const BETWEEN = setOf('between zwischen entre tussen tra mellan miedzy fra');
export const AND = setOf('and und et y e en och i a ed');
/** From one time to another. */
export const TO = setOf('to til till until bis a au al as alle hasta tot ate do und fino');
export const DASHES = '-–—−‒~';

/** After a number: it is a clock time. */
export const UNITS = setOf(
  'uhr h hr hrs hs uur u heures heure horas hora ore hours clock godz sharp prompt ish',
);
/** Units that count hours as well: only after a preposition, or past this many. */
export const COUNTING_UNITS = setOf('h hr hrs hs uur u heures heure horas hora ore hours');
export const FEWEST_HOURS_OF_DAY = 8;

/** Half of the day, said behind the time or before it. */
export const HALVES: Readonly<Record<string, 'am' | 'pm'>> = {
  morning: 'am',
  morgens: 'am',
  vormittags: 'am',
  vormittag: 'am',
  fruh: 'am',
  matin: 'am',
  manana: 'am',
  ochtends: 'am',
  ochtend: 'am',
  mattino: 'am',
  mattina: 'am',
  manha: 'am',
  formiddagen: 'am',
  rano: 'am',
  afternoon: 'pm',
  evening: 'pm',
  nachmittags: 'pm',
  nachmittag: 'pm',
  abends: 'pm',
  midi: 'pm',
  soir: 'pm',
  mediodia: 'pm',
  tarde: 'pm',
  noche: 'pm',
  middags: 'pm',
  middag: 'pm',
  avonds: 'pm',
  avond: 'pm',
  pomeriggio: 'pm',
  sera: 'pm',
  eftermiddagen: 'pm',
  popoludniu: 'pm',
};
/** Between a time and its half of the day. */
export const HALF_FILLERS = setOf('in the de la l du des s da del apres am');

/** Midday. Words that mean lunch or afternoon as well need a preposition. */
export const NOON = setOf('noon midday mittags midi mediodia mezzogiorno poludnie');

/** Hours in words: the hour, and whether the language counts "half" back (halb drei, half drie: 14:30). */
const HOURS: readonly [string, 'en' | 'back' | 'other'][] = [
  ['one two three four five six seven eight nine ten eleven twelve', 'en'],
  ['eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf', 'back'],
  ['een twee drie vier vijf zes zeven acht negen tien elf twaalf', 'back'],
  ['une deux trois quatre cinq six sept huit neuf dix onze douze', 'other'],
  ['una dos tres cuatro cinco seis siete ocho nueve diez once doce', 'other'],
  ['una due tre quattro cinque sei sette otto nove dieci undici dodici', 'other'],
];
const HOUR_OF = new Map<string, { hour: number; counts: 'en' | 'back' | 'other' }>();
for (const [row, counts] of HOURS)
  for (const [i, word] of row.split(' ').entries())
    if (!HOUR_OF.has(word)) HOUR_OF.set(word, { hour: i + 1, counts });
for (const [i, word] of ['treize', 'quatorze', 'quinze', 'seize'].entries())
  HOUR_OF.set(word, { hour: 13 + i, counts: 'other' });
HOUR_OF.set('ein', { hour: 1, counts: 'back' });

/** The hour that a word names; undefined for any other word. */
export const hourOf = (word: string) => HOUR_OF.get(word);

/** Between a bare number and the words after it: the number may be an hour. Anything else makes it a count of something. */
export const MAY_FOLLOW_AN_HOUR = setOf(
  'on or and to for in if with this next at then please tomorrow today via by sharp until till am oder und bis mit im bei per zum wenn le ou et avec au a pour dans o y con en para al el il e op of met bij tot via uk us your our local ist gmt bst est pst cet eastern pacific central uur uhr works would if as when but works should i instead rather statt anstatt',
);

/** Lengths of time: the word, in minutes. */
export const LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['min mins minute minutes minuten minuto minutos minuti minuter minut minuty mn', 1] as const,
    [
      'hour hours hr hrs stunde stunden std stdn heure heures hora horas uur uren ora ore timme timmar godzina godziny godzin h',
      60,
    ] as const,
  ].flatMap(([row, minutes]) => row.split(' ').map((word) => [word, minutes])),
);

/** The time said before it, on another day. */
export const SAME_TIME: readonly string[] = [
  'same time',
  'selbe uhrzeit',
  'selben uhrzeit',
  'gleiche uhrzeit',
  'gleichen uhrzeit',
  'gleiche zeit',
  'selbe zeit',
  'meme heure',
  'misma hora',
  'zelfde tijd',
  'zelfde tijdstip',
  'zelfde uur',
  'hetzelfde uur',
];
