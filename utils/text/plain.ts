/** What `text/plain; format=flowed` says of its lines (RFC 3676). */
export type Flow = { flowed: boolean; delSp: boolean };

/** A text/plain body with LF line ends, no invisible characters, and flowed lines joined again. */
export function fromPlain(text: string, flow: Flow = { flowed: false, delSp: false }): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u00a0\u202f\u2007]/g, ' ');
  const lines = flow.flowed ? unflow(clean.split('\n'), flow.delSp) : clean.split('\n');
  return lines
    .map((line) => (line === '-- ' ? line : line.trimEnd()))
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .replace(/^\n+|\s+$/g, '');
}

/** A line that ends in a space goes on in the next one of the same quote depth; `-- ` never does. */
function unflow(lines: readonly string[], delSp: boolean): string[] {
  const joined: string[] = [];
  let open = false;
  let depth = 0;
  for (const raw of lines) {
    const quotes = /^>*/.exec(raw)?.[0].length ?? 0;
    const line = raw.slice(quotes).replace(/^ /, '');
    const isBreak = line === '-- ';
    const goesOn = open && quotes === depth && !isBreak;
    const soft = line.endsWith(' ') && !isBreak;
    const body = soft && delSp ? line.slice(0, -1) : line;
    if (goesOn) joined.push((joined.pop() ?? '') + body);
    else joined.push('> '.repeat(quotes) + body);
    open = soft;
    depth = quotes;
  }
  return joined;
}
