import type { CalendarEvent, Message } from '../../domain/message.ts';
import type { ReadingContext, Slot } from '../../domain/reading.ts';
import { splitZones } from '../zones/index.ts';
import { readBody } from './body.ts';
import { plansOf } from './calendar.ts';
import type { Worth } from './worth.ts';

/** The times that an event's own description gives on its day: an agenda, or those of a whole day without a clock. */
export function describedSlots(message: Message, context: ReadingContext, worth: Worth): Slot[] {
  return plansOf(message.calendar).flatMap((event) => describedBy(event, message, context, worth));
}

function describedBy(
  { start, description }: CalendarEvent,
  message: Message,
  context: ReadingContext,
  worth: Worth,
): Slot[] {
  const day = start?.local.slice(0, DATE);
  if (!start || !day || !/\d/.test(description)) return [];
  const text = `${day}\n${description}`;
  const own = { ...message, subject: '', text };
  const zone = start.zone !== null && !/^[+-]|^UTC$/.test(start.zone) ? start.zone : context.zone;
  return readBody(own, splitZones(text), { ...context, zone }, worth)
    .slots.filter((slot) => slot.start.startsWith(day))
    .map((slot) => ({
      ...slot,
      zone: slot.zone ?? (zone === start.zone ? zone : null),
      status: 'fixed',
      words: '',
    }));
}

/** The letters of a date. */
const DATE = 10;
