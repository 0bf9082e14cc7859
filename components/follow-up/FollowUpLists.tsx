import type { FollowUp } from '../../utils/domain/follow-up.ts';
import type { Answer } from '../../utils/domain/records.ts';
import { type FollowUpActions, FollowUpCard } from './FollowUpCard.tsx';

type Props = {
  followUps: readonly FollowUp[];
  answers: readonly Answer[];
  sourceOf: (messageId: string | null) => string | null;
  isOver: boolean;
  actions: FollowUpActions;
};

/** General questions shown before the rest is folded away. */
const GENERAL_SHOWN = 4;

/** The likely follow-ups, each with its words; the general questions apart; and what to ask them. */
export function FollowUpLists(props: Props) {
  const asked = props.followUps.filter((each) => each.direction === 'asked');
  const general = asked.filter((each) => each.concernId === null);
  const toAsk = props.followUps.filter((each) => each.direction === 'ask');
  return (
    <>
      <Section
        title="Likely to come up"
        followUps={asked.filter((each) => each.concernId !== null)}
        {...rest(props)}
      >
        <p class="soft">
          Nothing open from before. Note a doubt or a question that went badly, and it will stand here.
        </p>
      </Section>
      <Section
        title="Questions for you to ask"
        hint="Your own open points, with who can answer."
        followUps={toAsk}
        {...rest(props)}
      />
      <Section
        title="General for this round"
        hint="Not from your mails: what such interviews and people often ask."
        followUps={general.slice(0, GENERAL_SHOWN)}
        {...rest(props)}
      />
      {general.length > GENERAL_SHOWN && (
        <details>
          <summary class="small">{general.length - GENERAL_SHOWN} more general questions</summary>
          <ul class="stack tight">{general.slice(GENERAL_SHOWN).map((each) => card(each, props))}</ul>
        </details>
      )}
    </>
  );
}

const rest = ({ answers, sourceOf, isOver, actions }: Props) => ({ answers, sourceOf, isOver, actions });

type SectionProps = Props & { title: string; hint?: string; children?: preact.ComponentChildren };

function Section({ title, hint, children, ...props }: SectionProps) {
  if (props.followUps.length === 0 && !children) return null;
  return (
    <section class="stack tight">
      <h2>{title}</h2>
      {hint && <p class="small soft">{hint}</p>}
      {props.followUps.length === 0 ? (
        children
      ) : (
        <ul class="stack tight">{props.followUps.map((each) => card(each, props))}</ul>
      )}
    </section>
  );
}

const card = (followUp: FollowUp, { answers, sourceOf, isOver, actions }: Props) => (
  <FollowUpCard
    key={followUp.id}
    followUp={followUp}
    answer={answers.find((each) => each.followUpId === followUp.id)}
    source={sourceOf(followUp.messageId)}
    isOver={isOver}
    actions={actions}
  />
);
