import type { Case } from '../domain/case.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Concern, Interview } from '../domain/records.ts';
import { castOf } from './cast.ts';
import { generalFollowUps, labelOf } from './general.ts';
import { afterLog, byShift } from './log.ts';
import { DEFAULT_FAMILY, FAMILY_WORDS, FINAL_LIFTS, ROUND_LIFTS } from './priors.ts';
import { withRecord } from './record.ts';
import { isMine, type Route, routesFor } from './route.ts';
import { groupSimilar } from './similar.ts';
import { whyOf } from './why.ts';
import { askedQuestion, questionFor } from './wording/index.ts';

export { type Advice, adviceFor } from './advice.ts';

/** States in which a concern may still come up, with what is left of its weight. */
const STATES: Partial<Record<Concern['state'], number>> = {
  suggested: 0.9,
  open: 1,
  prepared: 0.95,
  raised: 0.5,
};

/** A person hears this many prompts before the others have theirs. */
const PROMPTS_A_PERSON = 3;

/** The questions that an interview will likely bring, best first; those that rest on no concern come after the rest. */
export function predictFollowUps(input: { case: Case; interviewId: string; now: string }): FollowUp[] {
  const interview = input.case.interviews.find(({ id }) => id === input.interviewId);
  if (!interview) return [];
  const owned = input.case;
  const people = owned.people.filter(({ id }) => interview.personIds.includes(id));
  const moment = { interview, owned, now: input.now };
  const cast = castOf(owned, interview);
  const heard = new Map<string, number>();
  const prompts = groupSimilar(openConcerns(owned))
    .map((group) => ({ group, routes: routesFor(strongest(group), cast, owned) }))
    .sort(
      (a, b) =>
        likelihoodOf(b.group, b.routes[0] ?? null, moment) -
        likelihoodOf(a.group, a.routes[0] ?? null, moment),
    )
    .map(({ group, routes }) => toPrompt(group, assign(routes, heard), moment));
  const asKnown = (each: readonly FollowUp[]) =>
    afterLog(withRecord(each, people, owned.lifts), owned, interview);
  const general = asKnown(generalFollowUps(owned, interview, people));
  return [...spread(asKnown(prompts)), ...general.sort(byShift)];
}

/** Only this application's own, and only what is still open. */
const openConcerns = ({ concerns, application }: Case): Concern[] =>
  concerns.filter(
    (concern) =>
      concern.applicationId === application.id &&
      concern.deletedAt === null &&
      STATES[concern.state] !== undefined,
  );

/** What every prompt of an interview depends on. */
type Moment = { interview: Interview; owned: Case; now: string };

/** Another person may ask it where the likeliest one has enough: at least so likely, compared to that one. */
const NEARLY = 0.4;

/** Who asks: the likeliest, unless they have had their share and somebody else is nearly as likely. */
function assign(routes: readonly Route[], heard: Map<string, number>): Route | null {
  const [best] = routes;
  if (!best) return null;
  const hasRoom = ({ person, weight }: Route) =>
    (heard.get(person.id) ?? 0) < PROMPTS_A_PERSON && weight >= NEARLY * best.weight;
  const route = best.own ? best : (routes.find(hasRoom) ?? best);
  heard.set(route.person.id, (heard.get(route.person.id) ?? 0) + 1);
  return route;
}

function toPrompt(group: readonly Concern[], route: Route | null, moment: Moment): FollowUp {
  const { interview, owned } = moment;
  const concern = strongest(group);
  const direction = isMine(concern) ? 'ask' : 'asked';
  return {
    id: `${interview.id}:${concern.id}`,
    ruleId: `${concern.topic}:${route?.family ?? 'anyone'}`,
    question: direction === 'ask' ? questionFor(concern) : askedQuestion(concern, route?.family ?? null),
    concernId: concern.id,
    quote: concern.quote ?? concern.text,
    messageId: concern.messageId,
    topic: concern.topic,
    likelihood: likelihoodOf(group, route, moment),
    askedBy: route
      ? { personId: route.person.id, label: labelOf(route.person) }
      : { personId: null, label: FAMILY_WORDS[DEFAULT_FAMILY[concern.topic]] },
    why: whyOf(concern, route, interview, owned, group.length),
    direction,
  };
}

const strongest = (group: readonly Concern[]): Concern =>
  group.reduce((best, each) => (each.strength > best.strength ? each : best));

const DAY = 86_400_000;

/** 0..1, never certain: how strong, how often, how fresh, who is there, which round, and whether the invite mentions it. */
function likelihoodOf(
  group: readonly Concern[],
  route: Route | null,
  { interview, owned, now }: Moment,
): number {
  const concern = strongest(group);
  const age = Math.max(0, Date.parse(now) - Date.parse(concern.createdAt)) / DAY;
  const fresh = Math.exp(-age / 90);
  const round = (ROUND_LIFTS[concern.topic] ?? 1) * (interview.final ? (FINAL_LIFTS[concern.topic] ?? 1) : 1);
  const state = STATES[concern.state] ?? 0;
  const score =
    1.6 * concern.strength * state +
    0.35 * Math.min(3, route?.weight ?? 1.2) +
    0.4 * Math.min(2, group.length - 1) +
    0.3 * fresh +
    0.8 * (round - 1) +
    (isMentioned(concern, interview, owned) ? 0.7 : 0) -
    1.3;
  return Math.round(100 * Math.min(0.96, 1 / (1 + Math.exp(-score)))) / 100;
}

/** The invite itself speaks of it: two telling words of the concern stand in it. */
function isMentioned(concern: Concern, interview: Interview, owned: Case): boolean {
  const text = owned.messages
    .filter((kept) => interview.messageIds.includes(kept.id) && kept.id !== concern.messageId)
    .map((kept) => kept.message.text.toLowerCase())
    .join(' ');
  const words = new Set((concern.quote ?? concern.text).toLowerCase().match(/\p{L}{6,}/gu) ?? []);
  return [...words].filter((word) => text.includes(word)).length >= 2;
}

/** Best first, but no person has more than a few before others have theirs, and no topic twice in a row where another is near. */
function spread(prompts: readonly FollowUp[]): FollowUp[] {
  const left = [...prompts].sort((a, b) => b.likelihood - a.likelihood || a.id.localeCompare(b.id));
  const shown: FollowUp[] = [];
  const heard = new Map<string, number>();
  while (left.length > 0) {
    const worth = (each: FollowUp) => {
      const person = heard.get(each.askedBy?.label ?? '') ?? 0;
      const sameTopic = shown.slice(-3).filter(({ topic }) => topic === each.topic).length;
      return each.likelihood - 0.06 * sameTopic - (person >= PROMPTS_A_PERSON ? 0.15 : 0.02 * person);
    };
    const at = left.reduce((best, each, i) => (worth(each) > worth(left[best] ?? each) ? i : best), 0);
    const [next] = left.splice(at, 1);
    if (!next) break;
    shown.push(next);
    heard.set(next.askedBy?.label ?? '', (heard.get(next.askedBy?.label ?? '') ?? 0) + 1);
  }
  return shown;
}
