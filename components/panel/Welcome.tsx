type Props = { onDone: () => void };

/** The first screen: what it does, what it keeps, what it never does. */
export function Welcome({ onDone }: Props) {
  return (
    <section class="card stack tight" aria-label="Welcome">
      <h1>Ready for the second interview</h1>
      <p>
        Open the mails about your interviews. Doubts and open points are collected in their own words, and
        stand in front of you again when the next invite comes.
      </p>
      <ul class="stack tight small">
        <li>Only mails about an interview are kept, on this computer.</li>
        <li>Nothing is sent anywhere. There is no account and no server.</li>
        <li>You say which site may be read. Everything can be undone.</li>
      </ul>
      <button type="button" class="main" onClick={onDone}>
        Begin
      </button>
    </section>
  );
}
