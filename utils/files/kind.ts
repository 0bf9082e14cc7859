/** What a file holds, by its first bytes; its name proves nothing. */
export type FileKind = 'mbox' | 'ics' | 'eml' | 'html' | 'text' | 'msg' | 'empty' | 'binary';

/** How files of Microsoft's compound format begin: an Outlook .msg is what Outlook drags out. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Decides by the first 4,096 bytes. */
export function kindOf(head: Uint8Array): FileKind {
  if (COMPOUND.every((byte, i) => head[i] === byte)) return 'msg';
  const text = decode(head).trimStart();
  if (text === '') return 'empty';
  if (/^From \S/.test(text) && /\n[A-Za-z-]{2,40}:/.test(text)) return 'mbox';
  if (/^BEGIN:V(CALENDAR|EVENT|TIMEZONE)/i.test(text)) return 'ics';
  if (isHeaderLines(text)) return 'eml';
  if (/^<(!doctype|html|head|body|div|table|p|meta|!--)/i.test(text)) return 'html';
  return text.includes('\u0000') || /\ufffd{4}/.test(text) ? 'binary' : 'text';
}

/** Text in UTF-16 where a byte order mark says so, else UTF-8. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}

/** Headers that real mails begin with; two lines of the form make it a mail, one known name does too. */
const KNOWN =
  /^(from|to|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type|x-[a-z0-9-]+|dkim-signature|arc-[a-z-]+|authentication-results|reply-to|cc|bcc|sender|list-[a-z]+|references|in-reply-to|envelope-to|status|thread-[a-z]+|user-agent|importance|priority|organization|delivery-date|errors-to|precedence|comments|resent-[a-z-]+):/i;

function isHeaderLines(text: string): boolean {
  const lines = text.split(/\r\n?|\n/, 12);
  const first = lines[0] ?? '';
  if (!/^[!-9;-~]{1,60}:/.test(first)) return false;
  return KNOWN.test(first) || lines.slice(1).some((line) => KNOWN.test(line));
}
