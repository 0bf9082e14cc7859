import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Reading } from '../../../utils/domain/reading.ts';
import { readMessage } from '../../../utils/reading/index.ts';
import { aContext, aMessage, anEvent } from '../../support/message.ts';

const INVITE = 'We would like to invite you to a second interview on Thursday.';
const read = (over: Parameters<typeof aMessage>[0]) => readMessage(aMessage(over), aContext());

describe('what the person wrote', () => {
  const from = { name: 'Sam Lee', email: 'Sam@Home.example' };

  test('is outgoing and never an invite', () => {
    expect(read({ from, text: INVITE })).toMatchObject({ intent: 'other', outgoing: true });
  });

  test('has no round', () => {
    expect(read({ from, text: INVITE }).round).toEqual({ ordinal: null, final: false, formats: [] });
  });
});

describe('notes right after an interview', () => {
  const me = { name: 'Sam Lee', email: 'sam@home.example' };
  const met = {
    id: 'i',
    ordinal: 1,
    at: '2026-03-05T14:00:00+00:00',
    uid: null,
    cancelled: false,
    held: false,
  };
  const known = [
    { id: 'a', company: 'Brightwater', role: null, domains: [], threadIds: [], interviews: [met] },
  ];
  const note = (iso: string, text: string) =>
    readMessage(aMessage({ from: me, to: [me], text, sent: { iso, words: null }, subject: 'notes' }), {
      ...aContext(),
      known,
    }).about;
  const doubt = 'I stumbled over the question on margins and blanked.';

  test('are kept though they never say what they are about', () => {
    expect(note('2026-03-05T18:00:00+00:00', doubt)).toBe(true);
  });

  test('are dropped long after, and where no doubt is in them', () => {
    expect(note('2026-03-25T18:00:00+00:00', doubt)).toBe(false);
    expect(note('2026-03-05T18:00:00+00:00', 'Buy milk and bread.')).toBe(false);
  });
});

describe('calendar parts', () => {
  test('a cancelled event is a cancellation whatever the text', () => {
    const calendar = [
      anEvent({ method: 'CANCEL', status: 'CANCELLED', summary: 'Second interview: Sam Lee' }),
    ];
    expect(read({ subject: 'Canceled: Second interview', calendar }).intent).toBe('cancel');
  });

  test('a cancelled event whose text asks for another time is a reschedule', () => {
    const calendar = [anEvent({ method: 'CANCEL', summary: 'Interview: Sam Lee' })];
    const text = 'Sorry, we have to postpone your interview. Which times next week suit you?';
    expect(read({ subject: 'Canceled: Interview', text, calendar }).intent).toBe('reschedule');
  });

  test('a request to an interview is an invite', () => {
    const calendar = [anEvent({ summary: 'Second interview: Sam Lee and Brightwater' })];
    expect(read({ subject: 'Invitation: Second interview', calendar })).toMatchObject({
      intent: 'invite',
      round: { ordinal: 2 },
    });
  });

  test('a later version of a request is a reschedule', () => {
    const calendar = [anEvent({ sequence: 2, summary: 'Interview: Sam Lee and Brightwater' })];
    expect(read({ subject: 'Updated invitation: Interview', calendar }).intent).toBe('reschedule');
  });

  test("an attendee's answer is none of it", () => {
    const calendar = [anEvent({ method: 'REPLY', summary: 'Interview: Sam Lee and Brightwater' })];
    expect(read({ subject: 'Accepted: Interview', calendar }).intent).toBe('other');
  });

  test('a request to any other meeting is no invite', () => {
    const calendar = [anEvent({ summary: 'Quarterly planning' })];
    expect(read({ subject: 'Invitation: Quarterly planning', calendar })).toMatchObject({
      intent: 'other',
      about: false,
    });
  });
});

describe('older mail', () => {
  test('an invite in the quote is not said again', () => {
    const text = `Thanks for letting me know.\n\nOn Mon, 2 Mar 2026, Dana wrote:\n> ${INVITE}`;
    expect(read({ subject: 'Re: lunch', text }).intent).not.toBe('invite');
  });
});

describe('any message', () => {
  test('its reading has the shape of a Reading and exact quotes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ maxLength: 60 }),
        (text, subject) => {
          const reading = read({ text: `${INVITE} ${text}`, subject });
          expect(Reading.safeParse(reading).success).toBe(true);
          for (const { quote } of reading.why) expect(`${subject}\n${INVITE} ${text}`).toContain(quote);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the same message gives the same reading', () => {
    expect(read({ text: INVITE })).toEqual(read({ text: INVITE }));
  });

  test('an offset whose minutes are a word is an offset of whole hours', () => {
    const { slots } = read({
      text: 'We invite you to a second interview for the Controller role on Tuesday 17 March 2026 at 10:00 GMT+5:at our office.',
    });
    expect(slots.map(({ start }) => start.slice(-6))).toEqual(['+05:00']);
  });

  test.each([
    ['words', 'word '.repeat(60_000)],
    ['lines', '\n\n'.repeat(3000)],
  ])('of too many %s only the beginning is read, and the reading says so', (_, more) => {
    const { why, intent } = read({ text: `${INVITE}\n${more}` });
    expect(why.some(({ cue }) => cue.includes('only in its beginning'))).toBe(true);
    expect(intent).toBe(read({ text: INVITE }).intent);
  });

  test('a long history below a mail is no reason to say that it was cut', () => {
    const { why, slots } = read({
      text: `${INVITE}\n\nOn 1 March, Dana wrote:\n${'> We were glad to meet you.\n'.repeat(600)}`,
    });
    expect(why.some(({ cue }) => cue.includes('only in its beginning'))).toBe(false);
    expect(slots).toEqual(read({ text: INVITE }).slots);
  });

  test('a plain mail about something else is not kept', () => {
    expect(
      read({ subject: 'Sunday', text: 'Shall we go for a walk on Sunday? The weather looks fine.' }).about,
    ).toBe(false);
  });
});

test('a title in a row of the agenda is nobody that is met', () => {
  const text =
    'Please join us for your second interview on 5 March 2026:\n\n10:00 – 10:45\tLena Vogt\tPrincipal Data Engineer\n11:00 – 11:45\tPeter Lind\tFinance Director';
  const { slots } = readMessage(aMessage({ subject: 'Second interview', text }), aContext());
  expect(slots.map((slot) => slot.with)).toEqual([['Lena Vogt'], ['Peter Lind']]);
});
