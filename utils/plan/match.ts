import type { Message } from '../domain/message.ts';
import type { Reading } from '../domain/reading.ts';
import type { Application } from '../domain/records.ts';
import { isFreeMail, isPlatform, registrableDomain } from '../reading/fields/domains.ts';
import { sameCompany, samePerson, sameRole } from './names.ts';
import { followsInterview, isOwnNote, namesInterviewer, namesIt, unnamed } from './own-notes.ts';
import type { Snapshot } from './snapshot.ts';

/** One application that a message may belong to, with what speaks for it in plain words. `isOdd`: a name differs. */
export type Candidate = { id: string; score: number; reasons: string[]; isOdd: boolean };

/** `one`: it belongs there; `new`: to none that is known; `ask`: several fit, best first, and the person decides. */
export type Match = { kind: 'one'; id: string } | { kind: 'new' } | { kind: 'ask'; choices: string[] };

/** What a rule looks at: a message as read, one application, and all that is on record. */
export type Evidence = { message: Message; reading: Reading; snapshot: Snapshot; application: Application };
type Rule = { words: string; score: number; holds: (evidence: Evidence) => boolean };

/** What speaks for and against an application. Ids and threads settle it; names decide; people and domains support. */
const RULES: readonly Rule[] = [
  { words: 'the same calendar event', score: 8, holds: sharesEvent },
  { words: 'the same conversation', score: 6, holds: sharesThread },
  { words: 'the same company', score: 4, holds: (e) => compare(e, 'company') === true },
  {
    words: 'another company',
    score: -8,
    holds: (e) => compare(e, 'company') === false && !isEmployersOwn(e),
  },
  { words: 'the same role', score: 2, holds: (e) => compare(e, 'role') === true },
  { words: 'another role', score: -1, holds: (e) => compare(e, 'role') === false },
  { words: 'a new start for another role', score: -6, holds: isNewStart },
  { words: 'the same sender', score: 3, holds: sharesContact },
  { words: 'the same sender’s company', score: 3, holds: sharesDomain },
  { words: 'an interviewer in common', score: 2, holds: sharesPeople },
  { words: 'written by an interviewer', score: 4, holds: isFromInterviewer },
  { words: 'your note names the company', score: 4, holds: namesIt },
  { words: 'your note names an interviewer', score: 2, holds: namesInterviewer },
  { words: 'your note came right after its interview', score: 3, holds: followsInterview },
  { words: 'already closed', score: -2, holds: (e) => e.application.state !== 'open' },
];

/** Enough evidence to belong, and how far ahead of the next one it must be to be taken without asking. */
const BELONGS = 3;
const CLEARLY = 2;
/** From here on a name that differs is a second name for the same thing; below, the person is asked. */
const SETTLED = 10;

/** Every application on record, scored for this message, best first; the order is stable. */
export function rankApplications(message: Message, reading: Reading, snapshot: Snapshot): Candidate[] {
  return snapshot.applications
    .map((application) => {
      const evidence = {
        message,
        reading: isOwnNote(message, reading) ? unnamed(reading) : reading,
        snapshot,
        application,
      };
      const held = RULES.filter((rule) => rule.holds(evidence));
      return {
        id: application.id,
        isOdd: compare(evidence, 'company') === false || compare(evidence, 'role') === false,
        score: held.reduce((sum, rule) => sum + rule.score, 0),
        reasons: held.filter((rule) => rule.score > 0).map((rule) => rule.words),
      };
    })
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
}

/** Where a message belongs. Two that fit about as well are never decided in silence. */
export function matchApplication(message: Message, reading: Reading, snapshot: Snapshot): Match {
  const fitting = rankApplications(message, reading, snapshot).filter(({ score }) => score >= BELONGS);
  const [best, next] = fitting;
  if (!best) return orphan(message, reading, snapshot);
  const isClear = !next || best.score - next.score >= CLEARLY;
  if (isClear && !(best.isOdd && best.score < SETTLED)) return { kind: 'one', id: best.id };
  return { kind: 'ask', choices: fitting.map(({ id }) => id) };
}

