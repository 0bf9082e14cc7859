import { type Count, ENOUGH, type HitRecord, isEnough } from '../../utils/followups/record.ts';
import { Bars } from './Bars.tsx';
import { familyWords, ruleWords } from './words.ts';

type Props = { record: HitRecord };

/** How well it foretold what was asked, by the person's own taps, with every count: good or bad. */
export function HitRate({ record }: Props) {
  const { all, rules, families } = record;
  return (
    <section class="stack" id="record" aria-label="What came up">
      <h2>What came up</h2>
      {all.judged === 0 ? (
        <p class="soft">
          Nothing yet. After an interview, one tap a question says whether it came up; this is where you see
          how often it was foretold right.
        </p>
      ) : (
        <>
          <p>
            Of <strong>{all.judged}</strong> questions foretold, <strong>{all.cameUp}</strong> came up.
            {all.shown > all.judged && ` Of ${all.shown - all.judged} more you have not said.`}
          </p>
          <Bars title="By what it was about" counts={judged(rules)} words={ruleWords} />
          <Bars title="By who was expected to ask" counts={judged(families)} words={familyWords} />
          <p class="small soft">The mark on a bar is how many were expected to. {rankWords(record)}</p>
        </>
      )}
    </section>
  );
}

const judged = (counts: readonly Count[]) => counts.filter((each) => each.judged > 0);

const rankWords = (record: HitRecord): string =>
  isEnough(record)
    ? 'What comes up often for you now stands higher, and what never does stands lower.'
    : `From ${ENOUGH.judged} questions of at least ${ENOUGH.interviews} interviews on, this helps to put the likeliest first.`;
