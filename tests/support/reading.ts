import type { Reading } from '../../utils/domain/reading.ts';
import type { KeptMessage } from '../../utils/domain/records.ts';
import { aMessage } from './message.ts';

/** A reading to build tests on: an invite with nothing in it. */
export function aReading(over: Partial<Reading> = {}): Reading {
  return {
    messageId: 'm1',
    intent: 'invite',
    confidence: 0.9,
    about: true,
    outgoing: false,
    round: { ordinal: null, final: false, formats: [] },
    company: 'Brightwater',
    role: 'Controller',
    slots: [],
    people: [],
    sender: null,
    place: null,
    link: null,
    concerns: [],
    heldBefore: 0,
    conflicts: [],
    why: [],
    ...over,
  };
}

/** A fixed slot that starts at this instant (`2026-03-05T14:00:00+00:00`). */
export const aSlot = (start: string) => ({
  start,
  end: null,
  zone: 'Europe/London',
  status: 'fixed' as const,
  words: '',
  with: [],
});

/** A kept message with a reading, under application `a` and interview `i`. */
export function aKept(id: string, reading: Partial<Reading>, message = aMessage({ id })): KeptMessage {
  return {
    id,
    createdAt: '2026-03-02T10:00:00Z',
    updatedAt: '2026-03-02T10:00:00Z',
    deletedAt: null,
    applicationId: 'a',
    interviewId: 'i',
    choices: [],
    message,
    reading: aReading(reading),
  };
}
