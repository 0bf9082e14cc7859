import type { Case } from '../domain/case.ts';
import type { Concern, Interview } from '../domain/records.ts';
import { FINAL_LIFTS, FORMAT_LIFTS, ROUND_LIFTS } from './priors.ts';
import type { Route } from './route.ts';
import { sharedStems, stemsOf } from './words.ts';

/** What every prompt of an interview depends on. `now` is an ISO instant. */
export type Moment = { interview: Interview; owned: Case; now: string };

/** States in which a concern may still come up, with what is left of its weight. */
export const STATES: Partial<Record<Concern['state'], number>> = {
  suggested: 0.9,
  open: 1,
  prepared: 0.95,
  raised: 0.5,
};

/** The one of a group that says the point most plainly. */
export const strongest = (group: readonly Concern[]): Concern =>
  group.reduce((best, each) => (each.strength > best.strength ? each : best));

/** What each sign adds to the log-odds. */
const WEIGHTS = {
  base: -1.6,
  strength: 1.6,
  asker: 0.35,
  own: 0.3,
  again: 0.4,
  fresh: 0.3,
  setting: 0.8,
  announced: 0.9,
  mentioned: 0.5,
} as const;

/** Nobody is surer than this. */
const MOST = 0.96;

/**
 * 0..1: how strong, how often, how fresh, who is there, which round and format, and whether the invite itself announces or
 * mentions it.
 */
export function likelihoodOf(group: readonly Concern[], route: Route | null, moment: Moment): number {
  const concern = strongest(group);
  const score =
    WEIGHTS.base +
    WEIGHTS.strength * concern.strength * (STATES[concern.state] ?? 0) +
    WEIGHTS.asker * Math.min(3, route?.weight ?? 1.2) +
    (route?.own ? WEIGHTS.own : 0) +
    WEIGHTS.again * Math.min(2, group.length - 1) +
    WEIGHTS.fresh * freshness(concern, moment) +
    WEIGHTS.setting * (settingOf(concern, moment) - 1) +
    inviteSays(concern, moment);
  return Math.round(100 * Math.min(MOST, 1 / (1 + Math.exp(-score)))) / 100;
}

/** What round and format look at more than a first talk does; 1 where they make no difference. */
function settingOf({ topic }: Concern, { interview }: Moment): number {
  const round = (ROUND_LIFTS[topic] ?? 1) * (interview.final ? (FINAL_LIFTS[topic] ?? 1) : 1);
  return interview.formats.reduce((lift, format) => lift * (FORMAT_LIFTS[format]?.[topic] ?? 1), round);
}

const DAY = 86_400_000;
/** Days after which about a third is left of how fresh a doubt is. */
const FADES = 90;

/** 1 for today's, by the date of the message it stands in; a note's own date where it stands in none. */
function freshness({ messageId, createdAt }: Concern, { owned, now }: Moment): number {
  const said = owned.messages.find(({ id }) => id === messageId)?.message.sent.iso ?? createdAt;
  return Math.exp(-Math.max(0, (Date.parse(now) - Date.parse(said)) / DAY) / FADES);
}

function inviteSays(concern: Concern, { interview, owned }: Moment): number {
  const isIn = (id: string | null) => id !== null && interview.messageIds.includes(id);
  if (isIn(concern.messageId)) return WEIGHTS.announced;
  const invite = owned.messages.filter(({ id }) => isIn(id)).map(({ message }) => message.text);
  const shared = sharedStems(stemsOf(concern.quote ?? concern.text), stemsOf(invite.join(' ')));
  return shared >= 2 ? WEIGHTS.mentioned : 0;
}
