import type { Line } from '../line.ts';

/** A line, or several that a mail program wrapped, as one; places in it are places in the message less `start`. */
export type Stretch = { text: string; start: number; blankBefore: boolean };

/** Lines this long may have been wrapped. */
const WRAPPED_FROM = 55;
/** Longer lines are data. */
const LONGEST = 4000;
const OWN_LINE = /^\s*(?:[-•*·–—>|]|\d{1,2}[.):]|\p{L}{2,20}:|$)|\t/u;

/** The lines of a message with wrapped ones made whole: where the next word would not have fitted, the line goes on. */
export function stretchesOf(lines: readonly Line[]): Stretch[] {
  const width = Math.max(0, ...lines.map(({ text }) => (text.length <= 100 ? text.length : 0)));
  const stretches: Stretch[] = [];
  let last: Line | null = null;
  let isBlank = false;
  for (const line of lines) {
    const open = stretches.at(-1);
    if (!line.text.trim()) isBlank = true;
    else if (open && last && !isBlank && goesOn(last, line, width) && open.text.length < LONGEST) {
      open.text += `${' '.repeat(Math.max(1, line.start - last.end))}${line.text}`;
    } else if (line.text.length <= LONGEST)
      stretches.push({ text: line.text, start: line.start, blankBefore: isBlank });
    if (line.text.trim()) isBlank = false;
    last = line;
  }
  return stretches;
}

function goesOn(line: Line, next: Line, width: number): boolean {
  if (line.text.length < WRAPPED_FROM || next.start !== line.end + 1) return false;
  if (line.text.includes('\t') || OWN_LINE.test(next.text)) return false;
  const word = /^\S*/.exec(next.text)?.[0].length ?? 0;
  return line.text.length + 1 + word > width;
}
