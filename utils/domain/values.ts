import * as z from 'zod/mini';

/** Closed word lists that every part of the product shares. Order matters nowhere. */

/** What a message does; the nine classes of the inspect contract. */
export const Intent = z.enum([
  'invite',
  'reschedule',
  'cancel',
  'confirmation',
  'feedback',
  'rejection',
  'offer',
  'acknowledgement',
  'other',
]);
export type Intent = z.infer<typeof Intent>;

/** How an interview is held; several may apply at once. */
export const Format = z.enum([
  'phone',
  'video',
  'onsite',
  'panel',
  'technical',
  'presentation',
  'assessment-centre',
  'tour',
  'meal',
  'informal',
]);
export type Format = z.infer<typeof Format>;

/** What a concern is about. `employer` is the candidate's own doubt about them. */
export const Topic = z.enum([
  'knowledge',
  'experience',
  'leadership',
  'weakness',
  'motivation',
  'fit',
  'history',
  'terms',
  'location',
  'answer',
  'employer',
]);
export type Topic = z.infer<typeof Topic>;

/** Whose doubt it is. */
export const Holder = z.enum(['interviewer', 'candidate']);
export type Holder = z.infer<typeof Holder>;

/** The seniority family of a person: decides what they are likely to ask. */
export const Family = z.enum([
  'recruiter',
  'hiring-manager',
  'executive',
  'finance',
  'strategy',
  'peer',
  'cross-functional',
  'technical',
  'product',
  'panel',
]);
export type Family = z.infer<typeof Family>;

/** A person or mailbox as a message names it. */
export const Address = z.object({ name: z.nullable(z.string()), email: z.nullable(z.string()) });
export type Address = z.infer<typeof Address>;
