import { describe, expect, test } from 'vitest';
import { agendaOf, aheadWords, momentOf } from '../../../utils/day/agenda.ts';
import { aCase, aFollowUp, anInterview, aPerson } from '../../support/case.ts';
import { aSlot } from '../../support/reading.ts';

const slot = (from: string, to: string | null, name: string) => ({
  ...aSlot(`2026-03-17T${from}+00:00`),
  end: to && `2026-03-17T${to}+00:00`,
  with: [name],
});

const people = [
  aPerson('jane', { name: 'Jane Doe', title: 'CFO' }),
  aPerson('ben', { name: 'Ben Ray', title: 'CTO' }),
];
const interview = anInterview({
  personIds: ['jane', 'ben'],
  slots: [slot('13:00', '14:00', 'Ben Ray'), slot('11:00', '12:00', 'Jane Doe')],
});
const owned = aCase({ people, interviews: [interview] });

describe('the agenda of a day', () => {
  test('it goes by the clock, with its breaks', () => {
    const items = agendaOf(owned, interview, []);
    expect(
      items.map((item) => (item.kind === 'slot' ? item.slot.start.slice(11, 16) : `${item.minutes} min`)),
    ).toEqual(['11:00', '60 min', '13:00']);
  });

  test('each prompt stands once, with the person who will ask it, three at most', () => {
    const by = (personId: string) => ({ askedBy: { personId, label: '' } });
    const followUps = [...'abcd'].map((id) => aFollowUp(id, by('jane'))).concat(aFollowUp('e', by('ben')));
    const prompts = agendaOf(owned, interview, followUps).flatMap((item) =>
      item.kind === 'slot' ? [item.prompts.map(({ id }) => id).join('')] : [],
    );
    expect(prompts).toEqual(['abc', 'e']);
  });

  test('slots that overlap are said to', () => {
    const tight = anInterview({ slots: [slot('11:00', '12:30', 'x'), slot('12:00', '13:00', 'y')] });
    expect(agendaOf(owned, tight, [])).toMatchObject([{ clashes: true }, { clashes: false }]);
  });
});

describe('where in the day it is', () => {
  test.each([
    ['2026-03-17T10:48:00Z', { kind: 'before', index: 0, minutes: 12 }],
    ['2026-03-17T11:30:00Z', { kind: 'during', index: 0, minutesLeft: 30 }],
    ['2026-03-17T12:30:00Z', { kind: 'before', index: 1, minutes: 30 }],
    ['2026-03-17T14:00:00Z', { kind: 'after' }],
  ])('%s', (now, moment) => expect(momentOf(interview.slots, now)).toEqual(moment));

  test.each([
    [0, 'now'],
    [12, 'in 12 min'],
    [180, 'in 3 h'],
    [2 * 24 * 60, 'in 2 days'],
  ])('%d minutes ahead is %s', (minutes, words) => expect(aheadWords(minutes)).toBe(words));
});
