const MOST_KEPT = 20_000;

/** What is made of a word, made once for each: mails say the same words again and again, and names of features are many. */
export function remembered<T>(make: (word: string) => T): (word: string) => T {
  const made = new Map<string, T>();
  return (word) => {
    const before = made.get(word);
    if (before !== undefined) return before;
    const now = make(word);
    if (made.size >= MOST_KEPT) made.clear();
    made.set(word, now);
    return now;
  };
}
