import { byName } from '../by-weight.ts';
import type { Candidate } from './scene.ts';
import file from './weights.json' with { type: 'json' };

/** What each sign adds to a time's being one of the interview; above zero it is. */
export type Worth = ReadonlyMap<string, number>;

/** The weights of this build, made by tests/eval/fit-slots.ts. */
export const WORTH: Worth = byName(file);

/** Whether a time is one of the interview, from all that speaks for and against it. */
export const isMeant = ({ signs }: Candidate, worth: Worth): boolean =>
  signs.reduce((sum, sign) => sum + (worth.get(sign) ?? 0), worth.get('') ?? 0) > 0;

/** The candidates of a message with what their order says: the first one, those of a day that has been told before. */
export function inOrder(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((each, i) => {
    const before = candidates
      .slice(Math.max(0, i - NEAR), i)
      .filter(({ polarity, start }) => polarity === 'open' && start !== each.start);
    const signs = [...each.signs, before.length === 0 ? 'first' : 'later'];
    if (before.some(({ day, sentence }) => day.equals(each.day) && sentence !== each.sentence))
      signs.push(`same day ${each.isDated ? 'dated' : 'under'} ${each.row === null ? 'prose' : 'row'}`);
    if (before.some(({ day }) => !day.equals(each.day)))
      signs.push(`other day ${each.row === null ? 'prose' : 'row'}`);
    if (before.some(({ sentence }) => sentence === each.sentence)) signs.push('same sentence');
    return { ...each, signs };
  });
}

/** So many times back are looked at. */
const NEAR = 8;
