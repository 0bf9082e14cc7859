/** What a phrase says about a sentence that may hold a concern. */
export type ConcernGroup =
  /** A doubt said as such. */
  | 'doubt'
  /** Something that was missing, weak or wrong. */
  | 'lack'
  /** Something they want to probe, press on, understand, hear more about. */
  | 'probe'
  /** A heading or an opening after which doubts stand. */
  | 'opens'
  /** A heading or an opening that ends them. */
  | 'closes'
  /** Praise. */
  | 'praise'
  /** No doubt after all: denied, settled, a set phrase. */
  | 'denied'
  /** The candidate about their own answers. */
  | 'own'
  /** The candidate about the employer. */
  | 'ask'
  /** What the law keeps out: age, family, health, origin, belief. */
  | 'protected'
  /** Turns from praise to doubt within a sentence. */
  | 'pivot';

/** Phrases of a group, one a line, in the syntax of PhraseTrie. */
export type ConcernRows = Partial<Record<ConcernGroup, string>>;
