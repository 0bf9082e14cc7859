import type { Case } from '../domain/case.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Interview, Person } from '../domain/records.ts';
import type { Family, Format, Topic } from '../domain/values.ts';

type General = { id: string; topic: Topic; question: (company: string, role: string) => string; why: string };

/** What a family often asks in later rounds, two each. */
const BY_FAMILY: Readonly<Record<Family, readonly General[]>> = {
  executive: [
    {
      id: 'reasons',
      topic: 'motivation',
      question: (company) => `What draws you to ${company} now, and where do you want to be in five years?`,
      why: 'General: senior executives often test whether you come for the right reasons.',
    },
    {
      id: 'conflict',
      topic: 'leadership',
      question: () => 'Tell me about a hard decision that people did not like. What happened then?',
      why: 'General: executives look at how you carry a conflict.',
    },
  ],
  finance: [
    {
      id: 'accuracy',
      topic: 'experience',
      question: () => 'How accurate was your last forecast, and what did you do when it went off?',
      why: 'General: finance directors look for care with money and precise answers; a pause to think is fine.',
    },
    {
      id: 'options',
      topic: 'experience',
      question: () => 'Where did you choose the cheaper option, and was it right?',
      why: 'General: finance often asks how you weigh options.',
    },
  ],
  strategy: [
    {
      id: 'horizon',
      topic: 'knowledge',
      question: (company) =>
        `Where do you see ${company}’s market in five years, and what would you do about it next quarter?`,
      why: 'General: strategy looks for a long view that stays practical.',
    },
    {
      id: 'breadth',
      topic: 'experience',
      question: () => 'Which idea from another field have you put to use?',
      why: 'General: strategy tests breadth.',
    },
  ],
  product: [
    {
      id: 'priorities',
      topic: 'knowledge',
      question: () => 'How do you decide what not to build?',
      why: 'General: product people ask about priorities and trade-offs.',
    },
    {
      id: 'measure',
      topic: 'experience',
      question: () => 'How did you know that something you shipped was a success?',
      why: 'General: product people ask for measures of success.',
    },
  ],
  'hiring-manager': [
    {
      id: 'first-year',
      topic: 'experience',
      question: (_, role) => `What would you have changed a year after starting as ${role}?`,
      why: 'General: line managers ask for first-year impact.',
    },
    {
      id: 'exact',
      topic: 'experience',
      question: () =>
        'You mentioned results last time. How many people, what budget, and which part was yours?',
      why: 'General: earlier claims are made exact in a second interview.',
    },
  ],
  recruiter: [
    {
      id: 'terms',
      topic: 'terms',
      question: () => 'What are your expectations on pay, start date and notice?',
      why: 'General: HR settles terms before an offer.',
    },
    {
      id: 'leaving',
      topic: 'history',
      question: () => 'Why are you leaving where you are?',
      why: 'General: HR compares what you tell each of them.',
    },
  ],
  peer: [
    {
      id: 'stuck',
      topic: 'fit',
      question: () => 'What do you do when you are stuck and everybody is busy?',
      why: 'General: future colleagues ask how it is to work beside you.',
    },
    {
      id: 'style',
      topic: 'fit',
      question: () => 'How do you like to work, and what gets on your nerves?',
      why: 'General: peers look for working style.',
    },
  ],
  'cross-functional': [
    {
      id: 'across',
      topic: 'leadership',
      question: () => 'How did you win over a department that had other goals?',
      why: 'General: people from other functions ask about working across lines.',
    },
    {
      id: 'need',
      topic: 'fit',
      question: () => 'What would you need from us, and what would we get from you?',
      why: 'General: people from other functions think of the day after.',
    },
  ],
  technical: [
    {
      id: 'depth',
      topic: 'knowledge',
      question: () => 'Take a system that you know well and explain one trade-off in it.',
      why: 'General: technical leads go deeper than the first time; think aloud.',
    },
    {
      id: 'works',
      topic: 'knowledge',
      question: () => 'How do you know that your work is correct?',
      why: 'General: technical leads ask how you check yourself.',
    },
  ],
  panel: [
    {
      id: 'compare',
      topic: 'answer',
      question: () => 'Walk us through your career in three minutes.',
      why: 'General: a panel compares notes straight afterwards; say the same to each.',
    },
    {
      id: 'bad-cop',
      topic: 'weakness',
      question: () => 'Why should we not hire you?',
      why: 'General: one of a panel often pushes; stay calm and kind.',
    },
  ],
};

