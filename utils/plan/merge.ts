import type { Application, Interview, KeptMessage, Person } from '../domain/records.ts';
import { planMessage } from './index.ts';
import { refold } from './interview.ts';
import { sameCompany, samePerson, sameRole } from './names.ts';
import { inOrder } from './order.ts';
import { findPerson } from './people.ts';
import { applicationRow, type Stamp } from './rows.ts';
import { applyWrites, type Snapshot, type Write } from './snapshot.ts';

/** What became one: rows of the tables that a plan knows, and which of the other’s people is now which. */
export type Merged = { writes: Write[]; personIds: ReadonlyMap<string, string> };

/** Two applications as one: all that the other owns goes over to the one that stays, and people in both become one. */
export function mergeApplications(staysId: string, otherId: string, snapshot: Snapshot, now: string): Merged {
  const stays = snapshot.applications.find(({ id }) => id === staysId);
  const other = snapshot.applications.find(({ id }) => id === otherId);
  if (!stays || !other || stays === other) return { writes: [], personIds: new Map() };
  const known = snapshot.people.filter(({ applicationId }) => applicationId === staysId);
  const come = snapshot.people.filter(({ applicationId }) => applicationId === otherId);
  const personIds = new Map(come.flatMap((person) => pairOf(person, findPerson(person, known))));
  const over = { applicationId: staysId, updatedAt: now };
  const isOthers = ({ applicationId }: { applicationId: string | null }) => applicationId === otherId;
  const moved: Write[] = [
    { table: 'applications', row: joined(stays, other, now) },
    { table: 'applications', row: { ...other, deletedAt: now, updatedAt: now } },
    ...come.map(
      (row): Write => ({
        table: 'people',
        row: personIds.has(row.id) ? { ...row, deletedAt: now, updatedAt: now } : { ...row, ...over },
      }),
    ),
    ...snapshot.messages
      .filter((row) => isOthers(row) || row.choices.includes(otherId))
      .map(
        (row): Write => ({
          table: 'messages',
          row: { ...row, ...(isOthers(row) && over), ...choicesOf(row, staysId, otherId) },
        }),
      ),
    ...snapshot.concerns
      .filter(isOthers)
      .map((row): Write => ({ table: 'concerns', row: { ...row, ...over } })),
    ...snapshot.interviews
      .filter(isOthers)
      .map((row): Write => ({ table: 'interviews', row: { ...row, ...over } })),
  ];
  return { writes: refoldedOf(staysId, moved, snapshot, now), personIds };
}

const pairOf = ({ id }: Person, same: Person | undefined): [string, string][] =>
  same ? [[id, same.id]] : [];

const choicesOf = ({ choices }: KeptMessage, staysId: string, otherId: string) => ({
  choices: [...new Set(choices.map((id) => (id === otherId ? staysId : id)))],
});

const joined = (stays: Application, other: Application, now: string): Application => ({
  ...stays,
  company: stays.company ?? other.company,
  role: stays.role ?? other.role,
  domains: [...new Set([...stays.domains, ...other.domains])],
  contact: stays.contact ?? other.contact,
  updatedAt: now,
});

/** Mails of an application as one of their own, or under another one. Interviews that only they speak of go along. */
export function moveMessages(
  messageIds: readonly string[],
  to: string | 'new',
  snapshot: Snapshot,
  stamp: Stamp,
): { writes: Write[]; applicationId: string | null; interviewIds: string[] } {
  const going = inOrder(snapshot.messages.filter(({ id }) => messageIds.includes(id)));
  const [first] = going;
  const fromId = first?.applicationId;
  if (!first || !fromId) return { writes: [], applicationId: null, interviewIds: [] };
  const target = applicationRow(first, to === 'new' ? null : to, snapshot, stamp);
  const along = snapshot.interviews.filter(
    (row) => row.applicationId === fromId && isOnlyOf(row, messageIds),
  );
  const isAlong = (id: string | null) => along.some((row) => row.id === id);
  const over = { applicationId: target.id, updatedAt: stamp.now };
  let writes: Write[] = [
    { table: 'applications', row: target },
    ...along.map((row): Write => ({ table: 'interviews', row: { ...row, ...over } })),
    ...snapshot.concerns
      .filter(({ interviewId, messageId }) => messageId === null && isAlong(interviewId))
      .map((row): Write => ({ table: 'concerns', row: { ...row, ...over } })),
    ...going.map(
      (row): Write => ({
        table: 'messages',
        row: { ...row, applicationId: null, interviewId: isAlong(row.interviewId) ? row.interviewId : null },
      }),
    ),
  ];
  for (const { message, reading } of going) {
    const plan = planMessage(message, reading, applyWrites(snapshot, writes), stamp, {
      applicationId: target.id,
    });
    writes = [...writes, ...plan.writes];
  }
  return {
    writes: refoldedOf(fromId, writes, snapshot, stamp.now),
    applicationId: target.id,
    interviewIds: along.map(({ id }) => id),
  };
}

const isOnlyOf = ({ messageIds }: Interview, ids: readonly string[]) =>
  messageIds.length > 0 && messageIds.every((id) => ids.includes(id));

/** These writes, each row once as it is last written, with an application's interviews as their messages now say. */
function refoldedOf(
  applicationId: string,
  writes: readonly Write[],
  snapshot: Snapshot,
  now: string,
): Write[] {
  const after = applyWrites(snapshot, writes);
  const folded = after.interviews
    .filter((row) => row.applicationId === applicationId && row.messageIds.length > 0)
    .map((row): Write => ({ table: 'interviews', row: refold(row, after, now) }));
  return [
    ...new Map([...writes, ...folded].map((write) => [`${write.table} ${write.row.id}`, write])).values(),
  ];
}

/** Another application that may be the same, with what speaks for it in plain words. */
export type Twin = { id: string; reasons: string[] };

/** The other applications, those with most in common first; nothing is merged in silence. */
export function rankTwins(application: Application, snapshot: Snapshot): Twin[] {
  return snapshot.applications
    .filter(({ id }) => id !== application.id)
    .map((other) => ({ id: other.id, reasons: inCommon(application, other, snapshot) }))
    .sort((a, b) => b.reasons.length - a.reasons.length || a.id.localeCompare(b.id));
}

function inCommon(a: Application, b: Application, { people }: Snapshot): string[] {
  const namesOf = ({ id }: Application) =>
    people.flatMap((each) => (each.applicationId === id ? (each.name ?? []) : []));
  const both = <T>(x: T | null, y: T | null, isSame: (x: T, y: T) => boolean) =>
    x !== null && y !== null && isSame(x, y);
  const facts: [boolean, string][] = [
    [both(a.company, b.company, sameCompany), 'the same company'],
    [both(a.role, b.role, sameRole), 'the same role'],
    [both(a.contact?.email ?? null, b.contact?.email ?? null, Object.is), 'the same sender'],
    [a.domains.some((domain) => b.domains.includes(domain)), 'mail from the same company'],
    [
      namesOf(a).some((name) => namesOf(b).some((other) => name.includes(' ') && samePerson(name, other))),
      'an interviewer in common',
    ],
  ];
  return facts.flatMap(([holds, words]) => (holds ? [words] : []));
}
