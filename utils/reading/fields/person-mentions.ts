import { remembered } from './feature-names.ts';
import { aroundGroup, aroundLine } from './mention-context.ts';
import { type Found, foundIn, groupsOf } from './mention-names.ts';
import type { FoundName } from './person-name.ts';
import type { Text } from './texts.ts';

/** A place where somebody is named; `name` is null for the sender, who says "I" or "me". */
export type Mention = {
  name: string | null;
  title: string | null;
  isCertain: boolean;
  features: readonly string[];
  /** Who else is named in the same breath. */
  beside?: readonly string[];
};

/** More than any panel. */
const MOST_BESIDE = 12;

/** Everybody who is named in a line, each with what stands around them. `labels` are words of a heading above it. */
export function mentionsIn(text: Text, labels: readonly string[], isFirst: boolean): Mention[] {
  const people = foundIn(text);
  if (people.length === 0) return [];
  const line =
    isFirst && text.tokens.length < 6 && !/[.?]$/.test(text.text) ? ['in a greeting'] : aroundLine(text);
  return groupsOf(people, text).flatMap((group) => {
    const around = [...line, ...aroundGroup(group, text, labels)];
    const beside = group.flatMap(({ found }) => found?.name ?? []).slice(0, MOST_BESIDE);
    return group.map(({ found, title, marks }) => ({
      name: found?.name ?? null,
      title,
      isCertain: found === null || found.isCertain,
      beside,
      features:
        found === null
          ? [...around, ...marks].map(ofSelf)
          : [...around, ...marks, ...shapeOf(found, title !== null), ...besides(found, group)],
    }));
  });
}

const ofSelf = remembered((name) => `I ${name}`);

/** Somebody named in full says of the others in the list that they are people too. */
const besides = (found: FoundName, group: readonly Found[]) =>
  group.some(({ found: other }) => other && other !== found && other.isCertain && other.to - other.from > 1)
    ? ['beside a whole name', `beside a whole name, ${found.isCertain ? 'known' : 'unknown'}`]
    : [];

const shapeOf = ({ from, to, isCertain, isPolite }: FoundName, isTitled: boolean) => [
  `${isPolite ? 'polite' : isCertain ? 'known' : 'unknown'}, ${isTitled ? 'titled' : 'untitled'}`,
  isPolite ? 'polite' : isCertain ? 'known first name' : 'unknown name',
  `${Math.min(3, to - from)} words`,
  `${Math.min(3, to - from)} words, ${isPolite ? 'polite' : isCertain ? 'known' : 'unknown'}`,
];
