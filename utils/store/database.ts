import { type DBCore, Dexie, type EntityTable, type Middleware } from 'dexie';
import type {
  Answer,
  Application,
  Concern,
  Debrief,
  Interview,
  KeptMessage,
  Mark,
  Note,
  Person,
  Prompt,
} from '../domain/records.ts';
import { storiesIn } from './migrations.ts';
import type { Draft, LogEntry, Setting } from './rows.ts';

/** The tables whose rows can be undone, restored and backed up, each named by the word of the design. */
export type Tables = {
  applications: Application;
  interviews: Interview;
  people: Person;
  concerns: Concern;
  debriefs: Debrief;
  answers: Answer;
  notes: Note;
  marks: Mark;
  prompts: Prompt;
  messages: KeptMessage;
};

export type TableName = keyof Tables;

export const TABLE_NAMES: readonly TableName[] = [
  'applications',
  'interviews',
  'people',
  'concerns',
  'debriefs',
  'answers',
  'notes',
  'marks',
  'prompts',
  'messages',
];

/** Why nothing is written: a newer version of the product made this database, and its rows have shapes unknown here. */
export const NEWER_DATABASE = 'NewerDatabaseError';

/**
 * Dexie opens a newer database in silence after a rollback of the product. It may be read; a write of this version could
 * lose what the newer one knows, so every one is refused.
 */
const refuseOlder = (db: Dexie, version: number): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'refuse-older',
  create: (core) => ({
    ...core,
    table: (name) => {
      const table = core.table(name);
      const isNewer = () => Math.floor(db.backendDB().version / 10) > version;
      return {
        ...table,
        mutate: (request) =>
          isNewer() ? Dexie.Promise.reject(new NewerDatabaseError()) : table.mutate(request),
      };
    },
  }),
});

class NewerDatabaseError extends Error {
  override name = NEWER_DATABASE;
}

/**
 * Everything the product keeps, in the extension's own IndexedDB. Durability is strict: when a write's promise has
 * resolved, it is on disk (https://developer.mozilla.org/docs/Web/API/IDBTransaction/durability).
 */
export class Database extends Dexie {
  declare applications: EntityTable<Application, 'id'>;
  declare interviews: EntityTable<Interview, 'id'>;
  declare people: EntityTable<Person, 'id'>;
  declare concerns: EntityTable<Concern, 'id'>;
  declare debriefs: EntityTable<Debrief, 'id'>;
  declare answers: EntityTable<Answer, 'id'>;
  declare notes: EntityTable<Note, 'id'>;
  declare marks: EntityTable<Mark, 'id'>;
  declare prompts: EntityTable<Prompt, 'id'>;
  declare messages: EntityTable<KeptMessage, 'id'>;
  declare drafts: EntityTable<Draft, 'id'>;
  declare settings: EntityTable<Setting, 'id'>;
  declare log: EntityTable<LogEntry, 'id'>;

  constructor(name = 'second-round') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      applications: 'id',
      interviews: 'id, applicationId',
      people: 'id, applicationId',
      concerns: 'id, applicationId, messageId',
      debriefs: 'id, applicationId, interviewId',
      answers: 'id, applicationId, interviewId',
      notes: 'id, applicationId, interviewId',
      messages: 'id, applicationId, interviewId',
      drafts: 'id',
      settings: 'id',
      log: '++id',
    });
    this.version(2).stores({ marks: 'id, applicationId, interviewId' });
    this.version(3).stores({ prompts: 'id, applicationId, interviewId' }).upgrade(storiesIn);
    this.use(refuseOlder(this, this.verno));
  }
}
