import type { Concern } from '../../utils/domain/records.ts';
import { Fold } from '../ui/Fold.tsx';
import { Icon } from '../ui/icons.tsx';
import { type Origin, Source } from '../ui/Source.tsx';

type Props = {
  concerns: readonly Concern[];
  /** Of a message; null where it is not kept. */
  sourceOf: (messageId: string) => Origin | null;
  onReopen: (id: string) => void;
};

/**
 * Points of which nothing is left, each with the words that settled it and a way back. Where mails settled one, the list
 * stands open: the person did not do that, and may know better.
 */
export function SettledList({ concerns, sourceOf, onReopen }: Props) {
  if (concerns.length === 0) return null;
  const byMail = concerns.some(({ settledBy }) => settledBy !== undefined);
  return (
    <Fold summary={`Settled points (${concerns.length})`} open={byMail}>
      <ul class="stack tight">
        {concerns.map(({ id, quote, text, settledBy }) => (
          <li key={id} class="card stack tight" data-settled={id}>
            <p>{quote ?? text}</p>
            {settledBy && (
              <>
                <p class="small soft">It looks settled, for they wrote later:</p>
                <blockquote>{settledBy.quote}</blockquote>
                <p class="meta">
                  <Source origin={sourceOf(settledBy.messageId)} />
                </p>
              </>
            )}
            <div class="row actions">
              <button
                type="button"
                class="quiet"
                aria-label={`Open again: ${quote ?? text}`}
                onClick={() => onReopen(id)}
              >
                <Icon name="back" />
                Open again
              </button>
            </div>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
