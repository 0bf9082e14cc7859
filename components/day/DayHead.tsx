import type { Case } from '../../utils/domain/case.ts';
import type { Interview } from '../../utils/domain/records.ts';
import { slotWords } from '../ui/dates.ts';
import { Icon } from '../ui/icons.tsx';
import { MeetingLink } from '../ui/MeetingLink.tsx';
import { applicationWords, roundWords } from '../ui/words.ts';

type Props = {
  owned: Case;
  interview: Interview;
  zone: string;
  onPrint: () => void;
  onExport: (kind: 'ics' | 'md') => void;
};

/** Which day this is: employer, date, place, whose clock, whom to call; and its ways onto paper and into a calendar. */
export function DayHead({ owned, interview, zone, onPrint, onExport }: Props) {
  const { place, link, status } = interview;
  return (
    <section class="stack tight day-head" aria-label="This day">
      <p class="kicker">{roundWords(interview)}</p>
      <h2 class="title">{applicationWords(owned.application)}</h2>
      <dl class="facts">
        <Fact icon="clock">{dateWords(interview, zone)}</Fact>
        {place && <Fact icon="pin">{place}</Fact>}
        {link && (
          <Fact icon="link">
            <MeetingLink link={link} />
          </Fact>
        )}
      </dl>
      {status === 'cancelled' && <p class="card warm">This interview was called off.</p>}
      <div class="row">
        <button type="button" onClick={onPrint}>
          Print
        </button>
        <button type="button" onClick={() => onExport('ics')}>
          To my calendar (.ics)
        </button>
        <button type="button" onClick={() => onExport('md')}>
          As text (Markdown)
        </button>
      </div>
    </section>
  );
}

const NAMES = { clock: 'When', pin: 'Where', link: 'Link' } as const;

function Fact({ icon, children }: { icon: keyof typeof NAMES; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>
        <Icon name={icon} />
        <span class="hidden-label">{NAMES[icon]}</span>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** "Tue 17 Mar, times in London": the days, and whose clock the times are on where it isn't one's own. */
export function dateWords({ slots }: Interview, zone: string): string {
  const words = slots.map((slot) => slotWords(slot, zone));
  const days = [...new Set(words.map(({ day }) => day))].join(', ');
  const cities = [...new Set(words.flatMap(({ city }) => city ?? []))].join(' and ');
  if (cities !== '') return `${days}, times in ${cities}`;
  return slots.some((slot) => slot.zone === null) ? `${days}, time zone not said, taken as yours` : days;
}
