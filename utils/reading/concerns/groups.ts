import type { Language } from '../cues/language.ts';

/** What a phrase says about the sentence it stands in. */
export type ConcernGroup =
  /** A doubt said as such. */
  | 'doubt'
  /** The noun of one ("concern"): a doubt unless the words before deny it. */
  | 'noun'
  /** Something they want to probe, press on, understand, hear more about. */
  | 'probe'
  /** Something that was missing or fell short. */
  | 'lack'
  /** A word that does not flatter. */
  | 'mild'
  /** The candidate about their own answers. */
  | 'own'
  /** The candidate about the employer. */
  | 'ask'
  /** Praise. */
  | 'praise'
  /** What happens next, logistics, greetings. */
  | 'process'
  /** A set phrase or a denial: no doubt at all. */
  | 'denied'
  /** A doubt that is over. */
  | 'settled'
  /** What the law keeps out of hiring: age, family, health, origin, belief. */
  | 'protected'
  /** Turns from praise to doubt. */
  | 'pivot'
  /** A heading or an opening below which doubts stand. */
  | 'opens'
  /** A heading that ends them. */
  | 'closes';

/** Phrases of a group, one a line, in the syntax of PhraseTrie. */
export type ConcernRows = Partial<Record<ConcernGroup, string>>;

/** The rows of each language. */
export type RowsByLanguage = Readonly<Record<Language, ConcernRows>>;
