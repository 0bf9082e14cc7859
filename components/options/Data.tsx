import { useRef } from 'preact/hooks';

type Props = {
  counts: readonly { table: string; kept: number; trash: number }[];
  onEmptyTrash: () => void;
  children: preact.ComponentChildren;
};

/** What is kept, and the only act that can't be undone. */
export function Data({ counts, onEmptyTrash, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const trash = counts.reduce((sum, each) => sum + each.trash, 0);
  return (
    <section class="stack">
      <h2>Your data</h2>
      <ul class="row">
        {counts.map(({ table, kept }) => (
          <li key={table} class="chip">
            {kept} {table}
          </li>
        ))}
      </ul>
      {children}
      <div class="row">
        <button type="button" disabled={trash === 0} onClick={() => dialog.current?.showModal()}>
          Empty the trash ({trash})
        </button>
      </div>
      <dialog ref={dialog} class="card">
        <form method="dialog" class="stack">
          <p>{trash} rows will be gone for good. This is the one thing that can’t be undone.</p>
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
