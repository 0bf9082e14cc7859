import type { SlotItem } from '../../utils/day/agenda.ts';
import type { FollowUp } from '../../utils/domain/follow-up.ts';
import type { Answer, Outcome } from '../../utils/domain/records.ts';
import { preparedFor } from '../../utils/domain/story.ts';
import { Fold } from '../ui/Fold.tsx';
import { TypedText } from '../ui/TypedText.tsx';
import { type AskedActions, AskedLog } from './AskedLog.tsx';
import { Prompt } from './Prompt.tsx';
import { roomWords } from './words.ts';

export type SlotActions = AskedActions & {
  onLog: (followUp: FollowUp, outcome: Outcome) => void;
  /** Whether I asked them what I wanted to know. */
  onAskedThem: (followUp: FollowUp, isAsked: boolean) => void;
  onNote: (text: string) => void;
};

export type SlotProps = {
  item: SlotItem;
  answers: readonly Answer[];
  /** What was written in this slot. */
  note: string;
  /** What is being typed to the log. */
  draft: string;
  actions: SlotActions;
};

/** One conversation from inside: what is prepared for it above, what happened in it below, never mixed. */
export function SlotDetails({ item, answers, note, draft, actions }: SlotProps) {
  const { prompts, more, asks, marks } = item;
  const prompt = (followUp: FollowUp) => (
    <Prompt
      key={followUp.id}
      followUp={followUp}
      prepared={preparedFor(followUp.id, answers)}
      mark={marks.find((each) => each.followUpId === followUp.id)}
      onLog={(outcome) => actions.onLog(followUp, outcome)}
    />
  );
  return (
    <div class="slot-body">
      <section class="stack tight" aria-label={`Likely from ${roomWords(item)}`}>
        <h3>Likely here</h3>
        {prompts.length === 0 && (
          <p class="soft">Nothing is open that they would bring up. Be curious, and log what comes.</p>
        )}
        <ol class="prompts">{prompts.map(prompt)}</ol>
        {more.length > 0 && (
          <Fold summary={`${more.length} more that may come`}>
            <ol class="prompts">{more.map(prompt)}</ol>
          </Fold>
        )}
      </section>
      <Asks asks={asks} answers={answers} actions={actions} />
      <section class="record stack tight" aria-label={`What happened with ${roomWords(item)}`}>
        <h3>What happened</h3>
        <AskedLog draft={draft} marks={marks.filter((mark) => mark.followUpId === null)} actions={actions} />
        <TypedText
          label="Notes, saved as you type"
          name="note"
          value={note}
          placeholder="What they said, what I promised, names"
          onType={actions.onNote}
        />
      </section>
    </div>
  );
}

type AsksProps = { asks: readonly FollowUp[]; answers: readonly Answer[]; actions: SlotActions };

/** What I want to know from whoever is in the room. */
function Asks({ asks, answers, actions }: AsksProps) {
  if (asks.length === 0) return null;
  return (
    <section class="stack tight" aria-label="Ask them">
      <h3>Ask them</h3>
      <ul class="stack tight">
        {asks.map((each) => {
          const isAsked = answers.some(({ followUpId, cameUp }) => followUpId === each.id && cameUp === true);
          return (
            <li key={each.id} class="row nowrap ask-line">
              <span class="grow">{each.question}</span>
              <button
                type="button"
                class="choice small"
                aria-pressed={isAsked}
                aria-label={`Asked: ${each.question}`}
                onClick={() => actions.onAskedThem(each, !isAsked)}
              >
                Asked
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
