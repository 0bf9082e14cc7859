/** A fact about oneself that interviewers compare notes on. */
export type ToldKind = 'pay' | 'bonus' | 'notice' | 'leaving' | 'team' | 'start' | 'other';

/** What a line is about, by its words; the first that fits. English, German, French, Spanish, Dutch. */
const KINDS: readonly { kind: ToldKind; words: RegExp }[] = [
  { kind: 'notice', words: /\bnotice|kündigungsfrist|préavis|preaviso|opzegtermijn/i },
  {
    kind: 'start',
    words: /\bstart(ing)? (date|on|in)|\b(could|can) start|available from|eintritt|disponible|beschikbaar/i,
  },
  { kind: 'bonus', words: /\bbonus|\bequity|\bcommission|\bprämie|\bprime\b/i },
  {
    kind: 'pay',
    words: /\bpay|salary|package|base|ctc|gehalt|salaire|sueldo|salario|salaris|[€£$₹]|\d\s?k\b/i,
  },
  { kind: 'leaving', words: /\bleft|leaving|leave because|redundan|quit|gekündigt|quitté|dejé|vertrokken/i },
  { kind: 'team', words: /\bteam|reports?|people|head ?count|mitarbeiter|équipe|equipo/i },
];

/** What a line of one's own is about. */
export const kindOf = (words: string): ToldKind =>
  KINDS.find((each) => each.words.test(words))?.kind ?? 'other';

const FIGURE = /(\d{1,3}(?:[.,\s]\d{3})+|\d+(?:[.,]\d+)?)\s?(?:(k|m|million|thousand)\b)?/gi;

/** Number words of short lengths, as people write notice periods. */
const SMALL = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const DAYS: readonly { unit: RegExp; days: number }[] = [
  { unit: /\b(month|monat|mois|mes|maand)/i, days: 30 },
  { unit: /\b(week|woche|semaine|semana)/i, days: 7 },
];

/**
 * The figure of a line, comparable within its kind: money and people as a number (`45k`, `45,000` and `45.000` are one; of a
 * range its lower end, `60-65k` too), a notice period in days. Null where the line has none.
 */
export function figureOf(kind: ToldKind, words: string): number | null {
  const figures = [...words.matchAll(FIGURE)];
  const [first] = figures;
  const plain = first ? numberOf(first[1] ?? '', first[2] ?? rangeUnit(words)) : null;
  if (kind !== 'notice') return plain;
  const spelt = SMALL.findIndex((each) => new RegExp(`\\b${each}\\b`, 'i').test(words));
  const count = plain ?? (spelt < 0 ? null : spelt + 1);
  const unit = DAYS.find((each) => each.unit.test(words));
  return count === null ? null : count * (unit?.days ?? 1);
}

function numberOf(digits: string, unit: string): number {
  const plain = /[.,\s]\d{3}/.test(digits) ? digits.replace(/[.,\s]/g, '') : digits.replace(',', '.');
  const first = unit.toLowerCase();
  const times = /^(k|thousand)$/.test(first) ? 1000 : /^m/.test(first) ? 1_000_000 : 1;
  return Number(plain) * times;
}

/** The unit that stands behind the whole of "60-65k". */
const rangeUnit = (words: string): string => /\d\s?(?:-|–|to)\s?\d+\s?(k|m)\b/i.exec(words)?.[1] ?? '';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date said in words or figures as `day/month`, as far as it is said; null for none. */
export function dateOf(words: string): string | null {
  const numeric = /\b(\d{1,2})[./](\d{1,2})\b/.exec(words);
  if (numeric) return `${Number(numeric[1])}/${Number(numeric[2])}`;
  const month = MONTHS.findIndex((each) => new RegExp(`\\b${each}`, 'i').test(words));
  if (month < 0) return null;
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(words)?.[1];
  return `${day ? Number(day) : ''}/${month + 1}`;
}
