/** How much of a mailbox is read at a time. */
const CHUNK = 1024 * 1024;

/** One message's bytes as they stood in the mailbox, and how far the reading is. `tooLarge`: its rest was skipped. */
export type MboxPart = { bytes: Uint8Array; done: number; tooLarge: boolean };

const NEWLINE = 10;
const FROM = new TextEncoder().encode('From ');

/**
 * The messages of an mbox file (RFC 4155, mboxrd), one at a time, in bounded memory: a message that grows beyond
 * `maxBytes` is cut there. `>From ` lines lose one `>`.
 */
export async function* splitMbox(file: Blob, maxBytes: number): AsyncGenerator<MboxPart> {
  let message = new Gatherer(maxBytes);
  let begun = false;
  for await (const { line, done } of linesOf(file)) {
    if (startsWith(line, FROM) && (message.isEmpty || message.endsBlank)) {
      if (begun && !message.isEmpty) yield { bytes: message.bytes(), done, tooLarge: message.isFull };
      message = new Gatherer(maxBytes);
      begun = true;
    } else message.add(unquoteFrom(line));
  }
  if (!message.isEmpty) yield { bytes: message.bytes(), done: file.size, tooLarge: message.isFull };
}

class Gatherer {
  private parts: Uint8Array[] = [];
  private size = 0;
  isFull = false;
  endsBlank = true;
  private readonly max: number;

  constructor(max: number) {
    this.max = max;
  }

  get isEmpty(): boolean {
    return this.size === 0;
  }

  add(line: Uint8Array): void {
    this.endsBlank = line.length <= 2 && line.every((byte) => byte === NEWLINE || byte === 13);
    if (this.size === 0 && this.endsBlank) return;
    if (this.size + line.length > this.max) this.isFull = true;
    if (this.isFull) return;
    this.parts.push(line);
    this.size += line.length;
  }

  bytes(): Uint8Array {
    const whole = new Uint8Array(this.size);
    let at = 0;
    for (const part of this.parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
}

async function* linesOf(file: Blob): AsyncGenerator<{ line: Uint8Array; done: number }> {
  let rest = new Uint8Array(0);
  for (let at = 0; at < file.size; at += CHUNK) {
    const chunk = new Uint8Array(await file.slice(at, at + CHUNK).arrayBuffer());
    const bytes = concat(rest, chunk);
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
      yield { line: bytes.subarray(from, end + 1), done: at };
      from = end + 1;
    }
    rest = bytes.slice(from);
    // No mail has lines of this length; such a one is handed on in pieces, so that memory stays bounded.
    if (rest.length >= CHUNK) {
      yield { line: rest, done: at };
      rest = new Uint8Array(0);
    }
  }
  if (rest.length > 0) yield { line: rest, done: file.size };
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}

const startsWith = (bytes: Uint8Array, prefix: Uint8Array) => prefix.every((byte, i) => bytes[i] === byte);

/** `>From `, `>>From `: one `>` was added when the mailbox was written. */
function unquoteFrom(line: Uint8Array): Uint8Array {
  let marks = 0;
  while (line[marks] === 62) marks += 1;
  return marks > 0 && startsWith(line.subarray(marks), FROM) ? line.subarray(1) : line;
}
