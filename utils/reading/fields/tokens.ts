import { folded } from '../words.ts';

/** One word of a line as written, with its place and what stands between it and the word before; `word` is folded when asked. */
export class Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly gap: string;
  #word: string | undefined;

  constructor(text: string, start: number, gap: string) {
    this.text = text;
    this.start = start;
    this.end = start + text.length;
    this.gap = gap;
  }

  get word(): string {
    this.#word ??= folded(this.text);
    return this.#word;
  }
}

const TOKEN =
  /(?:[dlDL]['’])?[\p{L}\p{N}]+(?:['’.&+/@-][\p{L}\p{N}]+)*(?:[:*_/]-?in(?:nen)?(?![\p{L}])|\/(?:a|o|e|as|os|ne|te|trice|ora|euse|ère)(?![\p{L}])|\((?:e|a|in|ne|te|trice|euse|ère)\)|·\p{L}{1,5})?[+#]{0,2}|&/gu;

/** The words of a line; compounds, initialisms and double forms (`Referent:in`, `chargé(e)`, `Jefe/a`) are one word. */
export function tokensOf(text: string): Token[] {
  let last = 0;
  return [...text.matchAll(TOKEN)].map((match) => {
    const token = new Token(match[0], match.index, text.slice(last, match.index));
    last = token.end;
    return token;
  });
}

export const isCapital = (text: string): boolean => /^(?:[dlDL]['’])?\p{Lu}/u.test(text);

/** White space folded to single spaces, and nothing at either end that belongs to the sentence. */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'“”„«»‘’*_<:,;–-]+/, '')
    .replace(/[\s"'“”„«»‘’*_>:,;–-]+$/, '');

/** Words of rows, by white space. */
export const rowWords = (rows: string): string[] => rows.split(/\s+/).filter(Boolean);
