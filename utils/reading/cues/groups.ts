/** What a cue says, as the groups that intent and round are decided on; each with the plain words of its why. */
export const GROUPS = {
  invite: 'asks you to an interview',
  inviteSoft: 'speaks of a next step or a talk',
  availability: 'asks when you are free',
  fixed: 'gives the details of an arranged interview',
  confirm: 'confirms what was arranged',
  remind: 'reminds of an arranged interview',
  reschedule: 'moves an arranged time',
  cancel: 'calls the interview off',
  hold: 'says that there is no news yet',
  receipt: 'says that an application has come in',
  thanks: 'thanks you for something',
  held: 'speaks of an interview that was held',
  reject: 'says that they go on without you',
  rejectSoft: 'sounds like a refusal',
  offer: 'offers the job',
  offerSoft: 'sounds like an offer',
  feedback: 'passes on what they thought',
  assessment: 'asks for a recorded or live assessment',
  test: 'asks for a test or a task',
  gone: 'says that the job is gone',
  mishap: 'tells what has come in between',
  regret: 'is sorry about something',
  praise: 'praises how you did',
  doubt: 'voices a doubt about you',
  arrival: 'says where to come and whom to ask for',
  hired: 'is paperwork for somebody who has the job',
  interview: 'uses the word interview',
  job: 'speaks of a job or an application',
  pitch: 'offers a job out of the blue',
  selling: 'sells or advertises',
  elsewhere: 'is about another kind of interview',
  hiring: 'asks you to interview somebody else',
  ownVoice: 'is written by a candidate',
} as const;

export type Group = keyof typeof GROUPS;

/** Phrases of a group in one language, by strength: `strong` decides alone, `medium` nearly, `weak` needs company. */
export type CueRows = Partial<Record<Group, { strong?: string; medium?: string; weak?: string }>>;

/** How much one phrase of each strength counts, 0..1. */
export const STRENGTHS = { strong: 0.9, medium: 0.6, weak: 0.3 } as const;
