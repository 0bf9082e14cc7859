import type { Application, KeptMessage } from '../domain/records.ts';
import { rankApplications } from '../plan/index.ts';
import { rankTwins, type Twin } from '../plan/merge.ts';
import type { Database } from './database.ts';
import { loadSnapshot } from './snapshot.ts';

/** An application with its mails, the oldest first, and the others that may be the same, likeliest first. */
export type Whole = { application: Application; mails: KeptMessage[]; twins: Twin[] };

/** Every application as the person may merge or split it, the most recently touched first. */
export async function loadWholes(db: Database): Promise<Whole[]> {
  const snapshot = await loadSnapshot(db);
  const sent = ({ message, createdAt }: KeptMessage) => message.sent.iso ?? createdAt;
  return snapshot.applications
    .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    .map((application) => ({
      application,
      mails: snapshot.messages
        .filter(({ applicationId }) => applicationId === application.id)
        .sort((a, b) => Date.parse(sent(a)) - Date.parse(sent(b))),
      twins: rankTwins(application, snapshot),
    }));
}

/** The applications that a message may belong to, in their order, each with what speaks for it in plain words. */
export async function loadChoices(
  db: Database,
  { message, reading, choices }: KeptMessage,
): Promise<{ application: Application; reasons: string[] }[]> {
  if (choices.length === 0) return [];
  const snapshot = await loadSnapshot(db);
  const ranked = new Map(rankApplications(message, reading, snapshot).map((each) => [each.id, each.reasons]));
  return choices.flatMap((id) => {
    const application = snapshot.applications.find((each) => each.id === id);
    return application ? [{ application, reasons: ranked.get(id) ?? [] }] : [];
  });
}
