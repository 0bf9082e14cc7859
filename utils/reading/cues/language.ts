import { type Word, wordsOf } from '../words.ts';

export type Language = 'en' | 'de' | 'fr' | 'es' | 'nl' | 'it' | 'pt' | 'sv' | 'pl';

/** Small words that every mail of a language has, folded; those that two languages share count for both. */
const SMALL_WORDS: Readonly<Record<Language, string>> = {
  en: 'the to and you your for of we is are will with on this that have our be at it from would us',
  de: 'der die das und sie wir ihnen ihr ihre ist mit fur zu im am auf nicht ein eine uns haben dem den wird auch bei',
  fr: 'le la les et vous nous votre de des du est pour dans une un que avec au sur notre ce pas je en',
  es: 'el la los las y de que tu su para con por en una un es te le nos se del al como hemos',
  nl: 'de het een en je jij jouw u uw wij we is van voor met op te dat niet zijn ons wil graag ik bij',
  it: 'il la le di e che per con un una del della si sua tua lei noi ci al nel sono non anche gli',
  pt: 'o a os as e de que para com uma um do da em no na voce sua seu nos se por foi nossa',
  sv: 'och att du dig det vi for en ett med pa av ar till din som inte har oss den om kan',
  pl: 'i w z na do sie nie jest to pani pana panstwa za ze o po dla przez oraz prosze dziekuje',
};

/** A language with at least this share of the leading one's small words is spoken too. */
const SPOKEN_TOO = 0.6;
const FEWEST = 3;
/** Enough words to tell. */
const SAMPLE = 1000;

const LANGUAGES = Object.keys(SMALL_WORDS) as Language[];

/** The languages of each small word, by their places in LANGUAGES. */
const LANGUAGES_OF = new Map<string, number[]>();
for (const [i, language] of LANGUAGES.entries())
  for (const word of SMALL_WORDS[language].split(' '))
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), i]);

/** The languages that passages are written in, English always among them; all of them where they are too short to tell. */
export function languagesIn(passages: readonly (readonly Word[])[]): ReadonlySet<Language> {
  const counts = LANGUAGES.map(() => 0);
  let left = SAMPLE;
  for (const words of passages) {
    const sample = Math.min(left, words.length);
    for (let at = 0; at < sample; at += 1)
      for (const i of LANGUAGES_OF.get(words[at]?.word ?? '') ?? NONE) counts[i] = (counts[i] ?? 0) + 1;
    left = Math.max(0, left - words.length);
  }
  const most = Math.max(...counts);
  const spoken = LANGUAGES.filter((_, i) => most < FEWEST || (counts[i] ?? 0) >= most * SPOKEN_TOO);
  return new Set([...spoken, 'en']);
}

const NONE: readonly number[] = [];

/** The languages of a text. */
export const languagesOf = (text: string): ReadonlySet<Language> =>
  languagesIn([wordsOf(text.slice(0, LONGEST))]);

const LONGEST = 6000;
