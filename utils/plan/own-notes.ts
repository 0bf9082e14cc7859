import type { Message } from '../domain/message.ts';
import type { Reading } from '../domain/reading.ts';
import type { Evidence } from './match.ts';
import { namesCompany, namesPerson } from './names.ts';

/**
 * What the person wrote themself, sent or pasted: names in it are said in passing and begin no application beside those
 * known. An invite may have no sender either (a calendar file, a paste), and is no note.
 */
export const isOwnNote = ({ from }: Message, { outgoing, intent }: Reading): boolean =>
  outgoing || (from === null && intent === 'other');

/** A reading of a note without the names that it only seemed to give. */
export const unnamed = (reading: Reading): Reading => ({ ...reading, company: null, role: null });

const wordsOf = ({ subject, text }: Message) => `${subject}\n${text}`;

/** The note says the company's name. */
export function namesIt({ message, reading, application }: Evidence): boolean {
  const { company } = application;
  return isOwnNote(message, reading) && company !== null && namesCompany(wordsOf(message), company);
}

/** The note says the name of somebody who interviews there. */
export function namesInterviewer({ message, reading, snapshot, application }: Evidence): boolean {
  if (!isOwnNote(message, reading)) return false;
  return snapshot.people.some(
    ({ applicationId, name }) =>
      applicationId === application.id && name !== null && namesPerson(wordsOf(message), name),
  );
}

/** So many hours after its start an interview is still what one's notes are about. */
const FRESH_HOURS = 72;

/** The note was written right after an interview there. */
export function followsInterview({ message, reading, snapshot, application }: Evidence): boolean {
  if (!isOwnNote(message, reading)) return false;
  const written = Date.parse(message.sent.iso ?? '');
  return snapshot.interviews
    .filter(({ applicationId, status }) => applicationId === application.id && status !== 'cancelled')
    .flatMap(({ slots }) => slots.map(({ start }) => (written - Date.parse(start)) / 3_600_000))
    .some((hours) => hours >= 0 && hours <= FRESH_HOURS);
}
