import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { type Trashed, TrashList } from './TrashList.tsx';

type Props = {
  counts: readonly { table: string; kept: number; trash: number }[];
  trash: readonly Trashed[];
  onRestore: (row: Trashed) => void;
  onEmptyTrash: () => void;
  /** The import box. */
  children: ComponentChildren;
};

/** What is kept, what comes in, what was put aside, and the only act that can’t be undone. */
export function Data({ counts, trash, onRestore, onEmptyTrash, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const rows = counts.reduce((sum, each) => sum + each.trash, 0);
  const kept = counts.filter((each) => each.kept > 0);
  return (
    <section class="stack" id="data" aria-label="Your data">
      <h2>Your data</h2>
      {kept.length === 0 ? (
        <p class="soft">Nothing is kept yet.</p>
      ) : (
        <ul class="counts">
          {kept.map(({ table, kept: count }) => (
            <li key={table}>
              <strong>{count}</strong> {count === 1 ? SINGULAR[table] : table}
            </li>
          ))}
        </ul>
      )}
      {children}
      <h3>Trash</h3>
      {rows === 0 ? (
        <p class="soft">The trash is empty.</p>
      ) : (
        <>
          <TrashList trash={trash} onRestore={onRestore} />
          <button type="button" class="start" onClick={() => dialog.current?.showModal()}>
            Empty the trash
          </button>
        </>
      )}
      <dialog ref={dialog} aria-label="Empty the trash?">
        <form method="dialog" class="stack">
          <p>
            {rows === 1 ? 'One entry' : `${rows} entries`} will be gone for good. This is the one thing that
            can’t be undone.
          </p>
          <div class="row">
            <button type="submit" class="main">
              Keep them
            </button>
            <button type="submit" onClick={onEmptyTrash}>
              Empty the trash
            </button>
          </div>
        </form>
      </dialog>
    </section>
  );
}

const SINGULAR: Readonly<Record<string, string>> = {
  applications: 'application',
  interviews: 'interview',
  people: 'person',
  concerns: 'concern',
  debriefs: 'debrief',
  answers: 'answer',
  notes: 'note',
  marks: 'mark',
  prompts: 'prompt',
  messages: 'message',
};
