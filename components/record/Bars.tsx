import type { Count } from '../../utils/followups/record.ts';

type Props = { title: string; counts: readonly Count[]; words: (key: string) => string };

/** One bar a row: how many came up of those judged, and a mark where they were expected to end. */
export function Bars({ title, counts, words }: Props) {
  return (
    <table class="bars">
      <caption class="label">{title}</caption>
      <tbody>
        {counts.map(({ key, judged, cameUp, foretold }) => (
          <tr key={key} data-bar={key}>
            <th scope="row">{words(key)}</th>
            <td class="bar">
              <Bar share={cameUp / judged} expected={foretold / judged} />
            </td>
            <td class="number">
              {cameUp} of {judged}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Shares of 0..1; the figures beside it say the same. */
function Bar({ share, expected }: { share: number; expected: number }) {
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="10" rx="2" />
      <rect class="share" width={100 * share} height="10" rx="2" />
      <rect class="expected" x={Math.min(99, 100 * expected)} width="1" height="10" />
    </svg>
  );
}
