import { TypedText } from '../ui/TypedText.tsx';

type Props = { me: readonly string[]; onMe: (addresses: string[]) => void };

/** What is and what isn't done with mail, in plain words; and which addresses are the person's own. */
export function Privacy({ me, onMe }: Props) {
  return (
    <section class="stack" id="privacy" aria-label="Privacy">
      <h2>Privacy</h2>
      <ul class="promises">
        <li>Second Round makes no network connection; its own security policy forbids it.</li>
        <li>
          Mail is read only on the sites above, or at your click. Mail about anything else is dropped at once.
        </li>
        <li>What is kept stays in this browser profile, unencrypted, like the browser’s own history.</li>
        <li>Removing the extension removes everything it kept.</li>
      </ul>
      <TypedText
        label="Your own mail addresses, one a line: mail from them is taken as your own words"
        value={me.join('\n')}
        onType={(text) => onMe(text.split(/[\s,;]+/).filter((each) => each.includes('@')))}
      />
    </section>
  );
}
