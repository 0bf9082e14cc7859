import type { CalendarEvent, Message } from '../../domain/message.ts';
import type { Line } from '../line.ts';
import { spokenLines } from '../zones/index.ts';

const spoken = new WeakMap<readonly Line[], Line[]>();

/** The lines that speak for the message, of all its lines; the same array for the same lines. */
export function speaking(lines: readonly Line[]): readonly Line[] {
  const known = spoken.get(lines);
  if (known) return known;
  const found = spokenLines(lines);
  spoken.set(lines, found);
  return found;
}

/** What a calendar event says in words. */
export const calendarTexts = (event: CalendarEvent): string[] => [event.summary, event.description];

/** The lines that are the sender's signature, filled ones only. */
export const signatureOf = (lines: readonly Line[]): Line[] =>
  lines.filter((line) => line.zone === 'signature' && line.text.trim() !== '');

/** Legal and mailing lines: they name who stands behind a mail and nothing else. */
export const footerOf = (lines: readonly Line[]): Line[] =>
  lines.filter((line) => line.zone === 'footer' && line.text.trim() !== '');

/** The subject without the marks of replies, forwards and calendars. */
export function bareSubject({ subject }: Message): string {
  let bare = subject.trim();
  for (let i = 0; i < 5; i += 1) {
    const next = bare.replace(SUBJECT_MARK, '').replace(CALENDAR_TAIL, '');
    if (next === bare) break;
    bare = next.trim();
  }
  return bare;
}

const SUBJECT_MARK =
  /^(re|fwd?|aw|wg|tr|rv|sv|vs|antw|odp|pd|enc|ref|fw|r|i|\[external\]|\[extern\]|external|invitation|updated invitation|updated invitation with note|canceled event|cancell?ed|accepted|declined|tentative|reminder|rescheduled|new time proposed|updated|einladung|aktualisierte einladung|abgesagt|erinnerung|terminänderung|annulé|rappel|invitación|invitación actualizada|cancelado|recordatorio|uitnodiging|geannuleerd|herinnering|invito|annullato|promemoria|convite|lembrete|inbjudan|påminnelse|zaproszenie|przypomnienie)\s{0,2}:\s*/iu;
/** ` @ Wed Nov 12, 2025 4pm - 5pm (GMT) (sam@home.example)`, as Google writes it. */
const CALENDAR_TAIL = /\s@\s[^@]{6,120}(\([^()]{3,80}@[^()]{3,80}\))?$/;