/** A message that names neither company nor role may still belong to one of the open applications: ask, where any is. */
function orphan(message: Message, reading: Reading, snapshot: Snapshot): Match {
  const isNamed = reading.company !== null || reading.role !== null;
  if (isNamed && !isOwnNote(message, reading)) return { kind: 'new' };
  const possible = rankApplications(message, reading, snapshot).filter(({ score }) => score >= 0);
  return possible.length === 0 ? { kind: 'new' } : { kind: 'ask', choices: possible.map(({ id }) => id) };
}

/** Null where one side doesn't say. */
function compare({ reading, application }: Evidence, field: 'company' | 'role'): boolean | null {
  const [mine, theirs] = [reading[field], application[field]];
  if (mine === null || theirs === null) return null;
  return field === 'company' ? sameCompany(mine, theirs) : sameRole(mine, theirs);
}

function sharesEvent({ message, snapshot, application }: Evidence): boolean {
  const uids = new Set(message.calendar.map((event) => event.uid).filter((uid) => uid !== null));
  return snapshot.messages.some(
    (kept) =>
      kept.applicationId === application.id &&
      kept.message.calendar.some(({ uid }) => uid !== null && uids.has(uid)),
  );
}

function sharesThread({ message, snapshot, application }: Evidence): boolean {
  const mine = new Set([message.messageId, ...message.threadIds].filter((id) => id !== null));
  return snapshot.messages.some(
    (kept) =>
      kept.applicationId === application.id &&
      [kept.message.messageId, ...kept.message.threadIds].some((id) => id !== null && mine.has(id)),
  );
}

function sharesContact({ message, snapshot, application }: Evidence): boolean {
  const email = message.from?.email?.toLowerCase();
  if (!email || isPlatform(email)) return false;
  return snapshot.messages.some(
    (kept) => kept.applicationId === application.id && kept.message.from?.email?.toLowerCase() === email,
  );
}

function sharesDomain({ message, application }: Evidence): boolean {
  const domain = registrableDomain(message.from?.email ?? '');
  return domain !== null && application.domains.includes(domain);
}

function sharesPeople({ reading, snapshot, application }: Evidence): boolean {
  const names = new Set(reading.people.map((person) => person.name?.toLowerCase()).filter(Boolean));
  return snapshot.people.some(
    (person) =>
      person.applicationId === application.id && person.name !== null && names.has(person.name.toLowerCase()),
  );
}

/** After a rejection an invite for another role, or for a first interview, is no continuation. */
function isNewStart(evidence: Evidence): boolean {
  const { reading, application } = evidence;
  const isClosed = application.state === 'rejected' || application.state === 'closed';
  return isClosed && reading.intent === 'invite' && compare(evidence, 'role') === false;
}

function isFromInterviewer({ message, snapshot, application }: Evidence): boolean {
  const name = message.from?.name;
  if (!name?.includes(' ')) return false;
  return snapshot.people.some(
    (person) =>
      person.applicationId === application.id && person.name !== null && samePerson(person.name, name),
  );
}

/** One employer under two names writes from its own domain; an agency's domain says nothing of its clients. */
function isEmployersOwn(evidence: Evidence): boolean {
  const label = employerDomain(evidence.message)?.split('.')[0];
  if (!label || !sharesDomain(evidence)) return false;
  const names = [evidence.application.company, evidence.reading.company];
  return names.some((name) => name !== null && sameCompany(name.replaceAll(' ', ''), label));
}

/** The sender's own domain, where it can stand for an employer: neither free mail nor a hiring platform. */
export function employerDomain(message: Message): string | null {
  const domain = registrableDomain(message.from?.email ?? '');
  return domain === null || isFreeMail(domain) || isPlatform(domain) ? null : domain;
}
