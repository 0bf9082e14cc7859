import { describe, expect, test } from 'vitest';
import type { Message } from '../../../utils/domain/message.ts';
import type { Reading } from '../../../utils/domain/reading.ts';
import type { KeptMessage } from '../../../utils/domain/records.ts';
import { foldInterview } from '../../../utils/plan/fold.ts';
import { aPerson } from '../../support/case.ts';
import { aMessage, anEvent } from '../../support/message.ts';
import { aKept, aSlot } from '../../support/reading.ts';

const TOM = aPerson('tom', { name: 'Tom Arkwright', title: 'COO' });
const MAREN = aPerson('maren', { name: 'Maren Holt', title: 'CFO' });
const LENA = aPerson('lena', { name: 'Lena Vogt', title: null });
const PEOPLE = [TOM, MAREN, LENA];

const cast = {
  people: PEOPLE,
  namedIn: ({ reading }: KeptMessage) =>
    reading.people.flatMap((read) => PEOPLE.find(({ name }) => name === read.name) ?? []),
};
const fold = (...messages: KeptMessage[]) => foldInterview(messages, cast);
const changesOf = (...messages: KeptMessage[]) =>
  fold(...messages).changes.map(({ field, from, to }) => [field, from, to]);

const as = ({ name, title }: typeof TOM) => ({ name, email: null, title, family: null });

/** A mail of Dana's on this day of March. */
const mail = (day: number, text: string, reading: Partial<Reading>, over: Partial<Message> = {}) => {
  const id = `mail-${day}`;
  const sent = { iso: `2026-03-${String(day).padStart(2, '0')}T10:00:00+00:00`, words: null };
  return aKept(id, reading, aMessage({ id, text, sent, ...over }));
};
const at = (time: string, names: string[] = []) => ({ ...aSlot(`2026-03-17T${time}:00+00:00`), with: names });
const INVITE = mail(1, 'With Tom Arkwright, COO.', {
  slots: [at('14:00')],
  people: [as(TOM)],
  place: '12 Harbour Row',
});

describe('who comes', () => {
  const swapped = (text: string) => mail(2, text, { intent: 'reschedule', people: [as(MAREN)] });

  test.each([
    'Tom Arkwright can no longer make it, so you will be meeting Maren Holt, our CFO, instead.',
    'Maren Holt will replace Tom Arkwright.',
    'Instead of our COO you will now meet our CFO, Maren Holt.',
    'Tom is unwell, and Maren Holt takes his place.',
    'Unfortunately Tom’s diary has changed. Tom has been replaced by Maren Holt.',
    'Statt Tom Arkwright sprechen Sie mit Maren Holt.',
    'Herr Arkwright ist leider verhindert; Frau Holt übernimmt.',
    'Tom Arkwright wird von Maren Holt vertreten.',
    'Maren Holt remplacera M. Arkwright.',
    'Tom Arkwright ne pourra malheureusement pas être présent.',
    'En lugar de Tom Arkwright le recibirá Maren Holt.',
    'In plaats van Tom Arkwright spreek je met Maren Holt.',
  ])('is swapped where the mail says so, and the time stays: %s', (text) => {
    const plan = fold(INVITE, swapped(text));
    expect(plan.personIds).toEqual(['maren']);
    expect(plan.slots).toHaveLength(1);
    expect(plan.changes).toMatchObject([
      { field: 'people', from: 'Tom Arkwright (COO)', to: 'Maren Holt (CFO)', messageId: 'mail-2' },
    ]);
  });

  test.each([
    'Maren Holt will also be joining you and Tom.',
    'Tom looks forward to it. Maren Holt will be there too.',
    'You will meet Maren Holt.\n\n> Tom Arkwright cannot make it.',
  ])('grows where the mail only adds: %s', (text) => {
    expect(changesOf(INVITE, swapped(text))).toEqual([['people', null, 'Maren Holt (CFO)']]);
  });

  test('and the time of one conversation may move in the same mail', () => {
    const both = mail(2, 'Tom Arkwright is unwell; Maren Holt sees you at 15:30.', {
      intent: 'reschedule',
      slots: [at('15:30', ['Maren Holt'])],
      people: [as(MAREN)],
    });
    const invite = mail(1, '', { slots: [at('14:00', ['Tom Arkwright'])], people: [as(TOM)] });
    expect(changesOf(invite, both)).toEqual([
      ['time', '2026-03-17T14:00:00+00:00', '2026-03-17T15:30:00+00:00'],
      ['people', 'Tom Arkwright (COO)', 'Maren Holt (CFO)'],
    ]);
  });

  test('stays where somebody only can’t make the hour', () => {
    const moved = mail(2, 'Tom cannot make it at 14:00. Could we do 15:30?', {
      intent: 'reschedule',
      slots: [at('15:30')],
    });
    expect(fold(INVITE, moved)).toMatchObject({
      personIds: ['tom'],
      slots: [{ start: '2026-03-17T15:30:00+00:00' }],
    });
  });

  test('in a conversation of the day changes there', () => {
    const day = mail(1, '', {
      slots: [at('11:00', ['Tom Arkwright']), at('12:00', ['Lena Vogt'])],
      people: [as(TOM), as(LENA)],
    });
    const plan = fold(day, swapped('Maren Holt replaces Tom Arkwright.'));
    expect(plan.slots.map((slot) => slot.with)).toEqual([['Maren Holt'], ['Lena Vogt']]);
  });
});

