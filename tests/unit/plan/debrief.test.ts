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
    expect(debriefConcerns(aDebrief({ entries: [entry(2)] }), [], stamp)).toMatchObject([
      { text: 'Why did you leave?', topic: 'answer', holder: 'candidate', state: 'open', interviewId: 'i' },
    ]);
  });

  test('one that went well or was not rated does not', () => {
    expect(debriefConcerns(aDebrief({ entries: [entry(3), entry(null)] }), [], stamp)).toEqual([]);
  });

  test('each line of what I still want to know becomes a question for them', () => {
    const rows = debriefConcerns(aDebrief({ toAsk: 'Why is the post vacant?\n\nWho decides?' }), [], stamp);
    expect(rows.map(({ text, topic }) => [text, topic])).toEqual([
      ['Why is the post vacant?', 'employer'],
      ['Who decides?', 'employer'],
    ]);
  });

  test('typing on changes the same concern, and a line that is gone goes to the trash', () => {
    const before = debriefConcerns(aDebrief({ entries: [entry(1)], toAsk: 'Why' }), [], stamp);
    const after = debriefConcerns(aDebrief({ toAsk: 'Why is the post vacant?' }), before, stamp);
    expect(after).toMatchObject([
      { id: 'd:ask0', text: 'Why is the post vacant?', deletedAt: null },
      { id: 'd:e1', deletedAt: stamp.now },
    ]);
  });

  test('a concern that was settled stays settled', () => {
    const [row] = debriefConcerns(aDebrief({ entries: [entry(1)] }), [], stamp);
    if (!row) throw new Error('no concern');
    const again = debriefConcerns(aDebrief({ entries: [entry(1)] }), [{ ...row, state: 'resolved' }], stamp);
    expect(again).toMatchObject([{ state: 'resolved' }]);
  });
});
