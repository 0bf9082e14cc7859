import { describe, expect, test } from 'vitest';
import type { Debrief } from '../../../utils/domain/records.ts';
import { debriefConcerns } from '../../../utils/plan/debrief.ts';

const stamp = { now: '2026-03-02T10:00:00Z', newId: () => 'unused' };

const aDebrief = (over: Partial<Debrief>): Debrief => ({
  id: 'd',
  createdAt: stamp.now,
  updatedAt: stamp.now,
  deletedAt: null,
  interviewId: 'i',
  applicationId: 'a',
  entries: [],
  toAsk: '',
  told: '',
  ...over,
});

const entry = (went: number | null) => ({
  id: 'e1',
  asked: 'Why did you leave?',
  said: '',
  went,
  better: '',
});

describe('what a debrief leaves open', () => {
  test('a question that went badly becomes a concern', () => {
    expect(debriefConcerns(aDebrief({ entries: [entry(2)] }), undefined, [], stamp)).toMatchObject([
      { text: 'Why did you leave?', topic: 'answer', holder: 'candidate', state: 'open', interviewId: 'i' },
    ]);
  });

  test('one that went well or was not rated does not', () => {
    expect(debriefConcerns(aDebrief({ entries: [entry(3), entry(null)] }), undefined, [], stamp)).toEqual([]);
  });

  test('each line of what I still want to know becomes a question for them', () => {
    const rows = debriefConcerns(
      aDebrief({ toAsk: 'Why is the post vacant?\n\nWho decides?' }),
      undefined,
      [],
      stamp,
    );
    expect(rows.map(({ text, topic }) => [text, topic])).toEqual([
      ['Why is the post vacant?', 'employer'],
      ['Who decides?', 'employer'],
    ]);
  });

  test('typing on changes the same concern, and a line that is gone goes to the trash', () => {
    const former = aDebrief({ entries: [entry(1)], toAsk: 'Why' });
    const before = debriefConcerns(former, undefined, [], stamp);
    const after = debriefConcerns(aDebrief({ toAsk: 'Why is the post vacant?' }), former, before, stamp);
    expect(after).toMatchObject([
      { id: 'd:ask0', text: 'Why is the post vacant?', deletedAt: null },
      { id: 'd:e1', deletedAt: stamp.now },
    ]);
  });

  test('a concern that was settled stays settled', () => {
    const debrief = aDebrief({ entries: [entry(1)] });
    const rows = debriefConcerns(debrief, undefined, [], stamp);
    const settled = rows.map((row) => ({ ...row, state: 'resolved' as const }));
    expect(debriefConcerns(debrief, debrief, settled, stamp)).toMatchObject([{ state: 'resolved' }]);
  });

  test('other words that the person gave a concern stay until its own line says something else', () => {
    const former = aDebrief({ entries: [entry(1)] });
    const rows = debriefConcerns(former, undefined, [], stamp);
    const edited = rows.map((row) => ({ ...row, text: 'Say why I left' }));
    const typedElsewhere = { ...former, told: 'Notice: 3 months' };
    expect(debriefConcerns(typedElsewhere, former, edited, stamp)).toMatchObject([
      { text: 'Say why I left' },
    ]);
    const changed = aDebrief({ entries: [{ ...entry(1), asked: 'Why so soon?' }] });
    expect(debriefConcerns(changed, former, edited, stamp)).toMatchObject([{ text: 'Why so soon?' }]);
  });
});