describe('one conversation of a day', () => {
  const DAY = mail(1, '', {
    slots: [at('11:00', ['Tom Arkwright']), at('14:00', ['Maren Holt']), at('16:00', ['Lena Vogt'])],
    people: PEOPLE.map(as),
  });
  const starts = (...messages: KeptMessage[]) =>
    fold(...messages).slots.map(({ start }) => start.slice(11, 16));

  test.each([
    [
      'by the person it is with',
      mail(2, 'Maren Holt can see you at 15:00.', {
        intent: 'reschedule',
        slots: [at('15:00')],
        people: [as(MAREN)],
      }),
    ],
    [
      'by the hour it was at',
      mail(2, 'We move 14:00 to 15:00.', { intent: 'reschedule', slots: [at('15:00')] }),
    ],
    [
      'by the hour as the English say it',
      mail(2, 'We move your 2pm to 3pm.', { intent: 'reschedule', slots: [at('15:00')] }),
    ],
  ])('moves alone, known %s', (_, moved) => {
    expect(starts(DAY, moved)).toEqual(['11:00', '15:00', '16:00']);
    expect(fold(DAY, moved).changes).toMatchObject([
      { from: '2026-03-17T14:00:00+00:00', about: ['Maren Holt'] },
    ]);
  });

  test('moves with the whole day where that is on another date', () => {
    const moved = mail(2, 'All moves.', {
      intent: 'reschedule',
      slots: [{ ...aSlot('2026-03-18T11:00:00+00:00') }],
    });
    expect(fold(DAY, moved).slots.map(({ start }) => start)).toEqual(['2026-03-18T11:00:00+00:00']);
  });

  test('is called off alone, and its person with it', () => {
    const off = mail(2, 'Your talk with Maren Holt is cancelled.', { intent: 'cancel' });
    expect(fold(DAY, off)).toMatchObject({ status: 'planned', personIds: ['tom', 'lena'] });
    expect(starts(DAY, off)).toEqual(['11:00', '16:00']);
  });
});

describe('a day of several calendar events', () => {
  const event = (
    uid: string,
    hour: number,
    person: typeof TOM,
    over: Partial<Parameters<typeof anEvent>[0]> = {},
  ) => {
    const id = `${uid}-${over.sequence ?? 0}`;
    const start = { local: `2026-03-17T${hour}:00:00`, zone: 'UTC', words: '' };
    const isCancel = over.method === 'CANCEL';
    return aKept(
      id,
      isCancel
        ? { intent: 'cancel' }
        : { slots: [{ ...at(`${hour}:00`), zone: 'UTC' }], people: [as(person)] },
      aMessage({ id, calendar: [anEvent({ uid, start, ...over })] }),
    );
  };
  const day = [event('a', 11, TOM), event('b', 14, MAREN)];

  test('holds them all, each with its own people', () => {
    expect(fold(...day).slots.map((slot) => slot.start.slice(11, 16))).toEqual(['11:00', '14:00']);
    expect(fold(...day).personIds).toEqual(['tom', 'maren']);
  });

  test('an update moves its own, a cancel takes off its own', () => {
    const moved = event('b', 15, MAREN, { sequence: 1, stamp: '2026-03-03T10:00:00Z' });
    const off = event('a', 11, TOM, { method: 'CANCEL', sequence: 1, stamp: '2026-03-04T10:00:00Z' });
    expect(fold(...day, moved).slots.map((slot) => slot.start.slice(11, 16))).toEqual(['11:00', '15:00']);
    expect(fold(...day, moved, off)).toMatchObject({
      status: 'planned',
      slots: [{ start: '2026-03-17T15:00:00+00:00' }],
    });
  });
});

