import type { Case } from '../domain/case.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Concern } from '../domain/records.ts';
import { castOf } from './cast.ts';
import { generalFollowUps, labelOf } from './general.ts';
import { afterLog, byShift } from './log.ts';
import { DEFAULT_FAMILY, FAMILY_WORDS } from './priors.ts';
import { withRecord } from './record.ts';
import { isMine, type Route, routesFor } from './route.ts';
import { groupSimilar } from './similar.ts';
import { assign, spread } from './spread.ts';
import { likelihoodOf, type Moment, STATES, strongest } from './weigh.ts';
import { whyOf } from './why.ts';
import { askedQuestion, questionFor } from './wording/index.ts';

export { type Advice, adviceFor } from './advice.ts';

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
    .map((each) => ({ ...each, likelihood: likelihoodOf(each.group, each.routes[0] ?? null, moment) }))
    .sort((a, b) => b.likelihood - a.likelihood)
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
