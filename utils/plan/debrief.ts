import { debriefConcernId, WENT_BADLY } from '../domain/debrief.ts';
import type { Concern, Debrief } from '../domain/records.ts';
import { freshRow, type Stamp } from './rows.ts';

type Point = { key: string; text: string; topic: Concern['topic']; strength: number };

/**
 * The concerns that a debrief makes: each question that went badly, and each thing the person still wants to know. Their
 * ids come from their place in the debrief, so they follow the text as it is typed; a line that is gone puts its concern
 * in the trash. Concerns the person has since settled keep their state, and those that they have put in other words keep
 * these, as long as the line in the debrief is the one it was in `former`.
 */
export function debriefConcerns(
  debrief: Debrief,
  former: Debrief | undefined,
  known: readonly Concern[],
  stamp: Stamp,
): Concern[] {
  const points = pointsOf(debrief);
  const said = new Map(former && pointsOf(former).map(({ key, text }) => [key, text]));
  const prefix = debriefConcernId(debrief.id, '');
  const before = new Map(known.filter(({ id }) => id.startsWith(prefix)).map((row) => [row.id, row]));
  const rows = points.map((point) => {
    const known = before.get(prefix + point.key);
    const row = concernRow(point, debrief, known, stamp);
    return known && said.get(point.key) === point.text ? { ...row, text: known.text } : row;
  });
  const ids = new Set(rows.map(({ id }) => id));
  const gone = [...before.values()].filter(({ id, deletedAt }) => deletedAt === null && !ids.has(id));
  return [...rows, ...gone.map((row) => ({ ...row, deletedAt: stamp.now, updatedAt: stamp.now }))];
}

const pointsOf = (debrief: Debrief): Point[] => [...badAnswers(debrief), ...openQuestions(debrief)];

function badAnswers(debrief: Debrief): Point[] {
  return debrief.entries
    .filter(({ asked, went }) => asked.trim() !== '' && went !== null && went <= WENT_BADLY)
    .map(({ id, asked, went }) => ({
      key: id,
      text: asked.trim(),
      topic: 'answer',
      strength: went === 1 ? 0.9 : 0.75,
    }));
}

function openQuestions(debrief: Debrief): Point[] {
  return debrief.toAsk
    .split('\n')
    .map((line) => line.trim())
    .flatMap((text, i) =>
      text ? [{ key: `ask${i}`, text, topic: 'employer', strength: 0.6 } as const] : [],
    );
}

function concernRow(point: Point, debrief: Debrief, before: Concern | undefined, stamp: Stamp): Concern {
  return {
    ...(before ?? { ...freshRow(stamp, debriefConcernId(debrief.id, point.key)), state: 'open' as const }),
    applicationId: debrief.applicationId,
    interviewId: debrief.interviewId,
    text: point.text,
    quote: null,
    messageId: null,
    url: null,
    voicedBy: null,
    holder: 'candidate',
    topic: point.topic,
    strength: point.strength,
    updatedAt: stamp.now,
    deletedAt: null,
  };
}
