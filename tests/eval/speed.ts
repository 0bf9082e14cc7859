import { parse } from 'chrono-node';
import type { Message } from '../../utils/domain/message.ts';
import { readMessage } from '../../utils/reading/index.ts';

const CONTEXT = { now: '2026-06-01T09:00:00Z', zone: 'Europe/London', me: [], known: [] };

/** Median and p95 of reading 2,000-word mails, warm, beside chrono's own parse of the same texts in the same run. */
export function speedLines(messages: readonly Message[]): string[] {
  const long = longMails(messages);
  const measure = (act: (message: Message) => unknown): number[] => {
    for (const message of long.slice(0, 5)) act(message);
    return long
      .map((message) => {
        const from = performance.now();
        act(message);
        return performance.now() - from;
      })
      .sort((a, b) => a - b);
  };
  const ours = measure((message) => readMessage(message, CONTEXT));
  const chronos = measure((message) => parse(message.text, new Date(CONTEXT.now)));
  const at = (times: readonly number[], share: number) =>
    times[Math.floor(times.length * share)] ?? Number.NaN;
  const line = (name: string, share: number) =>
    `${name}: ${at(ours, share).toFixed(2)} ms, chrono ${at(chronos, share).toFixed(2)} ms (${(at(ours, share) / at(chronos, share)).toFixed(2)} ×)`;
  return [line('reading 2,000 words, median', 0.5), line('reading 2,000 words, p95', 0.95)];
}

/** Forty mails of 2,000 words each, made of the labelled ones one after the other. */
function longMails(messages: readonly Message[]): Message[] {
  const words = messages.flatMap((message) => message.text.split(/(?<=\s)/));
  return Array.from({ length: 40 }, (_, i) => {
    const from = (i * 700) % Math.max(1, words.length - 2000);
    const base = messages[i % messages.length];
    if (!base) throw new Error('no messages');
    return { ...base, calendar: [], text: words.slice(from, from + 2000).join('') };
  });
}
