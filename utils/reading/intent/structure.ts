import type { Message } from '../../domain/message.ts';
import type { Slot } from '../../domain/reading.ts';
import type { Said } from '../said.ts';

/** What intent needs of a message besides its words. */
export type Structure = {
  slots: readonly Slot[];
  link: string | null;
  role: string | null;
  words: number;
  isKnown: boolean;
};

/** A mail of more words than this is rarely about one interview. */
const LONG = 700;
/** A few lines, as people write who have met. */
const SHORT = 45;
/** As near as this to its sending, a time is one to be reminded of; in hours. */
const SOON = 40;
/** How calendars begin the subject of a new event, in their languages. */
const INVITATION =
  /^\s*(invitation|einladung|invitación|uitnodiging|invito|convite|inbjudan|zaproszenie|synced invitation)\s?:/i;
const REPLY = /^\s*(re|aw|sv|odp|antw|r|rv|ref)\s?:/i;
const MONEY =
  /[€£$₹]\s?\d|\d\s?(?:€|£|eur\b|chf\b|k\b|brutto|bruto|brut\b|net\b|netto|lpa\b|lakh)|\br\s?\d\d /iu;
const QUESTION = /\?(?=\s|$)/u;

/** The names of what a message is built of, besides its words. */
export function structureOf(message: Message, said: Said, isJob: boolean, structure: Structure): string[] {
  const { slots, link, role, words, isKnown } = structure;
  const events = message.calendar;
  const isCancelled = events.some((event) => event.method === 'CANCEL' || event.status === 'CANCELLED');
  const isRequest = events.some(
    (event) => event.method === 'REQUEST' || event.method === 'PUBLISH' || event.method === null,
  );
  const isUpdate = events.some((event) => event.sequence > 0);
  const own = said.passages
    .filter(({ zone }) => zone === 'body')
    .map(({ text }) => text)
    .join('\n');
  const isOffered = slots.some((slot) => slot.status === 'offered');
  const isAsked = QUESTION.test(own);
  const facts: [string, boolean][] = [
    ['calendar cancel', isCancelled],
    ['calendar update', !isCancelled && isRequest && isUpdate],
    ['calendar request', !isCancelled && isRequest && !isUpdate],
    ['calendar reply', events.some((event) => event.method === 'REPLY' || event.method === 'COUNTER')],
    ['slot offered', isOffered],
    ['slot fixed', slots.some((slot) => slot.status === 'fixed')],
    ['slots offered, several', slots.length > 1 && isOffered],
    ['slot soon', isSoon(slots, message.sent.iso)],
    ['no slot', slots.length === 0],
    ['asks', isAsked],
    ['asks for a slot', isAsked && slots.length > 0],
    ['money', MONEY.test(own)],
    ['link', link !== null],
    ['role', role !== null],
    ['invitation subject', INVITATION.test(message.subject) && (isKnown || isJob)],
    ['reply', REPLY.test(message.subject)],
    ['known application', isKnown],
    ['bulk', message.bulk],
    ['short', words < SHORT],
    ['long', words > LONG],
  ];
  return facts.filter(([, holds]) => holds).map(([name]) => name);
}

function isSoon(slots: readonly Slot[], sent: string | null): boolean {
  const first = slots[0]?.start;
  if (first === undefined || sent === null || slots.length !== 1) return false;
  const hours = (Date.parse(first) - Date.parse(sent)) / 3_600_000;
  return hours > 0 && hours <= SOON;
}
