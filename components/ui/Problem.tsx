type Props = { text: string | null };

/** What went wrong and what can be done, where it is read out as soon as it appears. */
export function Problem({ text }: Props) {
  return <div role="alert">{text && <p class="card warm small">{text}</p>}</div>;
}
