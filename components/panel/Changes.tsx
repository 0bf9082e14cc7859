import type { Change, Interview } from '../../utils/domain/records.ts';
import { agoWords } from '../ui/dates.ts';
import { Fold } from '../ui/Fold.tsx';
import { changeWords } from './change-words.ts';

type Props = {
  interview: Interview;
  now: string;
  /** The person's own IANA zone. */
  zone: string;
  /** "Dana’s mail"; null for a message that is gone. */
  sourceOf: (messageId: string | null) => string | null;
  onShowSource: (messageId: string) => void;
  /** Answers written before the newest change came in. */
  prepared: number;
  onNoted: () => void;
};

/** All that one message moved. */
type Move = { messageId: string | null; seenAt: string; changes: Change[] };

/** What moved since the invite, the newest first and in front until it has been taken note of; the rest is folded away. */
export function Changes(props: Props) {
  const { interview, prepared, onNoted } = props;
  const moves = movesOf(interview.changes);
  const [newest, ...earlier] = moves;
  if (!newest) return null;
  const isNoted = Date.parse(interview.notedAt ?? '') >= Date.parse(newest.seenAt);
  const list = (all: readonly Move[]) => (
    <ul class="stack tight">
      {all.map((move) => (
        <li key={`${move.messageId} ${move.seenAt}`}>
          <MoveLine {...props} move={move} />
        </li>
      ))}
    </ul>
  );
  if (isNoted)
    return (
      <Fold summary={`The plan changed ${moves.length === 1 ? 'once' : `${moves.length} times`}`}>
        {list(moves)}
      </Fold>
    );
  return (
    <section class="card warm stack tight" aria-label="What changed" data-changes={interview.changes.length}>
      <h2 class="kicker">The plan changed</h2>
      <MoveLine {...props} move={newest} isLead />
      {prepared > 0 && (
        <p class="small">
          {prepared === 1 ? 'One answer was' : `${prepared} answers were`} prepared before this. Nothing of it
          is lost; see whether it still fits.
        </p>
      )}
      <button type="button" class="start" onClick={onNoted}>
        Noted
      </button>
      {earlier.length > 0 && <Fold summary={`Earlier changes (${earlier.length})`}>{list(earlier)}</Fold>}
    </section>
  );
}

function MoveLine({
  move: { messageId, seenAt, changes },
  isLead = false,
  now,
  zone,
  sourceOf,
  onShowSource,
}: Props & { move: Move; isLead?: boolean }) {
  const source = sourceOf(messageId);
  return (
    <>
      <p class={isLead ? 'lead' : ''}>{changes.map((change) => changeWords(change, zone)).join(' · ')}</p>
      <p class="small">
        {source && messageId !== null && (
          <>
            from{' '}
            <button type="button" class="text-link" onClick={() => onShowSource(messageId)}>
              {source}
            </button>
            ,{' '}
          </>
        )}
        {agoWords(seenAt, now)}
      </p>
    </>
  );
}

function movesOf(changes: readonly Change[]): Move[] {
  const moves = new Map<string, Move>();
  for (const change of changes) {
    const key = `${change.messageId} ${change.seenAt}`;
    const move = moves.get(key) ?? { messageId: change.messageId, seenAt: change.seenAt, changes: [] };
    moves.set(key, { ...move, changes: [...move.changes, change] });
  }
  return [...moves.values()].toReversed();
}