/** What a format brings with it. */
const BY_FORMAT: Partial<Record<Format, General>> = {
  presentation: {
    id: 'presentation',
    topic: 'answer',
    question: () => 'What did you leave out of your presentation, and why?',
    why: 'General: after a presentation they ask about what is not on the slides.',
  },
  technical: {
    id: 'technical',
    topic: 'knowledge',
    question: () => 'What would you try next, and what would make you stop?',
    why: 'General: in technical rounds the way of thinking counts.',
  },
  tour: {
    id: 'tour',
    topic: 'motivation',
    question: (company) => `What struck you about ${company} as you walked around?`,
    why: 'General: the tour and the corridor count too.',
  },
  meal: {
    id: 'meal',
    topic: 'fit',
    question: () => 'What do you do when you are not working?',
    why: 'General: over lunch they look for manners and curiosity, and hear the same story again.',
  },
  'assessment-centre': {
    id: 'group',
    topic: 'leadership',
    question: () => 'How did your group reach its decision, and what was your part?',
    why: 'General: assessment centres look at how you work in a group.',
  },
  panel: {
    id: 'panel',
    topic: 'answer',
    question: () => 'Which of your results are you proudest of, and who else had a part in it?',
    why: 'General: each of a panel listens for something else; look at all of them.',
  },
};

/** What any later round asks. */
const ALWAYS: readonly General[] = [
  {
    id: 'first-meeting',
    topic: 'motivation',
    question: (company) => `What did you take away from your first conversation with ${company}?`,
    why: 'General: second interviews often open with what you remember of the first.',
  },
  {
    id: 'consistency',
    topic: 'answer',
    question: () => 'Could you tell me again what you told my colleague about your current role?',
    why: 'General: the same question from another person tests whether the answers agree.',
  },
];

/** General prompts for an interview: by who is there, by how it is held, by its round. Never more than two a person. */
export function generalFollowUps(owned: Case, interview: Interview, people: readonly Person[]): FollowUp[] {
  const company = owned.application.company ?? 'us';
  const role = owned.application.role ?? 'the one we are looking for';
  const make = (row: General, prefix: string, likelihood: number, person: Person | null): FollowUp => ({
    id: `${interview.id}:general:${prefix}:${row.id}${person ? `:${person.id}` : ''}`,
    ruleId: `general:${prefix}:${row.id}`,
    question: row.question(company, role),
    concernId: null,
    quote: null,
    messageId: null,
    topic: row.topic,
    likelihood,
    askedBy: person && { personId: person.id, label: labelOf(person) },
    why: row.why,
    direction: 'asked',
  });
  const used = new Map<Family, number>();
  const byPerson = people.flatMap((person) => {
    if (!person.family) return [];
    const turn = used.get(person.family) ?? 0;
    used.set(person.family, turn + 1);
    const isOnly = people.filter(({ family }) => family === person.family).length === 1;
    const rows = BY_FAMILY[person.family].slice(turn, isOnly ? undefined : turn + 1);
    return rows.map((row, i) => make(row, person.family ?? '', 0.35 - 0.02 * (turn + i), person));
  });
  const byFormat = interview.formats.flatMap((format) => {
    const row = BY_FORMAT[format];
    return row ? [make(row, format, 0.28, null)] : [];
  });
  return [...byPerson, ...ALWAYS.map((row) => make(row, 'round', 0.3, null)), ...byFormat];
}

/** "Peter Lindqvist, Finance Director", as far as it is known. */
export const labelOf = ({ name, title }: Person): string =>
  [name, title].filter(Boolean).join(', ') || 'an interviewer';
