import { FoldedList } from '../ui/FoldedList.tsx';

/** One thing in the trash that a person would know again. */
export type Trashed = { table: 'applications' | 'concerns' | 'messages'; id: string; words: string };

type Props = { trash: readonly Trashed[]; onRestore: (row: Trashed) => void };

const SHOWN = 8;
const KIND = { applications: 'Application', concerns: 'Concern', messages: 'Message' } as const;

/** What was put aside, each with its way back. */
export function TrashList({ trash, onRestore }: Props) {
  return (
    <FoldedList
      items={trash}
      shown={SHOWN}
      more="more in the trash"
      render={(row) => (
        <li key={row.table + row.id} class="card row nowrap">
          <span class="grow">
            <span class="small soft">{KIND[row.table]}</span>
            <br />
            {row.words}
          </span>
          <button type="button" aria-label={`Put back: ${row.words}`} onClick={() => onRestore(row)}>
            Put back
          </button>
        </li>
      )}
    />
  );
}
