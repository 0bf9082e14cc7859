import type { Token } from './tokens.ts';

type Place = { from: number; to: number };

const END = /[.?!;](?=\s+["'“«(]?[\p{Lu}¿¡])|[?!]\s/gu;
/** A full stop after these ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|nr|hr|fr|sr|sra|mme|m|approx|ca|bzw|z\.?\s?b|inkl|incl|dhr|mevr|ing|dipl|e\.g|i\.e|tel)$/i;

/** The sentences of a line. A full stop inside a date or a time ends none. */
export function sentencesOf(text: string, tokens: readonly Token[]): Place[] {
  const places: Place[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const at = match.index;
    const isInside = tokens.some((token) => token.start <= at && at < token.end - (match[0] === '.' ? 0 : 1));
    if (isInside && !isLastStop(text, at, tokens)) continue;
    if (ABBREVIATED.test(text.slice(Math.max(from, at - 8), at))) continue;
    places.push({ from, to: at + 1 });
    from = at + 1;
  }
  places.push({ from, to: text.length });
  return places;
}

/** "at 2 p.m. Please …": the stop of a time may end the sentence too. */
const isLastStop = (text: string, at: number, tokens: readonly Token[]) =>
  text[at] === '.' &&
  !tokens.some(({ kind, start }) => kind === 'zone' && start > at && start <= at + 3) &&
  tokens.some(
    ({ kind, start, end }) => kind === 'time' && end === at + 1 && /\p{L}{2}/u.test(text.slice(0, start)),
  );