describe('what a mail leaves out stays', () => {
  test('a new place leaves the time', () => {
    const moved = mail(2, 'Other office.', { intent: 'reschedule', place: '4 Foundry Lane' });
    expect(changesOf(INVITE, moved)).toEqual([['place', '12 Harbour Row', '4 Foundry Lane']]);
  });

  test('the same place in more words is no change, and the fuller words stay', () => {
    const more = mail(2, '', { intent: 'confirmation', place: '12 Harbour Row, Leeds LS1 4AP' });
    expect(fold(INVITE, more)).toMatchObject({ place: '12 Harbour Row, Leeds LS1 4AP', changes: [] });
  });

  test('an hour without a zone is meant in the zone of the invite, and lasts as long', () => {
    const ny = {
      ...aSlot('2026-03-17T14:00:00-04:00'),
      end: '2026-03-17T14:45:00-04:00',
      zone: 'America/New_York',
    };
    const moved = mail(2, '15:30 instead', {
      intent: 'reschedule',
      slots: [{ ...aSlot('2026-03-17T15:30:00+00:00'), zone: null }],
    });
    expect(fold(mail(1, '', { slots: [ny] }), moved).slots).toMatchObject([
      { start: '2026-03-17T15:30-04:00', end: '2026-03-17T16:15-04:00', zone: 'America/New_York' },
    ]);
  });

  test('called off and on again is told as both', () => {
    const off = mail(2, '', { intent: 'cancel' });
    const on = mail(3, 'Back on.', { intent: 'confirmation' });
    expect(changesOf(INVITE, off, on)).toEqual([
      ['status', 'on', 'cancelled'],
      ['status', 'cancelled', 'on'],
    ]);
    expect(fold(INVITE, off, on)).toMatchObject({
      status: 'planned',
      slots: [{ start: '2026-03-17T14:00:00+00:00' }],
    });
  });
});

describe('two sources that disagree', () => {
  const agency = { from: { name: 'Priya', email: 'priya@agency.example' } };
  const other = mail(2, '', { slots: [at('15:00')] }, agency);

  test('are a question, and no change', () => {
    expect(fold(INVITE, other)).toMatchObject({
      changes: [],
      questions: [
        {
          field: 'time',
          said: [
            { value: '2026-03-17T14:00:00+00:00', messageId: 'mail-1' },
            { value: '2026-03-17T15:00:00+00:00', messageId: 'mail-2' },
          ],
        },
      ],
    });
  });

  test('a calendar counts until it is answered', () => {
    const calendar = { calendar: [anEvent()] };
    const invite = mail(1, '', { slots: [at('14:00')] }, calendar);
    expect(fold(invite, other).slots).toMatchObject([{ start: '2026-03-17T14:00:00+00:00' }]);
  });

  test.each([
    ['a word that it moved', mail(3, '', { intent: 'reschedule', slots: [at('16:00')] })],
    [
      'the first sender saying the other’s time',
      mail(3, '', { intent: 'confirmation', slots: [at('15:00')] }),
    ],
  ])('are settled by %s', (_, later) => {
    expect(fold(INVITE, other, later).questions).toEqual([]);
  });

  test('are settled by the person: what is overruled counts no more', () => {
    const overruled = { ...other, overruled: ['time' as const] };
    expect(fold(INVITE, overruled)).toMatchObject({
      slots: [{ start: '2026-03-17T14:00:00+00:00' }],
      changes: [],
    });
    expect(fold(INVITE, overruled).questions ?? []).toEqual([]);
  });

  test('a later word of one sender is news', () => {
    const later = mail(2, '', { intent: 'confirmation', slots: [at('15:00')] });
    expect(fold(INVITE, later).questions).toEqual([]);
    expect(changesOf(INVITE, later)).toHaveLength(1);
  });
});
