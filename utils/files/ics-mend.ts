import { mendMoment } from './ics-times.ts';

const BEGIN = /^BEGIN:([A-Z][A-Z0-9-]{0,30})\s*$/i;
const END = /^END:([A-Z][A-Z0-9-]{0,30})\s*$/i;
/** A name, maybe parameters, a colon somewhere: what RFC 5545 3.1 calls a content line. */
const PROPERTY = /^[A-Z][A-Z0-9-]{0,60}[;:]/i;

/** Never expanded, so never parsed: a rule that makes no sense must not cost the event. */
const RULES = /^(RRULE|EXRULE|RDATE|EXDATE)[;:]/i;

/**
 * A calendar that a strict parser takes: folded lines joined, lines that are no content lines left out, components that
 * were never closed closed, and ends without a beginning dropped.
 */
export function mendCalendar(source: string): string {
  const open: string[] = [];
  const kept: string[] = [];
  const close = (name: string) => {
    while (open.length > 0) {
      const last = open.pop() ?? '';
      kept.push(`END:${last}`);
      if (last === name) return;
    }
  };
  for (const line of unfold(source)) {
    const begin = BEGIN.exec(line)?.[1]?.toUpperCase();
    const end = END.exec(line)?.[1]?.toUpperCase();
    if (begin) {
      // An event inside an event is one whose predecessor lost its END.
      if (begin === 'VEVENT' && open.includes('VEVENT')) close('VEVENT');
      open.push(begin);
      kept.push(line);
    } else if (end) {
      if (open.includes(end)) close(end);
    } else if (open.length > 0 && PROPERTY.test(line) && line.includes(':') && !RULES.test(line))
      kept.push(mendMoment(line));
  }
  while (open.length > 0) kept.push(`END:${open.pop()}`);
  return kept.join('\r\n');
}

function unfold(source: string): string[] {
  return source
    .slice(0, 5_000_000)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|\n/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');
}
