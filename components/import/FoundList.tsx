import type { Found, FoundHere } from '../../utils/store/found.ts';
import { slotLine } from '../ui/dates.ts';
import { FoldedList } from '../ui/FoldedList.tsx';
import { applicationWords, roundWords } from '../ui/words.ts';

type Props = {
  found: Found;
  zone: string;
  /** Shows a kept message with all it bears on; null where there is no room for that. */
  onOpen: ((messageId: string) => void) | null;
};

/** Applications named before the rest is folded away. */
const SHOWN = 5;

/** What an import found, by application: mails, interviews, open points, and what needs a word. */
export function FoundList({ found, zone, onOpen }: Props) {
  const { applications, waiting } = found;
  const [next] = waiting;
  return (
    <div class="stack tight" data-found={applications.length}>
      <FoldedList
        items={applications}
        shown={SHOWN}
        more="more applications"
        plain
        render={(each) => <Here key={each.application.id} here={each} zone={zone} onOpen={onOpen} />}
      />
      {next && (
        <p>
          {waiting.length === 1 ? 'One mail fits' : `${waiting.length} mails fit`} more than one application.{' '}
          {onOpen && (
            <button type="button" class="text-link" onClick={() => onOpen(next)}>
              Say which
            </button>
          )}
        </p>
      )}
    </div>
  );
}

type HereProps = { here: FoundHere; zone: string; onOpen: Props['onOpen'] };

function Here({ here: { application, mails, newestId, interviews, points }, zone, onOpen }: HereProps) {
  const name = applicationWords(application);
  const counts = [`${mails} ${mails === 1 ? 'mail' : 'mails'}`, points > 0 && `${points} open points`];
  return (
    <li>
      {onOpen ? (
        <button type="button" class="text-link" onClick={() => onOpen(newestId)}>
          {name}
        </button>
      ) : (
        <strong>{name}</strong>
      )}
      <span class="soft">
        {' '}
        ·{' '}
        {counts
          .filter(Boolean)
          .join(', ')
          .replace(/\b1 open points/, '1 open point')}
      </span>
      {interviews.map((interview) => (
        <p key={interview.id} class="soft">
          {roundWords(interview)}
          {interview.slots[0] && `: ${slotLine(interview.slots[0], zone)}`}
        </p>
      ))}
    </li>
  );
}
