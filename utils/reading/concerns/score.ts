import type { ConcernGroup } from './groups.ts';
import { countOf, has, type Marked, negates, speaksOfSelf, speaksToYou } from './marks.ts';

/** Who speaks, and how readily that kind of writing voices doubts: the candidate; a mail of impressions; a refusal; any other. */
export type Voice = 'own' | 'feedback' | 'rejection' | 'other' | 'silent';

/** What stands around a stretch of text: a heading of doubts above it, and how many of its neighbours hold one. */
export type Around = { voice: Voice; opened: boolean; neighbours: number };

/** What the first phrase of a group adds, and each one more up to the third. */
type Weight = readonly [first: number, more: number];

const THEIRS: Partial<Record<ConcernGroup, Weight>> = {
  doubt: [2.5, 0.6],
  probe: [2, 0.4],
  lack: [1.6, 0.7],
  mild: [0.9, 0.5],
  praise: [-1.5, -0.6],
  process: [-1.7, -0.5],
  denied: [-3.5, -1],
  pivot: [0.3, 0],
};

const MINE: Partial<Record<ConcernGroup, Weight>> = {
  own: [1.9, 0.8],
  ask: [1.9, 0.6],
  doubt: [1.7, 0.5],
  lack: [1.1, 0.5],
  mild: [0.8, 0.5],
  praise: [-1.3, -0.5],
  process: [-1.5, -0.5],
  denied: [-3, -1],
  pivot: [0.3, 0],
};

/** Where each kind of writing begins: how unlikely a doubt is before anything is read. */
const START: Readonly<Record<Voice, number>> = {
  own: -1.6,
  feedback: -1.6,
  rejection: -2,
  other: -2.4,
  silent: -3.4,
};

const OPENED = 2.4;
const NEIGHBOUR = 0.6;
const MOST_NEIGHBOURS = 2;
const TO_YOU = 0.5;
const NEGATED = 0.5;
const NEVER = -9;
const FEWEST_WORDS = 3;

/** The log-odds that a stretch of text holds a concern: small, additive, explainable. */
export function scoreOf(marked: Marked, { voice, opened, neighbours }: Around): number {
  if (has(marked, 'protected') || marked.words.length < FEWEST_WORDS) return NEVER;
  if (isSettled(marked)) return NEVER;
  const isOwn = voice === 'own';
  const addressed = isOwn ? speaksOfSelf(marked) : speaksToYou(marked);
  const tells = voice === 'own' || voice === 'feedback' || voice === 'rejection';
  return (
    START[voice] +
    weigh(marked, isOwn ? MINE : THEIRS) +
    (opened ? OPENED : 0) +
    (tells ? NEIGHBOUR * Math.min(MOST_NEIGHBOURS, neighbours) : 0) +
    (addressed ? TO_YOU : 0) +
    (tells && addressed && negates(marked) ? NEGATED : 0)
  );
}

function weigh(marked: Marked, weights: Partial<Record<ConcernGroup, Weight>>): number {
  let total = 0;
  for (const [group, [first, more]] of Object.entries(weights) as [ConcernGroup, Weight][]) {
    const count = Math.min(3, countOf(marked, group));
    if (count > 0) total += first + (count - 1) * more;
  }
  return total;
}

/** "… but that has been sorted out": said after the doubt, it takes the doubt back. */
function isSettled({ marks }: Marked): boolean {
  const settled = marks.findLast(({ group }) => group === 'settled');
  return settled !== undefined && !marks.some(({ group, start }) => group === 'doubt' && start > settled.end);
}

/** 0..1 from the log-odds. */
export const strengthOf = (score: number) => Math.round(100 / (1 + Math.exp(-score))) / 100;
