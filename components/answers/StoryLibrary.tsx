import type { Person } from '../../utils/domain/records.ts';
import type { ToldStory } from '../../utils/followups/stories.ts';
import { Fold } from '../ui/Fold.tsx';
import { FoldedList } from '../ui/FoldedList.tsx';
import { HeardBefore } from './AnswerFields.tsx';
import { ToldTo } from './ToldTo.tsx';

type Props = {
  stories: readonly ToldStory[];
  people: readonly Person[];
  /** Whom of the next interview a story would bore. */
  heardBefore: (story: ToldStory) => readonly Person[];
  onToldTo: (story: ToldStory, personIds: string[]) => void;
};

const SHOWN = 5;

/** Every answer of an application that has words, with who has heard it; nothing where there is none. */
export function StoryLibrary({ stories, people, heardBefore, onToldTo }: Props) {
  if (stories.length === 0) return null;
  return (
    <Fold summary={`Your stories, and who has heard them (${stories.length})`}>
      <FoldedList
        items={stories}
        shown={SHOWN}
        more="more stories"
        render={(story) => (
          <li key={story.answer.id} class="card stack tight" data-story={story.answer.followUpId}>
            <p class="small soft">{story.question}</p>
            <p class="letter">{story.words}</p>
            <HeardBefore people={heardBefore(story)} />
            <ToldTo
              about={story.question}
              people={people}
              heardBy={story.heardBy}
              onChange={(ids) => onToldTo(story, ids)}
            />
          </li>
        )}
      />
    </Fold>
  );
}
