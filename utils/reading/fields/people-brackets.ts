import type { Named } from './people-list.ts';
import { nameAt } from './person-name.ts';
import { titleAfterName } from './person-title.ts';
import { isTitleWord } from './titles.ts';
import { tokensOf } from './tokens.ts';

/** A name of two words or more, or one behind Mr or Ms, with its title in brackets. */
const BRACKETED =
  /((?:(?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau|Mme|M)\.?\s)?\p{Lu}[\p{L}'’.-]{1,24}(?:\s(?:(?:van|von|de|der|den|di|da|du|la|le|ter|ten|el|bin|zu)\s){0,2}\p{Lu}[\p{L}'’.-]{1,24}){0,3})\s\(([^()\n]{2,70})\)/gu;
/** Who stands like this is reached, not met. */
const CONTACT =
  /\b(?:contact|call|ring|e-?mail|ask for|questions?|reception|cc|copied|on behalf of|candidate)\b[^.;]{0,24}$/i;

/** "Jane Doe (CFO)" wherever it stands: nobody gives a title to somebody the reader won't meet. */
export function peopleOfBrackets(lines: readonly string[]): Named[] {
  return lines.flatMap((line) =>
    [...line.matchAll(BRACKETED)].flatMap((match) => {
      const [, written = '', title = ''] = match;
      if (CONTACT.test(line.slice(0, match.index)) || !isTitle(title)) return [];
      const said = titleAfterName(`(${title})`);
      const found = nameAt(tokensOf(written), 0);
      return found && said && (found.isCertain || found.to - found.from > 1)
        ? [{ name: found.name, title: said.title, isCertain: true }]
        : [];
    }),
  );
}

const isTitle = (text: string) =>
  /^[A-Z]{2,4}$/.test(text) || tokensOf(text).some((token) => isTitleWord(token.text));
