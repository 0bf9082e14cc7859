import type { Application, Interview } from '../domain/records.ts';
import type { Database } from './database.ts';
import { isThere } from './snapshot.ts';

/** What messages brought to one application. */
export type FoundHere = {
  application: Application;
  /** How many of the messages belong to it, and the newest of them. */
  mails: number;
  newestId: string;
  /** Interviews they speak of, the latest one last. */
  interviews: Interview[];
  /** Open points that they raised. */
  points: number;
};

/** What was found in some messages, by application; `waiting` are those that fit more than one. */
export type Found = { applications: FoundHere[]; waiting: string[] };

/** What messages say together, the application with most of them first. */
export async function loadFound(db: Database, messageIds: readonly string[]): Promise<Found> {
  const messages = (await db.messages.bulkGet([...messageIds]))
    .filter((row) => row !== undefined)
    .filter(isThere);
  const ids = [...new Set(messages.flatMap(({ applicationId }) => applicationId ?? []))];
  const applications = (await db.applications.bulkGet(ids))
    .filter((row) => row !== undefined)
    .filter(isThere);
  const concerns = (
    await db.concerns
      .where('messageId')
      .anyOf([...messageIds])
      .toArray()
  ).filter(isThere);
  const interviews = (await db.interviews.where('applicationId').anyOf(ids).toArray()).filter(isThere);
  const here = applications.map((application): FoundHere => {
    const own = messages.filter(({ applicationId }) => applicationId === application.id);
    const spokenOf = new Set(own.map(({ interviewId }) => interviewId));
    return {
      application,
      mails: own.length,
      newestId: own.toSorted((a, b) => sent(a).localeCompare(sent(b))).at(-1)?.id ?? '',
      interviews: interviews
        .filter(({ id }) => spokenOf.has(id))
        .sort((a, b) => first(a).localeCompare(first(b))),
      points: concerns.filter(({ applicationId }) => applicationId === application.id).length,
    };
  });
  return {
    applications: here.sort((a, b) => b.mails - a.mails),
    waiting: messages.filter(({ choices }) => choices.length > 0).map(({ id }) => id),
  };
}

const sent = (row: { message: { sent: { iso: string | null } }; createdAt: string }) =>
  row.message.sent.iso ?? row.createdAt;

const first = ({ slots }: Interview) => slots[0]?.start ?? '';
