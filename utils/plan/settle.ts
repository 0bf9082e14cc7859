import type { Concern, KeptMessage } from '../domain/records.ts';
import { isSamePoint } from '../domain/same-point.ts';
import { topicOf } from '../reading/concerns/index.ts';
import { findSettled, type Settlement } from '../reading/settled/index.ts';
import { fold } from '../reading/words.ts';
import { instant, sentAt } from './order.ts';

/** States in which a later message may show that nothing is left of a concern; what the person closed stays as it is. */
const UNSETTLED = new Set<Concern['state']>(['suggested', 'open', 'prepared']);

/**
 * The concerns of one application that a later message calls settled, each marked with that message and its words. The
 * person sees both and may reopen it; a reopened concern is not settled again. The order of arrival makes no difference.
 */
export function settleConcerns(
  concerns: readonly Concern[],
  messages: readonly KeptMessage[],
  now: string,
): Concern[] {
  const open = concerns.filter(({ state, settledBy }) => UNSETTLED.has(state) && !settledBy);
  if (open.length === 0) return [];
  const sources = new Map(messages.map((kept) => [kept.id, kept]));
  const saidAt = ({ messageId, createdAt }: Concern) => {
    const source = sources.get(messageId ?? '');
    return source ? sentAt(source) : instant(createdAt);
  };
  const settled = new Map<string, Concern>();
  for (const kept of [...messages].sort((a, b) => sentAt(a) - sentAt(b))) {
    if (kept.reading.outgoing) continue;
    const earlier = open.filter(
      (each) => !settled.has(each.id) && each.messageId !== kept.id && saidAt(each) < sentAt(kept),
    );
    if (earlier.length === 0) continue;
    for (const settlement of findSettled(kept.message))
      for (const concern of meantBy(settlement, earlier))
        settled.set(concern.id, {
          ...concern,
          state: 'resolved',
          settledBy: { messageId: kept.id, quote: settlement.quote },
          updatedAt: now,
        });
  }
  return [...settled.values()];
}

/** Those that share a telling word with what was settled; else the only one of a topic that is one question. */
function meantBy({ quote, before }: Settlement, concerns: readonly Concern[]): Concern[] {
  for (const said of [quote, `${before} ${quote}`]) {
    const words = tellingWords(said);
    const named = concerns.filter((concern) =>
      tellingWords(textOf(concern)).some((word) => words.includes(word)),
    );
    if (named.length > 0) return withRepeats(named, concerns);
  }
  const { topic } = topicOf(quote, 'interviewer');
  const alike = concerns.filter((concern) => concern.topic === topic && ONE_QUESTION.has(topic));
  return alike.length === 1 ? alike : [];
}

/** What was said twice is settled once. */
const withRepeats = (named: readonly Concern[], concerns: readonly Concern[]) =>
  concerns.filter((each) => named.some((one) => one === each || isSamePoint(one, each)));

/** Topics of which a case has one question: whoever is happy with the pay is happy with the only doubt about it. */
const ONE_QUESTION = new Set<Concern['topic']>(['terms', 'location']);

const textOf = ({ quote, text }: Concern) => quote ?? text;

/** Words said of any point, in the languages that have them long. */
const EMPTY = new Set(
  'about after again answer answered before being bring concern concerned concerns could doubt doubts enough every explanation experience first fully given going happy having interview issue issues question questions really resolved satisfied settled should sorted still their there these thing things think those though under where which while would years erledigt geklart sicher zweifel bedenken gesprach nicht probleme souci toujours encore cette votre notre aclarado resuelto sobre opgelost geregeld gesprek jouw onze people point points'.split(
    ' ',
  ),
);
const STEM = 5;

/** Stems of long words, and figures: "2023", "15k". */
function tellingWords(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => {
    if (/^\d{2,}\p{L}?$/u.test(word)) return [word];
    return word.length >= STEM && !EMPTY.has(word) ? [word.slice(0, STEM)] : [];
  });
}
