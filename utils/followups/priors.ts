import type { Family, Format, Topic } from '../domain/values.ts';

/** How likely a family brings a topic up, 0..3; from what career guides of several countries agree on. */
export const PRIORS: Readonly<Record<Topic, Partial<Record<Family, number>>>> = {
  knowledge: { technical: 3, peer: 2, 'hiring-manager': 2, product: 1, panel: 1.5 },
  experience: {
    'hiring-manager': 2.5,
    executive: 1.8,
    finance: 1.5,
    technical: 1.5,
    panel: 1.5,
    'cross-functional': 1,
  },
  leadership: {
    'hiring-manager': 2,
    executive: 2.2,
    peer: 1,
    'cross-functional': 1.5,
    strategy: 1.2,
    panel: 1.5,
  },
  weakness: { 'hiring-manager': 2, executive: 2, panel: 1.5, peer: 1, recruiter: 1 },
  motivation: { executive: 3, recruiter: 2, 'hiring-manager': 1.8, strategy: 1.5 },
  fit: { peer: 3, 'hiring-manager': 2, executive: 1.5, product: 1.2, 'cross-functional': 1.2, panel: 1.2 },
  history: { recruiter: 3, 'hiring-manager': 2, executive: 1.2 },
  terms: { recruiter: 3, 'hiring-manager': 1, finance: 1, executive: 0.6 },
  location: { recruiter: 3, 'hiring-manager': 1.5, executive: 0.5 },
  answer: {
    'hiring-manager': 2.2,
    executive: 1.8,
    panel: 1.8,
    technical: 1.5,
    finance: 1.2,
    strategy: 1.2,
    product: 1.2,
    peer: 1,
  },
  employer: { 'hiring-manager': 2.5, executive: 2, recruiter: 1.5, finance: 1 },
};

/** What a later round looks at more than the first. */
export const ROUND_LIFTS: Partial<Record<Topic, number>> = {
  answer: 1.15,
  experience: 1.1,
  knowledge: 1.1,
  leadership: 1.1,
  fit: 1.05,
};

/** What the last round looks at more. */
export const FINAL_LIFTS: Partial<Record<Topic, number>> = {
  motivation: 1.25,
  fit: 1.15,
  terms: 1.2,
  leadership: 1.1,
};

/** What each way of meeting looks at more. */
export const FORMAT_LIFTS: Partial<Record<Format, Partial<Record<Topic, number>>>> = {
  technical: { knowledge: 1.25, answer: 1.1 },
  presentation: { weakness: 1.15, answer: 1.1 },
  panel: { answer: 1.1, leadership: 1.1, fit: 1.05 },
  'assessment-centre': { leadership: 1.2, weakness: 1.15, fit: 1.1 },
  onsite: { location: 1.15, fit: 1.05 },
  tour: { motivation: 1.1, location: 1.1 },
  meal: { fit: 1.2, motivation: 1.1 },
  informal: { fit: 1.2, motivation: 1.1 },
};

/** Who asks where nobody is named. */
export const DEFAULT_FAMILY: Readonly<Record<Topic, Family>> = {
  knowledge: 'technical',
  experience: 'hiring-manager',
  leadership: 'executive',
  weakness: 'hiring-manager',
  motivation: 'executive',
  fit: 'peer',
  history: 'recruiter',
  terms: 'recruiter',
  location: 'recruiter',
  answer: 'hiring-manager',
  employer: 'hiring-manager',
};

/** A family as a person without a name is called. */
export const FAMILY_WORDS: Readonly<Record<Family, string>> = {
  recruiter: 'the recruiter',
  'hiring-manager': 'the hiring manager',
  executive: 'a senior executive',
  finance: 'somebody from finance',
  strategy: 'somebody from strategy',
  peer: 'a future colleague',
  'cross-functional': 'somebody from another department',
  technical: 'the technical lead',
  product: 'somebody from product',
  panel: 'the panel',
};
