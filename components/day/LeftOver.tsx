import type { Mark, Note } from '../../utils/domain/records.ts';
import { shortDate } from '../ui/dates.ts';

type Props = { notes: readonly Note[]; marks: readonly Mark[] };

/** What was written in conversations that have since moved to another time: it stays to be read. */
export function LeftOver({ notes, marks }: Props) {
  if (notes.length + marks.length === 0) return null;
  return (
    <section class="stack tight" aria-label="From before the plan moved">
      <h3>From before the plan moved</h3>
      <ul class="stack tight">
        {notes.map(({ id, slotStart, text }) => (
          <li key={id} class="letter">
            {slotStart && <span class="small soft">{when(slotStart)} </span>}
            {text}
          </li>
        ))}
        {marks.map(({ id, slotStart, text, badly }) => (
          <li key={id}>
            <span class="small soft">
              {when(slotStart)} {badly ? 'went badly' : 'came up'}:{' '}
            </span>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

const when = (iso: string) => `${shortDate(iso, iso)}, ${iso.slice(11, 16)}`;
