import type { Case } from '../domain/case.ts';
import { entryOf } from '../domain/debrief.ts';
import type { Concern, Interview } from '../domain/records.ts';
import { instant, spanOf } from '../domain/slots.ts';
import { answerWords } from '../domain/story.ts';
import { isMine } from './route.ts';

/** What became of a point: it came up and is settled, it came up and is still open, or it did not come up. */
export type Fate = 'settled' | 'still-open' | 'not';

/** One point to close after an interview: a prompt that was shown for it, or a concern that none was shown for. */
export type ClosingItem = {
  key: string;
  followUpId: string | null;
  concernId: string | null;
  /** Whether they ask me, or I ask them. */
  direction: 'asked' | 'ask';
  words: string;
  /** Null while the person has not said. */
  fate: Fate | null;
};

/** States in which a concern still wants something. */
const OPEN: ReadonlySet<Concern['state']> = new Set(['open', 'prepared', 'raised']);

/**
 * The points of an interview that is over: every prompt that was shown for it, the likeliest first, then the open concerns
 * from before it that no prompt spoke of. What the person dismissed is no point of theirs.
 */
export function closingOf(owned: Case, interview: Interview): ClosingItem[] {
  const concerns = new Map(owned.concerns.map((row) => [row.id, row]));
  const shown = owned.prompts
    .filter((row) => row.interviewId === interview.id)
    .filter(({ concernId }) => concernId === null || isKept(concerns.get(concernId)))
    .sort((a, b) => b.likelihood - a.likelihood || a.id.localeCompare(b.id));
  const spoken = new Set(shown.map(({ concernId }) => concernId));
  const items = shown.map(({ followUpId, concernId, direction, question }) => ({
    key: followUpId,
    followUpId,
    concernId,
    direction,
    words: question,
    fate: fateOf(owned, followUpId, concernId),
  }));
  const others = owned.concerns
    .filter((row) => !spoken.has(row.id) && wasOpenAt(row, interview))
    .map((row) => ({
      key: row.id,
      followUpId: null,
      concernId: row.id,
      direction: isMine(row) ? ('ask' as const) : ('asked' as const),
      words: row.text,
      fate: STATE_FATES[row.state] ?? null,
    }));
  return [...items, ...others];
}

const STATE_FATES: Partial<Record<Concern['state'], Fate>> = { raised: 'still-open', resolved: 'settled' };

const isKept = (concern: Concern | undefined) => concern !== undefined && concern.state !== 'dismissed';

function fateOf(owned: Case, followUpId: string, concernId: string | null): Fate | null {
  const cameUp = owned.answers.find((row) => row.followUpId === followUpId)?.cameUp ?? null;
  if (cameUp === null) return null;
  if (!cameUp) return 'not';
  const concern = owned.concerns.find(({ id }) => id === concernId);
  return concern && concern.state !== 'resolved' ? 'still-open' : 'settled';
}

/** Known before the interview began, and open then: it is open now, or was settled since. */
function wasOpenAt(concern: Concern, interview: Interview): boolean {
  const start = spanOf(interview)?.start ?? null;
  if (start === null) return OPEN.has(concern.state);
  if (instant(concern.createdAt) >= start) return false;
  return OPEN.has(concern.state) || (concern.state === 'resolved' && instant(concern.updatedAt) >= start);
}

/** The state a concern gets from what became of it; what was said and taken back opens it again. */
export function stateAfter(fate: Fate | null, before: Concern['state']): Concern['state'] {
  if (fate === 'settled') return 'resolved';
  if (fate === 'still-open') return 'raised';
  return before === 'raised' || before === 'resolved' ? 'open' : before;
}

/** How the forecast did in one interview: of the prompts they might ask, how many were judged and how many came up. */
export function scoreOf(items: readonly ClosingItem[]): { shown: number; judged: number; cameUp: number } {
  const shown = items.filter(({ followUpId, direction }) => followUpId !== null && direction === 'asked');
  const judged = shown.filter(({ fate }) => fate !== null);
  return {
    shown: shown.length,
    judged: judged.length,
    cameUp: judged.filter(({ fate }) => fate !== 'not').length,
  };
}

/** A point to clear up in the thank-you mail: what it is, and the person's own words for it, null where there are none. */
export type ThanksPoint = { concernId: string; about: string; words: string | null };

/** Every point of the application that is open after an interview, the strongest first. */
export function thanksPoints(owned: Case, interview: Interview): ThanksPoint[] {
  return owned.concerns
    .filter(({ state }) => OPEN.has(state))
    .sort((a, b) => b.strength - a.strength || a.id.localeCompare(b.id))
    .map((concern) => ({
      concernId: concern.id,
      about: concern.text,
      words: ownWords(concern, owned, interview),
    }));
}

/** An answer prepared for it, what they would do better next time, or the point itself where they wrote it. */
function ownWords(concern: Concern, owned: Case, interview: Interview): string | null {
  if (isMine(concern)) return concern.text;
  const answers = owned.answers.filter(({ followUpId }) => followUpId.endsWith(`:${concern.id}`));
  const answer =
    answers.find(({ interviewId }) => interviewId === interview.id) ??
    answers.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0];
  const better = entryOf(owned.debriefs, concern.id)?.entry.better;
  const words = [answer && answerWords(answer), better?.trim()].find(
    (each) => each !== undefined && each !== '',
  );
  if (words !== undefined) return words;
  return concern.topic !== 'answer' && concern.text !== concern.quote ? concern.text : null;
}

/** The list for the mail, in the person's own words and nothing else: one point a line, its further lines indented. */
export const thanksText = (points: readonly ThanksPoint[]): string =>
  points.flatMap(({ words }) => (words === null ? [] : [`- ${words.replaceAll('\n', '\n  ')}`])).join('\n');
