import type { Case } from '../domain/case.ts';
import type { Debrief, Interview, Person } from '../domain/records.ts';
import { slotsOf } from '../domain/slots.ts';
import { dateOf, figureOf, kindOf, type ToldKind } from './told-kinds.ts';

export type { ToldKind } from './told-kinds.ts';

/**
 * One thing that was said in an interview: its words, what it is about, the figure in it (money, people; days of notice)
 * or the date, where it was said, to whom, and when (ISO: the interview's start, else when it was written down).
 */
export type Told = {
  kind: ToldKind;
  words: string;
  figure: number | null;
  date: string | null;
  interviewId: string;
  to: Person[];
  at: string;
};

/** Two things said about one fact that don't agree; `sure` where figures or dates differ, else only the words do. */
export type ToldConflict = { kind: ToldKind; first: Told; second: Told; sure: boolean };

/** What was told in the interviews of an application, in the order they were held. */
export function toldIn({
  debriefs,
  interviews,
  people,
}: Pick<Case, 'debriefs' | 'interviews' | 'people'>): Told[] {
  return debriefs
    .flatMap((debrief) => {
      const interview = interviews.find(({ id }) => id === debrief.interviewId);
      const met = people.filter(({ id }) => interview?.personIds.includes(id));
      const at = momentOf(debrief, interview);
      return partsOf(debrief.told).map((words) => {
        const kind = kindOf(words);
        const to = named(words, met);
        const date = kind === 'start' ? dateOf(words) : null;
        const figure = kind === 'start' ? null : figureOf(kind, words);
        return {
          kind,
          words,
          figure,
          date,
          interviewId: debrief.interviewId,
          to: to.length > 0 ? to : met,
          at,
        };
      });
    })
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

const momentOf = (debrief: Debrief, interview: Interview | undefined) =>
  (interview && slotsOf(interview)[0]?.start) ?? debrief.createdAt;

/** One fact a part: lines, and what a semicolon or a comma sets apart where it is a fact of its own. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (const line of text.split(/[\n;]/)) {
    const pieces = line.split(/,\s+/).map((piece) => piece.trim());
    const own = pieces.every((piece) => kindOf(piece) !== 'other');
    parts.push(...(own ? pieces : [line.trim()]));
  }
  return parts.filter((part) => part !== '');
}

/** Those whose first or last name stands in the words: "To Peter: 68k". */
const named = (words: string, people: readonly Person[]): Person[] => {
  const said = new Set(words.toLowerCase().match(/\p{L}+/gu) ?? []);
  return people.filter(({ name }) =>
    (name ?? '')
      .toLowerCase()
      .split(/\s+/)
      .some((part) => part.length > 2 && said.has(part)),
  );
};

/** What was said twice and does not agree: worth a look before somebody compares notes. */
export function conflictsIn(told: readonly Told[]): ToldConflict[] {
  return told.flatMap((second, i) =>
    told.slice(0, i).flatMap((first) => {
      if (first.kind !== second.kind || second.kind === 'other' || isSameRoom(first, second)) return [];
      if (sideOf(first) !== sideOf(second)) return [];
      const sure = differs(first, second);
      return sure === null ? [] : [{ kind: second.kind, first, second, sure }];
    }),
  );
}

/** Within one interview only what was said to different people can disagree. */
const isSameRoom = (a: Told, b: Told) =>
  a.interviewId === b.interviewId && a.to.some(({ id }) => b.to.some((each) => each.id === id));

/** Notice in weeks and in months is one where it is this close. */
const NEAR = 0.08;

/** Whether two of a kind disagree for sure (true), by their words only (false), or not as far as one can tell (null). */
function differs(a: Told, b: Told): boolean | null {
  if (a.kind === 'leaving') return sharesWords(a.words, b.words) ? null : false;
  if (a.kind === 'start') return a.date !== null && b.date !== null && a.date !== b.date ? true : null;
  if (a.figure === null || b.figure === null) return null;
  const most = Math.max(a.figure, b.figure);
  const gap = Math.abs(a.figure - b.figure);
  return gap > (a.kind === 'notice' ? NEAR * most : 0) ? true : null;
}

/** What they earn and what they want are two facts. */
const sideOf = ({ kind, words }: Told): string =>
  kind !== 'pay'
    ? ''
    : /\b(expect|want|hope|ask|looking|aim|from \d)/i.test(words)
      ? 'wanted'
      : /\b(now|current|today|earn|at present)/i.test(words)
        ? 'now'
        : 'wanted';

const PLAIN = /\b(reason|left|leaving|leave|because|quit|that|with|from|their|there|about|told)\b/gi;
const tellingWords = (words: string) =>
  new Set(
    words
      .toLowerCase()
      .replace(PLAIN, '')
      .match(/\p{L}{4,}/gu) ?? [],
  );

function sharesWords(a: string, b: string): boolean {
  const [first, second] = [tellingWords(a), tellingWords(b)];
  return first.size === 0 || second.size === 0 || [...first].some((word) => second.has(word));
}
