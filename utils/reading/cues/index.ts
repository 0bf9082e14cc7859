import type { Passage, Said, SaidZone } from '../said.ts';
import { STOP, type Word } from '../words.ts';
import { ACTS } from './acts/index.ts';
import { DE } from './de/index.ts';
import { EN } from './en/index.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { type CueRows, type Group, STRENGTHS } from './groups.ts';
import { HEDGES, NEGATIONS } from './hedges.ts';
import type { Language } from './language.ts';
import { NL } from './nl.ts';
import { IT, PL, PT, SV } from './others.ts';
import { PhraseTrie } from './trie.ts';

/**
 * One cue found. `quote` is an exact slice of the zone's text, at `start` in it; `strength` is 0..1, lowered where the words
 * before deny it or make it a mere possibility.
 */
export type Hit = {
  group: Group;
  /** In the passing words of somebody, less plain than the group's own. */
  passing: boolean;
  strength: number;
  zone: SaidZone;
  start: number;
  end: number;
  quote: string;
};

type Cue = Pick<Hit, 'group' | 'passing' | 'strength'> & { language: Language };

const ROWS: readonly (readonly [Language, CueRows])[] = [
  ['en', EN],
  ['de', DE],
  ['fr', FR],
  ['es', ES],
  ['nl', NL],
  ['it', IT],
  ['pt', PT],
  ['sv', SV],
  ['pl', PL],
];

/** What a "not" or an "if" before a cue leaves of it. */
const DENIED = 0;
const HEDGED = 0.3;
const HEDGE_REACH = 14;
const NEGATION_REACH = 3;

/** These say no themselves or mean the same after a "not". */
const PLAIN = new Set<Group>([
  'reject',
  'rejectSoft',
  'cancel',
  'hold',
  'feedback',
  'interview',
  'job',
  'held',
  'gone',
  'mishap',
  'regret',
  'doubt',
]);
/** Asking "let us know if Monday suits" is no hedge. */
const UNHEDGED = new Set<Group>(['availability', 'interview', 'job', 'receipt', 'hold', 'pitch', 'selling']);

let built: PhraseTrie<Cue> | undefined;

/** All cues of every language in one trie, built at the first message. */
function trie(): PhraseTrie<Cue> {
  if (built) return built;
  built = new PhraseTrie<Cue>();
  for (const [language, rows] of ROWS) addRows(built, rows, { language, passing: false });
  for (const [language, rows] of ACTS) addRows(built, rows, { language, passing: true });
  return built;
}

function addRows(into: PhraseTrie<Cue>, rows: CueRows, of: Pick<Cue, 'language' | 'passing'>): void {
  for (const [group, byStrength] of Object.entries(rows) as [Group, CueRows[Group]][]) {
    for (const [name, phrases] of Object.entries(byStrength ?? {}) as [keyof typeof STRENGTHS, string][]) {
      const cue = { group, strength: STRENGTHS[name], ...of };
      for (const phrase of phrases.split('\n')) if (phrase.trim()) into.add(phrase.trim(), cue);
    }
  }
}

/** A place names no act. */
const SILENT = new Set<SaidZone>(['footer', 'signature', 'location']);

/** Every cue of what a message says. */
export function findCues({ passages, languages }: Said): Hit[] {
  return passages.flatMap((passage) => (SILENT.has(passage.zone) ? [] : findIn(passage, languages)));
}

function findIn({ text, start: from, words, zone }: Passage, languages: ReadonlySet<Language>): Hit[] {
  return trie()
    .find(words)
    .filter(({ value }) => languages.has(value.language))
    .map(({ value, start, end, at }) => ({
      group: value.group,
      passing: value.passing,
      strength: value.strength * doubt(words, at, value.group),
      zone,
      start,
      end,
      quote: text.slice(start - from, end - from),
    }))
    .filter((hit) => hit.strength > 0);
}

/** What the words before a cue leave of its strength, 0..1. */
function doubt(words: readonly Word[], at: number, group: Group): number {
  if (!PLAIN.has(group) && before(words, at, NEGATION_REACH, NEGATIONS)) return DENIED;
  if (!UNHEDGED.has(group) && before(words, at, HEDGE_REACH, HEDGES)) return HEDGED;
  return 1;
}

function before(words: readonly Word[], at: number, reach: number, among: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= 0 && i >= at - reach; i -= 1) {
    const word = words[i]?.word ?? STOP;
    if (word === STOP) return false;
    if (among.has(word)) return true;
  }
  return false;
}
