import type { Case } from '../../utils/domain/case.ts';
import { entryOf } from '../../utils/domain/debrief.ts';
import type { KeptMessage } from '../../utils/domain/records.ts';
import { shortDate } from '../ui/dates.ts';
import type { Origin } from '../ui/Source.tsx';

/** How a source is brought on screen: a kept message, or the debrief of an interview. */
export type ShowSource = {
  onShowMessage: (messageId: string) => void;
  onShowDebrief: (interviewId: string) => void;
};

/** "Dana Brooks’s mail", "the calendar event" where it is nothing else, "your own mail". */
export function mailWords({ reading, message }: KeptMessage): string {
  if (reading.outgoing) return 'your own mail';
  const name = message.from?.name;
  const what = message.calendar.length > 0 && message.messageId === null ? 'calendar event' : 'mail';
  return name ? `${name}’s ${what}` : `the ${what}`;
}

/** "Dana Brooks’s mail, 3 Mar" of a kept message; null for none. */
export function sourceWords(kept: KeptMessage | undefined, now: string): string | null {
  if (!kept) return null;
  const who = mailWords(kept);
  const when = shortDate(kept.message.sent.iso ?? kept.createdAt, now);
  return [who, when].filter(Boolean).join(', ');
}

/** Where a point is from: somebody’s mail, or "your debrief, 5 Mar"; null for what was noted by hand. */
export function originOf(
  { messageId, concernId }: { messageId: string | null; concernId: string | null },
  { messages, debriefs }: Pick<Case, 'messages' | 'debriefs'>,
  now: string,
  { onShowMessage, onShowDebrief }: ShowSource,
): Origin | null {
  const debrief =
    entryOf(debriefs, concernId)?.debrief ?? debriefs.find(({ id }) => concernId?.startsWith(`${id}:`));
  if (debrief)
    return {
      words: `your debrief, ${shortDate(debrief.createdAt, now)}`,
      onShow: () => onShowDebrief(debrief.interviewId),
    };
  const kept = messages.find(({ id }) => id === messageId);
  const words = sourceWords(kept, now);
  return kept && words !== null ? { words, onShow: () => onShowMessage(kept.id) } : null;
}
