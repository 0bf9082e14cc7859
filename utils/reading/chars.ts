/** What a UTF-16 unit of a text is. `HIGH` begins a pair of units that are one character. */
export const SPACE = 1;
export const LETTER = 2;
/** An accent that stands apart from its letter. */
export const ACCENT = 3;
export const DIGIT = 4;
/** Any other number: `½`, `²`. */
export const NUMBER = 5;
export const MARK = 6;
export const HIGH = 7;

/** Kinds by unit, found out once each: a regular expression for every letter of a mail costs more than all else. */
const kinds = new Uint8Array(65_536);

/** The kind of a UTF-16 unit; NaN, past the end of a text, is a space. */
export const kindOf = (unit: number): number => kinds[unit] || learn(unit);

function learn(unit: number): number {
  if (!(unit >= 0)) return SPACE;
  const kind = find(unit);
  kinds[unit] = kind;
  return kind;
}

function find(unit: number): number {
  if (unit >= 0xd800 && unit < 0xdc00) return HIGH;
  const char = String.fromCharCode(unit);
  if (unit >= 48 && unit <= 57) return DIGIT;
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\p{M}/u.test(char)) return ACCENT;
  if (/\p{N}/u.test(char)) return NUMBER;
  return /\s/.test(char) ? SPACE : MARK;
}
