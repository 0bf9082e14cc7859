import type { KeptMessage } from '../../utils/domain/records.ts';
import { shortDate } from '../ui/dates.ts';

/** "Dana Brooks’s mail, 3 Mar" of a kept message; null for none. */
export function sourceWords(kept: KeptMessage | undefined, now: string): string | null {
  if (!kept) return null;
  const who = kept.reading.outgoing
    ? 'your own mail'
    : `${kept.message.from?.name ?? 'the'}${kept.message.from?.name ? '’s' : ''} mail`;
  const when = shortDate(kept.message.sent.iso ?? kept.createdAt, now);
  return [who, when].filter(Boolean).join(', ');
}
