import { describe, expect, test } from 'vitest';
import { agendaOf } from '../../../utils/day/agenda.ts';
import { aCase, aFollowUp, anInterview, aPerson } from '../../support/case.ts';
import { aMessage } from '../../support/message.ts';
import { aKept, aSlot } from '../../support/reading.ts';

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
    const items = agendaOf(owned, interview, () => []);
    expect(
      items.map((item) => (item.kind === 'slot' ? item.slot.start.slice(11, 16) : `${item.minutes} min`)),
    ).toEqual(['11:00', '60 min', '13:00']);
  });

  test('each prompt stands once, with the person who will ask it, three at most', () => {
    const by = (personId: string) => ({ askedBy: { personId, label: '' } });
    const followUps = [...'abcd'].map((id) => aFollowUp(id, by('jane'))).concat(aFollowUp('e', by('ben')));
    const prompts = agendaOf(owned, interview, () => followUps).flatMap((item) =>
      item.kind === 'slot' ? [item.prompts.map(({ id }) => id).join('')] : [],
    );
    expect(prompts).toEqual(['abc', 'e']);
  });

  test('slots that overlap are said to', () => {
    const tight = anInterview({ slots: [slot('11:00', '12:30', 'x'), slot('12:00', '13:00', 'y')] });
    expect(agendaOf(owned, tight, () => [])).toMatchObject([{ clashes: true }, { clashes: false }]);
  });
});

describe('who asks what', () => {
  const rooms = (followUps: Parameters<typeof aFollowUp>[1][], day = interview, at = owned) => {
    const all = followUps.map((over, i) => aFollowUp('abcdefgh'[i] ?? '', over));
    return agendaOf(at, day, () => all).flatMap((item) => (item.kind === 'slot' ? [item] : []));
  };
  const ids = (each: readonly { id: string }[]) => each.map(({ id }) => id).join('');

  test('what nobody in particular asks fills the room that is left', () => {
    const jane = { askedBy: { personId: 'jane', label: '' } };
    const [first, second] = rooms([jane, jane, {}, {}, {}]);
    expect([ids(first?.prompts ?? []), ids(second?.prompts ?? [])]).toEqual(['abc', 'de']);
  });

  test('what is beyond three is kept apart, not lost', () => {
    const [first] = rooms([...'abcde'].map(() => ({ askedBy: { personId: 'jane', label: '' } })));
    expect([ids(first?.prompts ?? []), ids(first?.more ?? [])]).toEqual(['abc', 'de']);
  });

  test('questions of my own stand with who can answer them', () => {
    const [first, second] = rooms([{ direction: 'ask', askedBy: { personId: 'ben', label: '' } }]);
    expect([first?.asks.length, second?.asks.length]).toEqual([0, 1]);
  });

  test('where no line names anybody, everybody may be in the first room', () => {
    const plain = anInterview({ personIds: ['jane', 'ben'], slots: [slot('09:00', '10:00', '')] });
    expect(rooms([], plain)[0]?.people.map(({ id }) => id)).toEqual(['jane', 'ben']);
  });

  test('offered times are no day yet', () => {
    const offered = { ...slot('09:00', '10:00', ''), status: 'offered' as const };
    expect(rooms([], anInterview({ slots: [offered] }))).toEqual([]);
  });

  test('two days have no break of a night between them', () => {
    const nextDay = { ...slot('09:00', '10:00', 'Ben Ray'), start: '2026-03-18T09:00+00:00', end: null };
    const items = agendaOf(owned, anInterview({ slots: [slot('13:00', '14:00', 'x'), nextDay] }), () => []);
    expect(items.map(({ kind }) => kind)).toEqual(['slot', 'slot']);
  });
});

describe('what the invite calls the time between', () => {
  const entryOf = (text: string) => {
    const messages = [aKept('m1', {}, aMessage({ text }))];
    const day = { ...interview, messageIds: ['m1'] };
    return agendaOf({ ...owned, messages }, day, () => []).flatMap((item) =>
      item.kind === 'break' ? [item.entry] : [],
    )[0];
  };

  test.each([
    ['11:00 – 12:00\tJane Doe\n12:00 – 13:00\tLunch\t\n13:00\tBen Ray', 'Lunch'],
    ['12.00 to 12.30: Tour of the control room', 'Tour of the control room'],
    ['- 12 pm: lunch with the team', 'lunch with the team'],
    ['12h00 – 13h00 Déjeuner', 'Déjeuner'],
    ['We will have lunch brought in.', null],
    ['We will meet at 12:00 in the lobby and go on from there to wherever the others are by then.', null],
  ])('%j', (text, entry) => expect(entryOf(text)).toBe(entry));
});

test('what comes up over lunch stands with the lunch, and nowhere else', () => {
  const messages = [aKept('m1', {}, aMessage({ text: '12:00 – 13:00\tLunch' }))];
  const followUp = aFollowUp('meal', { ruleId: 'general:meal:meal' });
  const items = agendaOf({ ...owned, messages }, { ...interview, messageIds: ['m1'] }, () => [followUp]);
  expect(items.map(({ prompts }) => prompts.length)).toEqual([0, 1, 0]);
});
