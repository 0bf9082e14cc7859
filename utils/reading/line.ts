/** The part of a message that a line belongs to. Only `body` speaks for this message; `forward` does where the body says nothing. */
export type ZoneKind = 'body' | 'quote' | 'forward' | 'signature' | 'footer';

/** One line of a message's text with its place in it: `text === message.text.slice(start, end)`, no line break. */
export type Line = { start: number; end: number; text: string; zone: ZoneKind };
