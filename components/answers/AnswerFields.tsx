import type { Answer, Person, Story } from '../../utils/domain/records.ts';
import { hasStory, STORY_PARTS } from '../../utils/domain/story.ts';
import { Fold } from '../ui/Fold.tsx';
import { TypedText } from '../ui/TypedText.tsx';

/** What was typed of an answer. */
export type Typed = { text?: string; story?: Partial<Story> };

type Props = {
  question: string;
  direction: 'asked' | 'ask';
  answer: Answer | undefined;
  /** Those of this panel who have heard it before. */
  heardBefore: readonly Person[];
  onType: (typed: Typed) => void;
};

const HINTS: Record<keyof Story, { label: string; placeholder: string }> = {
  situation: { label: 'Situation', placeholder: 'Where, when, what was at stake' },
  action: { label: 'What I did', placeholder: 'I, not we' },
  result: { label: 'Result', placeholder: 'What came of it' },
  number: { label: 'Number', placeholder: 'One figure they will remember' },
  bridge: { label: 'Bridge to this job', placeholder: 'Which is why here …' },
};

/** An answer in free words, or part by part as a story; each field is saved as it is typed. */
export function AnswerFields({ question, direction, answer, heardBefore, onType }: Props) {
  const isMine = direction === 'ask';
  return (
    <>
      <HeardBefore people={heardBefore} />
      <TypedText
        label={`${isMine ? 'What they said' : 'Your answer'} to: ${question}`}
        hideLabel
        value={answer?.text ?? ''}
        placeholder={isMine ? 'What they said, and whether it settles your doubt' : 'In your own words'}
        onType={(text) => onType({ text })}
      />
      {!isMine && (
        <Fold summary="As a story, part by part" open={answer !== undefined && hasStory(answer)}>
          {STORY_PARTS.map((part) => (
            <TypedText
              key={part}
              name={part}
              label={HINTS[part].label}
              value={answer?.story[part] ?? ''}
              placeholder={HINTS[part].placeholder}
              onType={(words) => onType({ story: { [part]: words } })}
            />
          ))}
        </Fold>
      )}
    </>
  );
}

/** "Tom Arkwright has heard this story": before it is told to them again. */
export function HeardBefore({ people }: { people: readonly Person[] }) {
  if (people.length === 0) return null;
  const names = people.map(({ name, title }) => name ?? title ?? 'somebody').join(' and ');
  return (
    <p class="small heard" data-part="heard">
      {names} {people.length === 1 ? 'has' : 'have'} heard this story. Bring new evidence, or another one.
    </p>
  );
}
