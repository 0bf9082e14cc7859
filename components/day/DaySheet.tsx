import type { AgendaItem, SlotItem } from '../../utils/day/agenda.ts';
import type { Case } from '../../utils/domain/case.ts';
import type { Answer, Interview } from '../../utils/domain/records.ts';
import { preparedFor } from '../../utils/domain/story.ts';
import { slotWords } from '../ui/dates.ts';
import { applicationWords, roundWords } from '../ui/words.ts';
import { dateWords } from './DayHead.tsx';
import { personWords } from './words.ts';

type Props = { owned: Case; interview: Interview; agenda: readonly AgendaItem[]; zone: string };

/** The day on paper: what was prepared, and lines to write on. Only printers see it. */
export function DaySheet({ owned, interview, agenda, zone }: Props) {
  const where = [dateWords(interview, zone), interview.place, interview.link].filter(Boolean);
  const { contact } = owned.application;
  return (
    <article class="sheet" aria-hidden="true">
      <header>
        <h2>{applicationWords(owned.application)}</h2>
        <p>{[roundWords(interview), ...where].join(' · ')}</p>
        {contact && <p>Contact: {[contact.name, contact.email].filter(Boolean).join(', ')}</p>}
      </header>
      {agenda.map((item) =>
        item.kind === 'break' ? (
          <p key={item.start} class="sheet-break">
            {[
              `${item.entry ?? 'Break'}, ${item.minutes} min`,
              ...item.prompts.map((each) => each.question),
            ].join(': ')}
          </p>
        ) : (
          <SheetSlot key={item.slot.start} item={item} answers={owned.answers} zone={zone} />
        ),
      )}
    </article>
  );
}

/** Paper is short; the screen has them all. */
const ASKS_ON_PAPER = 2;

type SlotProps = { item: SlotItem; answers: readonly Answer[]; zone: string };

function SheetSlot({ item, answers, zone }: SlotProps) {
  const { time, own } = slotWords(item.slot, zone);
  return (
    <section class="sheet-slot">
      <div>
        <h3>{time}</h3>
        {own && <p>{own}</p>}
        {item.people.map((person) => (
          <p key={person.id}>{personWords(person)}</p>
        ))}
        {item.people.length === 0 && <p>{item.entry ?? 'Nobody named yet'}</p>}
      </div>
      <div>
        <ol>
          {item.prompts.map(({ id, question, quote }) => {
            const beneath = preparedFor(id, answers) || (quote && quote !== question && `“${quote}”`);
            return (
              <li key={id}>
                <div class="sheet-prompt">
                  <strong>{question}</strong>
                  {beneath && <div class="sheet-small">{beneath}</div>}
                </div>
              </li>
            );
          })}
        </ol>
        {item.asks.slice(0, ASKS_ON_PAPER).map(({ id, question }) => (
          <p key={id} class="sheet-ask">
            Ask: {question}
          </p>
        ))}
        <p class="sheet-lines" />
      </div>
    </section>
  );
}
