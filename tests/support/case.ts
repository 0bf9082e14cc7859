import type { Case } from '../../utils/domain/case.ts';
import type { FollowUp } from '../../utils/domain/follow-up.ts';
import type {
  Answer,
  Concern,
  Debrief,
  Interview,
  Mark,
  Person,
  Prompt,
} from '../../utils/domain/records.ts';
import { EMPTY_STORY } from '../../utils/domain/story.ts';

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
  prompts: [],
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

/** What was written for a follow-up. */
export const anAnswer = (followUpId: string, over: Partial<Answer> = {}): Answer => ({
  ...row(`answer:${followUpId}`),
  applicationId: 'a',
  interviewId: 'i',
  followUpId,
  text: '',
  story: EMPTY_STORY,
  cameUp: null,
  toldTo: null,
  ...over,
});

/** A follow-up as it was shown before interview `i`. */
export const aPrompt = (followUpId: string, over: Partial<Prompt> = {}): Prompt => ({
  ...row(`prompt:${followUpId}`),
  applicationId: 'a',
  interviewId: 'i',
  followUpId,
  concernId: 'c',
  ruleId: 'experience:finance',
  topic: 'experience',
  family: 'finance',
  direction: 'asked',
  question: `Question ${followUpId}?`,
  likelihood: 0.8,
  ...over,
});

/** An empty debrief of an interview. */
export const aDebrief = (interviewId: string, over: Partial<Debrief> = {}): Debrief => ({
  ...row(`debrief:${interviewId}`),
  applicationId: 'a',
  interviewId,
  entries: [],
  toAsk: '',
  told: '',
  ...over,
});
