import { unwrapLink } from './links.ts';
import { BLOCKS, HIDDEN_TAGS, isHiddenStyle, isSignature } from './rules.ts';

/** What the builder needs to know of an element, whoever walks it. */
export type Opening = { tag: string; attribute: (name: string) => string | null };

type Kind = 'root' | 'quote' | 'item' | 'row' | 'cell' | 'signature' | 'link' | 'pre' | 'hidden' | 'inline';

/** One open element that shapes its content; `text` so far, and the line breaks that the next text is owed. */
type Frame = {
  tag: string;
  kind: Kind;
  text: string;
  breaks: number;
  space: boolean;
  cells: string[];
  href: string;
  after: number;
};

const MAX_DEPTH = 120;
const MAX_LENGTH = 1_000_000;

/**
 * Makes a message's text from a document's elements in their order, by the conventions of `Message.text`: blank lines
 * between paragraphs, `> ` before quoted lines, `- ` before items, tabs between cells, `-- ` before a marked signature, and
 * ` <https://…>` after a link whose address isn't its text. Linear; deeper nesting than any mail has is flattened.
 */
export class TextBuilder {
  private frames: Frame[] = [frame('', 'root', 0)];
  private length = 0;
  private flattened = 0;

  /** An element begins. */
  open({ tag, attribute }: Opening): void {
    if (tag === 'br') return this.lineBreak();
    if (tag === 'hr') return this.owe(2);
    if (this.frames.length >= MAX_DEPTH) {
      this.flattened += 1;
      return;
    }
    const kind = kindOf(tag, attribute);
    const breaks = breaksOf(tag, attribute);
    if (isOwn(kind)) {
      this.frames.push(frame(tag, kind, breaks));
      if (kind === 'link') this.top.href = unwrapLink(attribute('href') ?? '');
      return;
    }
    this.owe(breaks);
    this.frames.push({ ...frame(tag, kind, breaks), text: '' });
  }

  /** Text between tags, entities already resolved. */
  text(data: string): void {
    const target = this.target;
    if (target.kind === 'hidden' || this.length > MAX_LENGTH) return;
    const clean = data
      .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]|\u034f/g, '')
      .replace(/[\u00a0\u202f\u2007]/g, ' ');
    if (this.inPre) return this.append(clean.replace(/\r\n?/g, '\n'));
    const words = clean.replace(/[ \t\r\n\f]+/g, ' ');
    if (words === ' ' || words === '') {
      target.space ||= words === ' ';
      return;
    }
    if (words.startsWith(' ')) target.space = true;
    this.append(words.trim());
    if (words.endsWith(' ')) target.space = true;
  }

  /** An element ends; ends that have no beginning are ignored, ends that are missing are made up. */
  close(tag: string): void {
    if (tag === 'br' || tag === 'hr') return;
    if (this.flattened > 0) {
      this.flattened -= 1;
      return;
    }
    const index = this.frames.findLastIndex((each) => each.tag === tag && each.kind !== 'root');
    while (index > 0 && this.frames.length > index) this.finish();
  }

  /** The whole text. */
  result(): string {
    while (this.frames.length > 1) this.finish();
    return (this.frames[0]?.text ?? '')
      .replace(/(?<!^--)[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  private get top(): Frame {
    const last = this.frames.at(-1);
    if (!last) throw new Error('no frame');
    return last;
  }

  /** The innermost frame that holds text of its own. */
  private get target(): Frame {
    return this.frames.findLast((each) => isOwn(each.kind) || each.kind === 'root') ?? this.top;
  }

  private get inPre(): boolean {
    return this.target.kind === 'pre';
  }

  private lineBreak(): void {
    const target = this.target;
    target.breaks = Math.min(2, target.breaks + 1);
    target.space = false;
  }

  private owe(breaks: number): void {
    const target = this.target;
    target.breaks = Math.max(target.breaks, breaks);
    if (breaks > 0) target.space = false;
  }

  private append(text: string): void {
    const target = this.target;
    if (text === '') return;
    if (target.text !== '' && target.breaks > 0) target.text += '\n'.repeat(target.breaks);
    else if (target.text !== '' && target.space) target.text += ' ';
    target.breaks = 0;
    target.space = false;
    target.text += text;
    this.length += text.length;
  }

  private finish(): void {
    const done = this.frames.pop();
    if (!done) return;
    if (!isOwn(done.kind)) return this.owe(done.after);
    if (done.kind === 'hidden') return;
    if (done.kind === 'cell') return this.finishCell(done);
    const text = shape(done);
    if (done.kind === 'link') {
      if (done.text === '') this.target.space ||= done.space;
      return this.append(text);
    }
    this.owe(done.after);
    this.append(text);
    this.owe(done.after);
  }

  private finishCell(done: Frame): void {
    const row = this.frames.findLast((each) => each.kind === 'row');
    if (row) row.cells.push(done.text.trim());
    else {
      this.owe(1);
      this.append(done.text.trim());
    }
  }
}

const frame = (tag: string, kind: Kind, after: number): Frame => ({
  tag,
  kind,
  text: '',
  breaks: 0,
  space: false,
  cells: [],
  href: '',
  after,
});

const isOwn = (kind: Kind) => kind !== 'inline' && kind !== 'root';

const KINDS: Readonly<Record<string, Kind>> = {
  blockquote: 'quote',
  li: 'item',
  tr: 'row',
  td: 'cell',
  th: 'cell',
  a: 'link',
  pre: 'pre',
};

function kindOf(tag: string, attribute: Opening['attribute']): Kind {
  if (HIDDEN_TAGS.has(tag) || attribute('hidden') !== null || isHiddenStyle(attribute('style')))
    return 'hidden';
  if (isSignature(tag, attribute)) return 'signature';
  return KINDS[tag] ?? 'inline';
}

/** Outlook makes every line a paragraph and sets the space between them to nothing. */
function breaksOf(tag: string, attribute: Opening['attribute']): number {
  if (tag === 'p' && /mso|\bmargin:\s?0/i.test(`${attribute('class') ?? ''} ${attribute('style') ?? ''}`))
    return 1;
  return BLOCKS[tag] ?? 0;
}

/** The text of a finished frame as its kind shows it. */
function shape(done: Frame): string {
  const text = done.text.trim();
  switch (done.kind) {
    case 'quote':
      return text === '' ? '' : text.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>');
    case 'item':
      return text && `- ${text.replace(/\n+/g, '\n  ')}`;
    case 'row':
      return rowText(done);
    case 'signature':
      return text && `-- \n${text}`;
    case 'link':
      return linkText(text, done.href);
    case 'pre':
      return done.text.replace(/^\n|\n+$/g, '');
    default:
      return text;
  }
}

/** A row of short cells is one line with tabs; a row that lays out whole paragraphs is those paragraphs. */
function rowText({ cells, text }: Frame): string {
  const filled = cells.filter((cell) => cell !== '');
  const loose = text.trim();
  const isData =
    filled.length > 1 && filled.every((cell) => cell.length < 200 && cell.split('\n').length <= 3);
  const shown = isData
    ? cells
        .map((cell) => cell.replace(/\n+/g, ', '))
        .join('\t')
        .trimEnd()
    : filled.join('\n\n');
  return [loose, shown].filter(Boolean).join('\n');
}

function linkText(text: string, href: string): string {
  if (text === '' || href === '') return text;
  const bare = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return text.includes(bare(href)) ? text : `${text} <${href}>`;
}
