import type { Debrief } from '../domain/records.ts';

/** A fact about oneself that interviewers compare notes on. */
export type ToldKind = 'pay' | 'notice' | 'leaving' | 'team' | 'start' | 'other';

/** One thing that was said in an interview: its words, what it is about, the figure in it, and where it was said. */
export type Told = { kind: ToldKind; words: string; figure: number | null; interviewId: string; at: string };

/** Two things said about one fact that don't agree. */
export type ToldConflict = { kind: ToldKind; first: Told; second: Told };

/** What a line is about, by its words; the first that fits. English, German, French, Spanish, Dutch. */
const KINDS: readonly { kind: ToldKind; words: RegExp }[] = [
  { kind: 'notice', words: /\bnotice|kündigungsfrist|préavis|preaviso|opzegtermijn/i },
  { kind: 'start', words: /\bstart(ing)? (date|on|in)|available from|eintritt|disponible|beschikbaar/i },
  {
    kind: 'pay',
    words: /\bpay|salary|package|base|bonus|ctc|gehalt|salaire|sueldo|salario|salaris|[€£$₹]|\d\s?k\b/i,
  },
  { kind: 'leaving', words: /\bleft|leaving|leave because|redundan|quit|gekündigt|quitté|dejé|vertrokken/i },
  { kind: 'team', words: /\bteam|reports?|people|head ?count|mitarbeiter|équipe|equipo/i },
];

const FIGURE = /(\d{1,3}(?:[.,\s]\d{3})+|\d+(?:[.,]\d+)?)\s?(?:(k|m|million|thousand)\b)?/i;

/** What was told in the interviews of an application, one entry a line, in the order they were written. */
export function toldIn(debriefs: readonly Debrief[]): Told[] {
  return debriefs.flatMap((debrief) =>
    debrief.told
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((words) => ({
        kind: KINDS.find((each) => each.words.test(words))?.kind ?? 'other',
        words,
        figure: figureOf(words),
        interviewId: debrief.interviewId,
        at: debrief.createdAt,
      })),
  );
}

/** Figures about one fact that differ between two interviews: worth a look before somebody compares them. */
export function conflictsIn(told: readonly Told[]): ToldConflict[] {
  return told.flatMap((second, i) =>
    told
      .slice(0, i)
      .filter(
        (first) =>
          first.kind === second.kind &&
          second.kind !== 'other' &&
          first.interviewId !== second.interviewId &&
          first.figure !== null &&
          second.figure !== null &&
          first.figure !== second.figure,
      )
      .map((first) => ({ kind: second.kind, first, second })),
  );
}

/** `45k`, `45,000` and `45.000` are one figure. */
function figureOf(words: string): number | null {
  const match = FIGURE.exec(words);
  if (!match?.[1]) return null;
  const plain = /[.,\s]\d{3}/.test(match[1]) ? match[1].replace(/[.,\s]/g, '') : match[1].replace(',', '.');
  const unit = match[2]?.toLowerCase() ?? '';
  const times = unit.startsWith('k') || unit === 'thousand' ? 1000 : unit.startsWith('m') ? 1_000_000 : 1;
  return Number(plain) * times;
}
