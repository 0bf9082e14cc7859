import { describe, expect, test } from 'vitest';
import { agendaOf } from '../../../utils/day/agenda.ts';
import { toIcs, toMarkdown } from '../../../utils/day/export.ts';
import { parseIcs } from '../../../utils/files/ics.ts';
import { aCase, aFollowUp, anInterview, aPerson } from '../../support/case.ts';
import { aSlot } from '../../support/reading.ts';

const interview = anInterview({
  personIds: ['jane'],
  place: '12 Harbour Row, Leeds; ask for Dana',
  slots: [{ ...aSlot('2026-03-17T11:00+00:00'), end: '2026-03-17T12:00+00:00', with: ['Jane Doe'] }],
});
const owned = aCase({
  people: [aPerson('jane', { name: 'Jane Doe', title: 'Finance Director' })],
  interviews: [interview],
});
const question = 'How large was the largest budget that you have owned yourself, and how accurate was it?';
const agenda = agendaOf(owned, interview, () => [aFollowUp('f', { question })]);
const day = { owned, interview, agenda, now: '2026-03-10T10:00:00Z' };

describe('the day as a calendar', () => {
  test('any calendar reads back what was written', () => {
    const parsed = parseIcs(toIcs(day));
    expect(parsed.ok && parsed.value).toMatchObject([
      {
        summary: 'Controller at Brightwater – Jane Doe, Finance Director',
        location: '12 Harbour Row, Leeds; ask for Dana',
        description: `- ${question}`,
        start: { local: '2026-03-17T11:00:00', zone: 'UTC' },
        end: { local: '2026-03-17T12:00:00' },
      },
    ]);
  });

  test('no line is longer than 75 octets', () => {
    const longest = Math.max(
      ...toIcs(day)
        .split('\r\n')
        .map((line) => new TextEncoder().encode(line).length),
    );
    expect(longest).toBeLessThanOrEqual(75);
  });
});

describe('the day as Markdown', () => {
  test('preparation and record stand apart', () => {
    const note = {
      ...owned.application,
      applicationId: 'a',
      interviewId: 'i',
      slotStart: interview.slots[0]?.start ?? '',
      text: 'Asked about forecasts',
    };
    const markdown = toMarkdown({ ...day, owned: { ...owned, notes: [note] } });
    expect(markdown).toContain(`### Prepared\n- **${question}**`);
    expect(markdown).toContain('### Notes from the day\nAsked about forecasts');
  });
});
