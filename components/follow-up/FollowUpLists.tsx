import type { ComponentChildren } from 'preact';
import type { Entry } from '../../utils/domain/debrief.ts';
import type { FollowUp } from '../../utils/domain/follow-up.ts';
import type { Answer, Person } from '../../utils/domain/records.ts';
import { FoldedList } from '../ui/FoldedList.tsx';
import type { Origin } from '../ui/Source.tsx';
import { type FollowUpActions, FollowUpCard } from './FollowUpCard.tsx';

type Props = {
  followUps: readonly FollowUp[];
  answers: readonly Answer[];
  sourceOf: (followUp: FollowUp) => Origin | null;
  lastTimeOf: (followUp: FollowUp) => Entry | undefined;
  /** Those of this panel who have heard an answer before. */
  heardBefore: (answer: Answer) => readonly Person[];
  actions: FollowUpActions;
};

/** Questions shown before the rest is folded away: general ones stand back behind those that rest on words. */
const SHOWN = { likely: 8, toAsk: 4, general: 3 };

type Lists = Record<keyof typeof SHOWN, FollowUp[]>;

/** Those that rest on words, those I ask, and the general ones. */
function listsOf(followUps: readonly FollowUp[]): Lists {
  const asked = followUps.filter((each) => each.direction === 'asked');
  return {
    likely: asked.filter((each) => each.concernId !== null),
    toAsk: followUps.filter((each) => each.direction === 'ask'),
    general: asked.filter((each) => each.concernId === null),
  };
}

/** What stands open on screen, without what is folded away: this is what was foretold. */
export function shownOf(followUps: readonly FollowUp[]): FollowUp[] {
  const { likely, toAsk, general } = listsOf(followUps);
  return [
    ...likely.slice(0, SHOWN.likely),
    ...toAsk.slice(0, SHOWN.toAsk),
    ...general.slice(0, SHOWN.general),
  ];
}

/** The likely follow-ups, each with its words; what to ask them; and the general questions, apart and named as such. */
export function FollowUpLists(props: Props) {
  const { likely, toAsk, general } = listsOf(props.followUps);
  return (
    <>
      <Section
        title="Likely to come up"
        kind="likely"
        props={props}
        followUps={likely}
        empty="Nothing is open from before. Note a doubt, or an answer that went badly, and it will stand here."
      />
      <Section title="Questions for you to ask them" kind="toAsk" props={props} followUps={toAsk} />
      <Section
        title="General questions for this round"
        kind="general"
        props={props}
        followUps={general}
        hint="Not from your mails: what interviews of this kind often ask."
      />
    </>
  );
}

type SectionProps = {
  title: string;
  kind: keyof typeof SHOWN;
  props: Props;
  followUps: readonly FollowUp[];
  hint?: ComponentChildren;
  empty?: string;
};

function Section({ title, kind, props, followUps, hint, empty }: SectionProps) {
  if (followUps.length === 0 && !empty) return null;
  const { answers, sourceOf, lastTimeOf, heardBefore, actions } = props;
  return (
    <section class={`stack tight questions ${kind}`} aria-label={title}>
      <h2>
        {title} {followUps.length > 0 && <span class="count">{followUps.length}</span>}
      </h2>
      {hint && <p class="small soft">{hint}</p>}
      {followUps.length === 0 && <p class="soft">{empty}</p>}
      <FoldedList
        items={followUps}
        shown={SHOWN[kind]}
        more="more"
        render={(followUp) => {
          const answer = answers.find((each) => each.followUpId === followUp.id);
          return (
            <FollowUpCard
              key={followUp.id}
              followUp={followUp}
              answer={answer}
              source={sourceOf(followUp)}
              lastTime={lastTimeOf(followUp)}
              heardBefore={answer ? heardBefore(answer) : []}
              actions={actions}
            />
          );
        }}
      />
    </section>
  );
}
