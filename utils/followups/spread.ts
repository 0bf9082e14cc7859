import type { FollowUp } from '../domain/follow-up.ts';
import type { Route } from './route.ts';

/** A person hears this many prompts before the others have theirs. */
const PROMPTS_A_PERSON = 3;
/** Another person may ask it where the likeliest one has enough: at least so likely, compared to that one. */
const NEARLY = 0.4;

/**
 * Who asks: the likeliest, unless they have had their share and somebody else is nearly as likely. Counts in `heard`, by
 * person.
 */
export function assign(routes: readonly Route[], heard: Map<string, number>): Route | null {
  const [best] = routes;
  if (!best) return null;
  const hasRoom = ({ person, weight }: Route) =>
    (heard.get(person.id) ?? 0) < PROMPTS_A_PERSON && weight >= NEARLY * best.weight;
  const route = best.own ? best : (routes.find(hasRoom) ?? best);
  heard.set(route.person.id, (heard.get(route.person.id) ?? 0) + 1);
  return route;
}

/** How many of those just shown a topic must differ from to count as another. */
const RECENT = 3;
const SAME_TOPIC = 0.06;
const ENOUGH = 0.15;
const ONE_MORE = 0.02;

/** Best first, but no person has more than a few before others have theirs, and no topic twice in a row where another is near. */
export function spread(prompts: readonly FollowUp[]): FollowUp[] {
  const left = [...prompts].sort((a, b) => b.likelihood - a.likelihood || a.id.localeCompare(b.id));
  const shown: FollowUp[] = [];
  const heard = new Map<string, number>();
  const worth = ({ askedBy, topic, likelihood }: FollowUp) => {
    const prompts = heard.get(askedBy?.label ?? '') ?? 0;
    const alike = shown.slice(-RECENT).filter((each) => each.topic === topic).length;
    return likelihood - SAME_TOPIC * alike - (prompts >= PROMPTS_A_PERSON ? ENOUGH : ONE_MORE * prompts);
  };
  while (left.length > 0) {
    const at = left.reduce((best, each, i) => (worth(each) > worth(left[best] ?? each) ? i : best), 0);
    const [next] = left.splice(at, 1);
    if (!next) break;
    shown.push(next);
    const who = next.askedBy?.label ?? '';
    heard.set(who, (heard.get(who) ?? 0) + 1);
  }
  return shown;
}
