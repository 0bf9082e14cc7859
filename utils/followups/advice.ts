import type { Case } from '../domain/case.ts';
import type { Interview, Person } from '../domain/records.ts';
import { isOver, slotsOf } from '../domain/slots.ts';

/** One short hint; `line` is which of the eleven lines that the product starts from it says. */
export type Advice = { id: string; line: number; text: string };

type Moment = { interview: Interview; owned: Case; people: readonly Person[] };
type Row = {
  line: number;
  text: string;
  when: (moment: Moment) => boolean;
  /** Worth hearing once in a life, not before every interview. */
  once?: true;
};

const isLater = ({ interview }: Moment) => (interview.ordinal ?? 2) >= 2;
const hasFamily = ({ people }: Moment, ...families: string[]) =>
  people.some(({ family }) => family !== null && families.includes(family));
const hasFormat = ({ interview }: Moment, ...formats: string[]) =>
  interview.formats.some((format) => formats.includes(format));
const hasOpen = ({ owned }: Moment, holder: string) =>
  owned.concerns.some(
    (row) => row.holder === holder && ['suggested', 'open', 'prepared'].includes(row.state),
  );
const isSenior = (moment: Moment) => hasFamily(moment, 'executive', 'finance', 'strategy');
const hasMoved = ({ interview }: Moment, field: string) =>
  interview.changes.some((change) => change.field === field);

const SENIOR = 'They ask why, and for figures; a pause to think is fine.';
const PLACE = 'Talk in the corridor counts too, so be curious with everybody you meet.';

/**
 * The eleven lines, each at the moment when it helps; the order is that in which they are shown: what has just happened,
 * what is open, what the agenda holds, who is there, what such a round is. Of two rows of a line the first that fits stands.
 */
const ROWS: readonly Row[] = [
  {
    line: 10,
    text: 'The plan moved, as it often does late. Check time, place and names once more the evening before.',
    when: ({ interview }) => interview.changes.length > 0,
  },
  {
    line: 7,
    text: `Somebody senior is there now. ${SENIOR}`,
    when: (m) => hasMoved(m, 'people') && isSenior(m),
  },
  {
    line: 9,
    text: 'What went badly last time almost certainly comes up again. A better answer now counts double.',
    when: (m) =>
      isLater(m) &&
      m.owned.concerns.some(
        (row) => row.topic === 'answer' && row.state !== 'resolved' && row.state !== 'dismissed',
      ),
  },
  {
    line: 8,
    text: 'The first interviewer left notes. What they doubted will be looked at again, so have one example ready for each.',
    when: (m) => isLater(m) && hasOpen(m, 'interviewer'),
  },
  {
    line: 4,
    text: `There is a tour or a meal on the agenda. ${PLACE}`,
    when: (m) => hasFormat(m, 'tour', 'meal'),
  },
  {
    line: 11,
    text: 'A whole day is normal: somebody had seven talks from 11:00 to 18:30, and got the job. Note a line after each.',
    when: ({ interview }) => slotsOf(interview).length >= 4,
    once: true,
  },
  {
    line: 3,
    text: 'Panels, tests and presentations are more thorough than a talk. Ask beforehand how it will run.',
    when: (m) => hasFormat(m, 'panel', 'presentation', 'assessment-centre'),
    once: true,
  },
  {
    line: 5,
    text: 'Both sides settle doubts now. Say which points you want to clear up, calmly; it is no debate.',
    when: (m) => isLater(m) && hasOpen(m, 'candidate'),
  },
  {
    line: 7,
    text: `More senior people are there this time. ${SENIOR}`,
    when: isSenior,
    once: true,
  },
  {
    line: 6,
    text: 'Questions will be closer to the work itself and go deeper. Think aloud.',
    when: (m) => hasFormat(m, 'technical') || hasFamily(m, 'technical'),
    once: true,
  },
  {
    line: 4,
    text: `You will see the place. ${PLACE}`,
    when: (m) => hasFormat(m, 'onsite'),
    once: true,
  },
  {
    line: 2,
    text: 'You meet people you would work with. They judge you, and you get to know them.',
    when: (m) => hasFamily(m, 'peer', 'product', 'cross-functional', 'hiring-manager'),
    once: true,
  },
  {
    line: 1,
    text: 'A second interview tests whether the first impression was right. They want a second opinion before an offer.',
    when: isLater,
    once: true,
  },
];

/** The hints for an interview that is still ahead, the most telling first. The screen shows few at a time. */
export function adviceFor(input: { case: Case; interviewId: string; now: string }): Advice[] {
  const interview = input.case.interviews.find(({ id }) => id === input.interviewId);
  if (!interview || interview.status === 'held' || interview.status === 'cancelled') return [];
  if (isOver(interview, input.now)) return [];
  const people = input.case.people.filter(({ id }) => interview.personIds.includes(id));
  const moment = { interview, owned: input.case, people };
  const fitting = ROWS.filter((row) => row.when(moment));
  return fitting
    .filter((row, i) => fitting.findIndex(({ line }) => line === row.line) === i)
    .map(({ line, text, once }) => ({ id: once ? `line:${line}` : `${interview.id}:${line}`, line, text }));
}
