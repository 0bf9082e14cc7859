import { type Language, languagesIn } from '../cues/language.ts';
import { PhraseTrie } from '../cues/trie.ts';
import { wordsOf } from '../words.ts';
import { COMPANY_ANCHORS } from './rows/companies.ts';
import { PEOPLE_ANCHORS } from './rows/people.ts';
import { ROLE_ANCHORS } from './rows/roles.ts';
import type { Sources } from './sources.ts';

const ROWS = { company: COMPANY_ANCHORS, role: ROLE_ANCHORS, people: PEOPLE_ANCHORS };
type Field = keyof typeof ROWS;
type Meaning = { field: Field; kind: string; language: Language };

/** Words that bring in a company, a title or people, with their place in their line and the two words before them. */
export type Anchor = Meaning & { start: number; end: number; before: readonly string[] };

/** A line with what it holds. */
export type AnchoredLine = { text: string; anchors: readonly Anchor[] };

export type Anchored = {
  subject: AnchoredLine;
  body: readonly AnchoredLine[];
  calendar: readonly AnchoredLine[];
  history: readonly AnchoredLine[];
};

/** All of them: the text is too short to tell. */
const LANGUAGES = Object.keys(PEOPLE_ANCHORS).length;
/** Small words mean other things elsewhere (Dutch "met"): they count only where the language is known. */
const BARE = new Set(['with', 'weak']);
const LONGEST_LINE = 3000;
const BREAK = '\n\n';

let built: PhraseTrie<Meaning> | undefined;

/** All anchors of every field and language in one trie, built at the first message. */
function trie(): PhraseTrie<Meaning> {
  if (built) return built;
  built = new PhraseTrie<Meaning>();
  for (const [field, languages] of Object.entries(ROWS) as [
    Field,
    Readonly<Record<string, Readonly<Record<string, string>>>>,
  ][])
    for (const [language, kinds] of Object.entries(languages) as [
      Language,
      Readonly<Record<string, string>>,
    ][])
      for (const [kind, phrases] of Object.entries(kinds)) {
        const meaning = { field, kind, language };
        for (const phrase of phrases.split('\n')) if (phrase.trim()) built.add(phrase.trim(), meaning);
      }
  return built;
}

const known = new WeakMap<Sources, Anchored>();

/** Every anchor of a message in the languages that it is written in; found in one pass, once a message. */
export function anchorsOf(sources: Sources): Anchored {
  const before = known.get(sources);
  if (before) return before;
  const { subject, body, calendar, history } = sources;
  const [first = { text: '', anchors: [] }, ...rest] = anchoredLines(
    [subject, ...body, ...calendar, ...history].map((line) => line.slice(0, LONGEST_LINE)),
  );
  const found = {
    subject: first,
    body: rest.slice(0, body.length),
    calendar: rest.slice(body.length, body.length + calendar.length),
    history: rest.slice(body.length + calendar.length),
  };
  known.set(sources, found);
  return found;
}

function anchoredLines(texts: readonly string[]): AnchoredLine[] {
  const whole = texts.join(BREAK);
  const words = wordsOf(whole);
  const languages = languagesIn([words]);
  const isKnown = languages.size < LANGUAGES;
  const matches = trie()
    .find(words)
    .filter(
      ({ value }) =>
        languages.has(value.language) && (isKnown || value.language === 'en' || !BARE.has(value.kind)),
    );
  let [from, at] = [0, 0];
  return texts.map((text) => {
    const anchors: Anchor[] = [];
    for (let match = matches[at]; match && match.start < from + text.length; match = matches[at]) {
      const before = [words[match.at - 1]?.word ?? '', words[match.at - 2]?.word ?? ''];
      anchors.push({ ...match.value, start: match.start - from, end: match.end - from, before });
      at += 1;
    }
    from += text.length + BREAK.length;
    return { text, anchors };
  });
}
