import type { Family, Topic } from '../domain/values.ts';

/** What a family adds to a question: each wants to hear something else of the same point. */
export const TAILS: Partial<Record<Family, string>> = {
  finance: 'What were the figures, and how close did you land?',
  executive: 'Why should that convince us?',
  strategy: 'What would it look like three years on?',
  technical: 'How did you know that it worked?',
  product: 'What did you leave out, and why?',
  peer: 'What was it like for the people beside you?',
  'hiring-manager': 'What exactly was your own part?',
  'cross-functional': 'How did the other departments take it?',
  panel: 'Can you give us one example?',
  recruiter: '',
};

/** Questions by topic where the quote itself suggests none; `role` and `company` are phrases with their article. */
export const TOPIC_QUESTIONS: Readonly<Record<Topic, (role: string, company: string) => string>> = {
  knowledge: () =>
    'How deep does your knowledge here really go? Take one case and explain it from the ground up.',
  experience: (role) => `What in your experience comes closest to what ${role} asks for, and at what scale?`,
  leadership: () => 'When did you have to lead people who did not agree with you, and what did you do?',
  weakness: () => 'We noticed this last time. How do you deal with it?',
  motivation: (role, company) => `Why ${company}, and why ${role}, of all that you could do?`,
  fit: (_, company) => `How would you work with the people here at ${company}, at our pace?`,
  history: () => 'Could you walk us through this part of your history, and why it went that way?',
  terms: () => 'Where do you stand on pay, notice and start date, and how much room is there?',
  location: () => 'How would the place and the days in the office work for you, in practice?',
  answer: () => 'We would like to come back to something from last time. How would you answer it today?',
  employer: () => 'What would you like to know from us before you decide?',
};

/** A question around a quote in another language: the grammar stays whole. */
export const quotedQuestion = (quote: string) => `“${shorten(quote)}” – what would you answer to that?`;

const shorten = (quote: string) => {
  const plain = quote.replace(/\s+/g, ' ').trim();
  return plain.length <= 120 ? plain : `${plain.slice(0, 117)}…`;
};
