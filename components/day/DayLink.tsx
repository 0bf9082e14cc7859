type Props = { interviewId: string | null; class?: string; children: string };

/** The address of an interview's day in the extension itself; of the next one where none is named. */
export const dayAddress = (interviewId: string | null): string =>
  interviewId === null ? '/day.html' : `/day.html?interview=${encodeURIComponent(interviewId)}`;

/** Opens the day in a full tab: a plain link, so that it works in every page of ours and can be bookmarked. */
export function DayLink({ interviewId, class: kind = '', children }: Props) {
  return (
    <a
      class={`button ${kind}`}
      href={dayAddress(interviewId)}
      target="_blank"
      rel="noreferrer"
      data-action="open-day"
    >
      {children}
    </a>
  );
}
