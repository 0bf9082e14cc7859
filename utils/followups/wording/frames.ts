import type { Family, Topic } from '../../domain/values.ts';

/** Questions around a concern's own words, where its grammar makes none: by topic, and by who asks where that changes it. */
type Frame = { anyone: string } & Partial<Record<Family, string>>;

/** What is asked about the quote that stands before it. */
export const FRAMES: Readonly<Record<Topic, Frame>> = {
  knowledge: {
    anyone: 'What can you say about it today, and how would you go about it here?',
    executive: 'How much of this do you need to know for the job, and how would you get there?',
    peer: 'How would you go about it when it lands on your desk here?',
    technical: 'Can you take one real case and show how deep you go?',
    recruiter: 'Where have you worked with this, and how long?',
  },
  experience: {
    anyone: 'What have you done that comes closest, and what was your own part?',
    finance: 'What have you run that comes closest, in figures?',
    executive: 'What have you done that comes closest, and why would it carry over to us?',
    strategy: 'What have you done that comes closest, and what would you do differently at a larger scale?',
    technical: 'What have you built that comes closest, and how did you know that it worked?',
    product: 'What have you shipped that comes closest, and what did you leave out?',
  },
  leadership: {
    anyone: 'Which situation shows best how you lead, and what came of it?',
    executive: 'Which hard decision shows best how you lead, and what did it cost you?',
    peer: 'What would people who worked for you say about this?',
  },
  weakness: {
    anyone: 'Do you see that too, and what do you do about it?',
    peer: 'How would we notice it, working beside you?',
  },
  motivation: {
    anyone: 'What makes you sure that you want this?',
    executive: 'What makes you sure that you want this, and for how long?',
  },
  fit: {
    anyone: 'How would that go, working with the people here?',
    peer: 'How would that go between you and me?',
    'hiring-manager': 'How would that go in this team, in your first months?',
  },
  history: {
    anyone: 'What happened, and what did you take from it?',
    recruiter: 'What happened, and what would your manager there say about it?',
  },
  terms: {
    anyone: 'Where do you stand on this, and how much room is there?',
    executive: 'What would it take for you to say yes?',
  },
  location: { anyone: 'How would that work for you, in practice and in a year’s time?' },
  answer: {
    anyone: 'How would you answer that today?',
    finance: 'How would you answer that today, in figures?',
    panel: 'How would you answer that today, with one example?',
  },
  employer: { anyone: 'What can you tell me about this?' },
};

const LONGEST = 130;

/** The quote as it is said within a question: in one line, not too long, without its full stop. */
export function quoted(quote: string): string {
  const plain = quote
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:]+$/, '');
  const short = plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
  return `“${short.replace(/["“”„«»]/g, '’')}”`;
}
