import { fold } from '../words.ts';
import { type Named, OF_MANY, peopleFrom, SENDER } from './people-list.ts';
import { before, isPast, sentencesOf } from './people-prose.ts';
import { type FoundName, isHonorific, nameAt } from './person-name.ts';
import { titleAfterName, titleBeforeName } from './person-title.ts';
import {
  AND_I,
  APART,
  COLLEAGUE,
  INTRODUCES,
  ME_AND,
  MEETS,
  PREPARES,
  SAYS,
  SELF_AND,
  SELF_MEETS,
} from './rows/meets.ts';
import { CONTACTS } from './rows/people.ts';
import { isArea, isRank, isTitleWord } from './titles.ts';
import { isCapital, type Token, tokensOf } from './tokens.ts';

/** What sentences about the meeting itself say: whom they name in full, and whether the sender is one of them. */
export type Mentions = { people: Named[]; isSelf: boolean };

/**
 * People named in full anywhere in a sentence about the conversation to come: "Dem Gremium gehören … sowie Herr Anton Mießlinger
 * an", "Conservator Lennart Bos en ik ontvangen je". Whoever is only reached, quoted, thanked or reported to stays out.
 */
export function mentionsIn(lines: readonly string[]): Mentions {
  const found: Mentions = { people: [], isSelf: false };
  for (const line of lines) {
    if (line.includes('\t') || !CAPITAL_OR_SELF.test(line)) continue;
    for (const { text } of sentencesOf(line)) readSentence(text, found);
  }
  return found;
}

/** Without a name, a title or an "I" nobody is in a line. */
const CAPITAL_OR_SELF = /\p{Lu}|\b(?:ich|mir|ik|mij|me|moi|yo|i)\b/u;

function readSentence(text: string, found: Mentions): void {
  if (SELF_MEETS.test(text) && !PREPARES.test(text)) found.isSelf = true;
  if ((!AND_I.test(text) && !ME_AND.test(text) && !MEETS.test(fold(text))) || PREPARES.test(text)) return;
  const contact = text.search(CONTACTS);
  const said = contact < 0 ? text : text.slice(0, contact);
  if (!isPast(said) && !INTRODUCES.test(said)) {
    if (SELF_AND.test(said)) found.isSelf = true;
    found.people.push(...besideSelf(said, found));
  }
  const tokens = tokensOf(said);
  let reached = -1;
  for (let at = 0; at < tokens.length; ) {
    const name = isCapital(tokens[at]?.text ?? '') ? nameAt(tokens, at) : null;
    const people = name ? mentioned(tokens, at, name, said, reached === at) : [];
    found.people.push(...people);
    // "… and Teo Park": whoever stands beside a person is one.
    if (name && people.length > 0) reached = besideOf(tokens, name.to);
    at = Math.max(at + 1, name?.to ?? 0);
  }
}

/** "Me, Talei and our youth rep", "Cormac, Zita and I": whoever is named with the sender. */
function besideSelf(text: string, found: Mentions): Named[] {
  const me = ME_AND.exec(text);
  const i = AND_I.exec(text);
  const after = me ? peopleFrom(text.slice(me.index), { titlesAlone: false }).people : [];
  const ahead = i ? before(text.slice(0, i.index + (/^\p{Lu}\p{L}+/u.exec(i[0])?.[0].length ?? 0))) : [];
  const people = [...after, ...ahead].filter((person) => person !== SENDER);
  if (people.length > 0) found.isSelf = true;
  return people;
}

/**
 * The person named in full at a place: two words with a first name among them, or one behind a form of address or a title.
 * Nobody where the words around tell of something else than meeting them.
 */
function mentioned(
  tokens: readonly Token[],
  at: number,
  name: FoundName,
  text: string,
  isBeside: boolean,
): Named[] {
  const last = tokens[name.to - 1];
  const title = titledAt(tokens, at, text) ?? apposed(tokens, at, text);
  const isLong = name.to - name.from > 1;
  const isColleague = COLLEAGUE.test(text.slice(0, tokens[at]?.start ?? 0));
  const isWhole =
    isColleague ||
    name.isPolite ||
    (name.isCertain && isLong) ||
    (isBeside && isLong) ||
    (title !== null && (isLong || title.isPolite));
  const before = text.slice(0, title?.start ?? tokens[at]?.start ?? 0);
  if (!last || !isWhole || isPast(before) || APART.test(before) || SAYS.test(fold(text.slice(last.end))))
    return [];
  const after = titleAfterName(text.slice(last.end));
  return [
    {
      name: name.name,
      title: after?.title ?? title?.title ?? null,
      isCertain: true,
      isPolite: name.isPolite || title?.isPolite === true,
    },
  ];
}

/** The place of whoever is named next in the same breath; -1 where nobody is. */
function besideOf(tokens: readonly Token[], next: number): number {
  const token = tokens[next];
  if (token?.gap === ', ') return next;
  return JOINTS.has(token?.text ?? '') ? next + 1 : -1;
}

/** "our head of craft, Ludmila Sorensen": a title before a comma. */
function apposed(tokens: readonly Token[], at: number, text: string) {
  const start = tokens[at]?.start ?? 0;
  if (tokens[at]?.gap !== ', ') return null;
  const found = titleBeforeName(text.slice(0, start));
  return found && { ...found, isPolite: false };
}

const JOINTS = new Set(['and', 'und', 'et', 'y', 'en', '&', 'sowie']);

/** A title right before a name, "Stadtbaumeister Rainer Kugler", with where it (or the form of address before it) begins. */
function titledAt(
  tokens: readonly Token[],
  at: number,
  text: string,
): { title: string | null; start: number; isPolite: boolean } | null {
  let from = at;
  while (from > 0 && tokens[from]?.gap === ' ' && isOfTitle(tokens, from - 1, from === at)) from -= 1;
  const [first, last] = [tokens[from], tokens[at - 1]];
  if (from === at || !first || !last) return null;
  const before = tokens[from - 1];
  const isPolite = before !== undefined && first.gap === ' ' && isHonorific(before.text);
  const title = text.slice(first.start, last.end);
  return {
    title: OF_MANY.test(title) ? null : title,
    start: isPolite ? before.start : first.start,
    isPolite,
  };
}

const isOfTitle = (tokens: readonly Token[], at: number, isLast: boolean) => {
  const word = tokens[at]?.text ?? '';
  return isTitleWord(word) || (!isLast && (isArea(word) || isRank(word)));
};
