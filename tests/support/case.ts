import type { Case } from '../../utils/domain/case.ts';
import type { FollowUp } from '../../utils/domain/follow-up.ts';
import type { Concern, Interview, Mark, Person } from '../../utils/domain/records.ts';

const row = (id: string) => ({
  id,
  createdAt: '2026-03-06T10:00:00Z',
  updatedAt: '2026-03-06T10:00:00Z',
  deletedAt: null,
});

/** A person of application `a`. */
export const aPerson = (id: string, over: Partial<Person> = {}): Person => ({
  ...row(id),
  applicationId: 'a',
  name: null,
  email: null,
  title: null,
  family: null,
  ...over,
});

/** A planned second interview of application `a`. */
export const anInterview = (over: Partial<Interview> = {}): Interview => ({
  ...row('i'),
  applicationId: 'a',
  ordinal: 2,
  final: false,
  formats: [],
  status: 'planned',
  slots: [],
  personIds: [],
  place: null,
  link: null,
  uid: null,
  sequence: 0,
  stamp: null,
  messageIds: [],
  changes: [],
  ...over,
});

/** An open doubt of an interviewer. */
export const aConcern = (id: string, over: Partial<Concern> = {}): Concern => ({
  ...row(id),
  applicationId: 'a',
  interviewId: null,
  text: 'not convinced of your budget experience',
  quote: 'not convinced of your budget experience',
  messageId: 'm1',
  url: null,
  voicedBy: 'Dana Brooks',
  holder: 'interviewer',
  topic: 'experience',
  strength: 0.8,
  state: 'open',
  ...over,
});

/** A case of one application: Controller at Brightwater. */
export const aCase = (over: Partial<Case> = {}): Case => ({
  application: {
    ...row('a'),
    company: 'Brightwater',
    role: 'Controller',
    domains: [],
    contact: null,
    state: 'open',
  },
  interviews: [anInterview()],
  people: [],
  concerns: [],
  debriefs: [],
  answers: [],
  notes: [],
  marks: [],
  messages: [],
  ...over,
});

/** A likely question that rests on a concern. */
export const aFollowUp = (id: string, over: Partial<FollowUp> = {}): FollowUp => ({
  id,
  ruleId: 'r',
  question: `Question ${id}?`,
  concernId: 'c',
  quote: 'not convinced',
  messageId: 'm1',
  topic: 'experience',
  likelihood: 0.8,
  askedBy: null,
  why: 'They said so.',
  direction: 'asked',
  ...over,
});

/** Something that was asked in the first slot, from 11:00. */
export const aMark = (id: string, over: Partial<Mark> = {}): Mark => ({
  ...row(id),
  applicationId: 'a',
  interviewId: 'i',
  slotStart: '2026-03-19T11:00:00+00:00',
  personIds: [],
  followUpId: null,
  concernId: null,
  text: 'What they asked',
  topic: 'motivation',
  badly: false,
  ...over,
});
