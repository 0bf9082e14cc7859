import type { ComponentChildren } from 'preact';
import type { FollowUp } from '../../utils/domain/follow-up.ts';
import type { Answer } from '../../utils/domain/records.ts';
import { FoldedList } from '../ui/FoldedList.tsx';
import { type FollowUpActions, FollowUpCard } from './FollowUpCard.tsx';

type Props = {
  followUps: readonly FollowUp[];
  answers: readonly Answer[];
  sourceOf: (messageId: string | null) => string | null;
  isOver: boolean;
  actions: FollowUpActions;
};

/** Questions shown before the rest is folded away: general ones stand back behind those that rest on words. */
const SHOWN = { likely: 8, toAsk: 4, general: 3 };

/** The likely follow-ups, each with its words; what to ask them; and the general questions, apart and named as such. */
export function FollowUpLists(props: Props) {
  const { followUps } = props;
  const rests = (each: FollowUp) => each.concernId !== null;
  const asked = followUps.filter((each) => each.direction === 'asked');
  return (
    <>
      <Section
        title="Likely to come up"
        kind="likely"
        props={props}
        followUps={asked.filter(rests)}
        empty="Nothing is open from before. Note a doubt, or an answer that went badly, and it will stand here."
      />
      <Section
        title="Questions for you to ask them"
        kind="toAsk"
        props={props}
        followUps={followUps.filter((each) => each.direction === 'ask')}
      />
      <Section
        title="General questions for this round"
        kind="general"
        props={props}
        followUps={asked.filter((each) => !rests(each))}
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
  const { answers, sourceOf, isOver, actions } = props;
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
        render={(followUp) => (
          <FollowUpCard
            key={followUp.id}
            followUp={followUp}
            answer={answers.find((each) => each.followUpId === followUp.id)}
            source={sourceOf(followUp.messageId)}
            isOver={isOver}
            actions={actions}
          />
        )}
      />
    </section>
  );
}
