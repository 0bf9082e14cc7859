import { describe, expect, test } from 'vitest';
import type { Message } from '../../../utils/domain/message.ts';
import type { Reading } from '../../../utils/domain/reading.ts';
import { applyWrites, emptySnapshot, planMessage, type Snapshot } from '../../../utils/plan/index.ts';
import { aMessage } from '../../support/message.ts';
import { aReading, aSlot } from '../../support/reading.ts';

let next = 0;
const stamp = { now: '2026-03-02T10:00:00Z', newId: () => `new-${next++}` };
const plan = (snapshot: Snapshot, message: Partial<Message> & { id: string }, reading: Partial<Reading>) =>
  planMessage(
    aMessage({ messageId: message.id, text: message.id, ...message }),
    aReading(reading),
    snapshot,
    stamp,
  );

/** Two employers, each with a first interview: Brightwater on the 5th, Marlow on the 25th. */
function twoEmployers(): Snapshot {
  const people = [{ name: 'Petra Galea', email: null, title: null, family: null }];
  const first = plan(emptySnapshot, { id: 'm1' }, { slots: [aSlot('2026-03-05T14:00:00+00:00')], people });
  const after = applyWrites(emptySnapshot, first.writes);
  const marlow = { company: 'Marlow', role: 'Buyer', slots: [aSlot('2026-03-25T14:00:00+00:00')] };
  return applyWrites(after, plan(after, { id: 'm2', from: null }, marlow).writes);
}

const ME = { name: 'Me', email: 'me@home.example' };
const note = (text: string, day = 12) => {
  const snapshot = twoEmployers();
  const sent = { iso: `2026-03-${String(day).padStart(2, '0')}T20:00:00+00:00`, words: null };
  const reading = { intent: 'other', outgoing: true, company: 'Home', role: null } as const;
  const { applicationId, choices } = plan(snapshot, { id: 'n', text, sent, from: ME }, reading);
  return { company: snapshot.applications.find(({ id }) => id === applicationId)?.company, choices };
};

describe('notes of one’s own', () => {
  test('belong to the company that they name, whatever else they seem to name', () => {
    expect(note('marlow: forgot the margins')).toMatchObject({ company: 'Marlow' });
  });

  test('belong to the interview that they were written right after', () => {
    expect(note('Home, tea. What I fluffed: the budget.', 5)).toMatchObject({ company: 'Brightwater' });
  });

  test('begin no application beside those known: where two fit, the person is asked', () => {
    const { company, choices } = note('What I fluffed: the budget.');
    expect(company).toBeUndefined();
    expect(choices).toHaveLength(2);
  });
});

describe('one employer', () => {
  test('after a rejection an invite for another role is a new application', () => {
    const first = plan(emptySnapshot, { id: 'm1' }, {});
    const rejected = applyWrites(emptySnapshot, first.writes);
    const closed = applyWrites(rejected, plan(rejected, { id: 'm2' }, { intent: 'rejection' }).writes);
    const after = applyWrites(closed, plan(closed, { id: 'm3' }, { role: 'Service Designer' }).writes);
    expect(after.applications.map(({ role }) => role)).toEqual(['Controller', 'Service Designer']);
  });
});
