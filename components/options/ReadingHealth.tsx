import { useState } from 'preact/hooks';
import type { Health, LayoutHealth } from '../../utils/domain/health.ts';

type Props = {
  health: Health;
  /** Puts the counts on the clipboard as text. */
  copy: () => Promise<void>;
};

/** How well mail pages are read: counts alone, by site and layout, for a report that the person may send. */
export function ReadingHealth({ health, copy }: Props) {
  const [said, setSaid] = useState('');
  const layouts = Object.entries(health).sort(([a], [b]) => a.localeCompare(b));
  if (layouts.length === 0) return null;
  const onCopy = () =>
    void copy().then(
      () => setSaid('Copied. It holds these counts and version numbers, and not a word of any mail.'),
      () => setSaid('It could not be copied.'),
    );
  return (
    <section class="stack tight" aria-label="How well pages are read">
      <h3>How well pages are read</h3>
      <p class="small soft">
        Counted on this computer only. Mail sites change; this shows when one is no longer understood.
      </p>
      <ul class="stack tight">
        {layouts.map(([layout, counts]) => (
          <li key={layout} class="row nowrap small">
            <span class="grow">{layout.replace('/', ' · ')}</span>
            <span>{words(counts)}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="start" onClick={onCopy}>
        Copy report
      </button>
      <p role="status" class="small">
        {said}
      </p>
    </section>
  );
}

function words({ read, unread, lacking }: LayoutHealth): string {
  const failed = Object.values(unread).reduce((sum, count) => sum + count, 0);
  const parts = [
    `${read} read`,
    failed > 0 && `${failed} not`,
    lacking.sender > 0 && `${lacking.sender} without address`,
    lacking.date > 0 && `${lacking.date} without date`,
    lacking.subject > 0 && `${lacking.subject} without subject`,
  ];
  return parts.filter(Boolean).join(', ');
}
