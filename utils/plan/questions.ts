import type { KeptMessage, Question } from '../domain/records.ts';
import type { Plan } from './fold.ts';
import { instant, leadingEvent } from './order.ts';
import { isSamePlace } from './places.ts';

/** Who last said a fact, and by which door. */
type Statement = Question['said'][number] & { by: string; isCalendar: boolean; uid: string | null };
export type Said = Partial<Record<Question['field'], Statement>>;

const FIELDS = ['time', 'place'] as const;

/**
 * The plan with its open questions: where another source gives another time or place and doesn't say that it moved, both
 * are kept and the person is asked. Until then a calendar counts before a mail, and a later word before an earlier one.
 */
export const settle = (before: Plan, after: Plan, kept: KeptMessage): Plan =>
  FIELDS.reduce((plan, field) => settleOne(field, before, plan, kept), after);

function settleOne(field: Question['field'], before: Plan, after: Plan, kept: KeptMessage): Plan {
  const said = statementOf(field, after, kept);
  if (!said) return after;
  const earlier = before.said[field];
  const others = (after.questions ?? []).filter((question) => question.field !== field);
  const isOpen = earlier !== undefined && differs(field, earlier, said) && !isNews(earlier, said, kept);
  if (!isOpen) return { ...after, questions: others, said: { ...after.said, [field]: said } };
  const questions = [...others, { field, said: [earlier, said].map(shown) }];
  if (!earlier.isCalendar || said.isCalendar)
    return { ...after, questions, said: { ...after.said, [field]: said } };
  const held = field === 'time' ? { slots: before.slots } : { place: before.place };
  return { ...after, ...held, questions };
}

const shown = ({ value, messageId, zone }: Statement) => ({ value, messageId, zone });

/** What a message says of a fact: its one time (a whole day is no single statement), or its place. */
function statementOf(field: Question['field'], after: Plan, kept: KeptMessage): Statement | null {
  if (kept.overruled?.includes(field)) return null;
  const { slots, place } = kept.reading;
  const { message } = kept;
  const by = {
    messageId: kept.id,
    by: message.from?.email?.toLowerCase() ?? message.from?.name ?? '',
    isCalendar: message.calendar.length > 0,
    uid: leadingEvent(kept)?.uid ?? null,
  };
  if (field === 'place') return place === null ? null : { ...by, value: place, zone: null };
  const [slot, ...rest] = after.slots.filter(({ status }) => status === 'fixed');
  const isOne = slots.filter(({ status }) => status === 'fixed').length === 1;
  return slot && rest.length === 0 && isOne ? { ...by, value: slot.start, zone: slot.zone } : null;
}

const differs = (field: Question['field'], a: Statement, b: Statement) =>
  field === 'time' ? instant(a.value) !== instant(b.value) : !isSamePlace(a.value, b.value);

/** A later word of the same sender or event, or one that says that something moved, is no contradiction. */
const isNews = (earlier: Statement, said: Statement, { reading }: KeptMessage) =>
  reading.intent === 'reschedule' ||
  (said.by !== '' && said.by === earlier.by) ||
  (said.uid !== null && said.uid === earlier.uid);
