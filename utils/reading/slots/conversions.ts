import type { Token } from './tokens.ts';

/** Between a zone and the same moment on another clock. */
const CONVERTED = /^\s*[([]\s*(?:(?:that's|i\.e\.|so|also|soit|dus|es decir|d\. ?h\.|=)\s+)?$/iu;

/** "3pm New York time (7pm yours)": a time in brackets right after a zone, with none of its own, is the same moment again. */
export const withoutConversions = (tokens: readonly Token[], text: string): Token[] =>
  tokens.filter((token, i) => {
    const [time, zone, next] = [tokens[i - 2], tokens[i - 1], tokens[i + 1]];
    if (token.kind !== 'time' || zone?.kind !== 'zone' || time?.kind !== 'time') return true;
    if (!CONVERTED.test(text.slice(zone.end, token.start))) return true;
    return next?.kind === 'zone' && next.start - token.end <= 2;
  });
