/**
 * A date as it is said, not yet a day: whatever of it was said, else null. `offset` counts days from the day of sending.
 * `pair` are two numbers whose order nobody said; `weeks` is a whole week, from the present one; `isSpan`: several days
 * or a week, no day of its own.
 */
export type DateSpec = {
  weekday: number | null;
  day: number | null;
  month: number | null;
  year: number | null;
  offset: number | null;
  pair: readonly [number, number] | null;
  weeks: number | null;
  isNext: boolean;
  isSpan: boolean;
};

/** Nothing said. */
export const NO_DATE: DateSpec = {
  weekday: null,
  day: null,
  month: null,
  year: null,
  offset: null,
  pair: null,
  weeks: null,
  isNext: false,
  isSpan: false,
};

/** What a reader found at a place, and the place after it. */
export type Found<T> = { value: T; next: number };
