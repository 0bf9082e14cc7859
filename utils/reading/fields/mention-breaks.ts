import { isHonorific } from './person-name.ts';
import type { Token } from './tokens.ts';

/** Whether a sentence or a cell ends before a word. */
export function breaks(tokens: readonly Token[], at: number): boolean {
  const gap = tokens[at]?.gap ?? '';
  if (/[\t\n|•!?…]/.test(gap)) return true;
  if (!/\.["”')]?\s/.test(gap)) return false;
  const before = tokens[at - 1]?.text ?? '';
  return !(isHonorific(before) || before.length === 1 || /^\d+$/.test(before));
}
