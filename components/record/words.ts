import { Family, Topic } from '../../utils/domain/values.ts';
import { TOPIC_WORDS } from '../ui/words.ts';

const FAMILY_WORDS: Record<Family, string> = {
  recruiter: 'HR, recruiters',
  'hiring-manager': 'Line managers',
  executive: 'Executives',
  finance: 'Finance',
  strategy: 'Strategy',
  peer: 'Colleagues',
  'cross-functional': 'Other departments',
  technical: 'Technical leads',
  product: 'Product',
  panel: 'A panel',
};

/** A family of askers as a person reads it; prompts of nobody in particular are anyone's. */
export function familyWords(key: string): string {
  const family = Family.safeParse(key);
  return family.success ? FAMILY_WORDS[family.data] : 'Anyone';
}

/** What a prompt was about; those that rested on no words are general. */
export function ruleWords(key: string): string {
  const topic = Topic.safeParse(key);
  return topic.success ? TOPIC_WORDS[topic.data] : 'General questions';
}
