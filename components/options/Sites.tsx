import { useState } from 'preact/hooks';

type Props = {
  /** Match patterns that the browser has granted. */
  patterns: readonly string[];
  onEnable: (origin: string) => void;
  onDisable: (pattern: string) => void;
};

/** Mail sites that many people use; any other is one address away. */
const KNOWN = [
  { name: 'Gmail', origin: 'https://mail.google.com' },
  { name: 'Outlook', origin: 'https://outlook.live.com' },
  { name: 'Outlook (work or school)', origin: 'https://outlook.office.com' },
];

const patternFor = (origin: string) => `${origin}/*`;

/** Where mail is read, and nowhere else. */
export function Sites({ patterns, onEnable, onDisable }: Props) {
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState('');
  const offered = KNOWN.filter(({ origin }) => !patterns.includes(patternFor(origin)));
  const add = () => {
    const origin = originOf(address);
    if (!origin) return setProblem('That is not an address like https://mail.example.org.');
    setProblem('');
    onEnable(origin);
  };
  return (
    <section class="stack">
      <h2>Sites</h2>
      {patterns.length === 0 && <p class="soft">No site is enabled. Mail is read only where you say so.</p>}
      <ul class="stack tight">
        {patterns.map((pattern) => (
          <li key={pattern} class="card row">
            <span style={{ flex: '1' }}>{pattern.replace('/*', '')}</span>
            <button type="button" onClick={() => onDisable(pattern)}>
              Stop reading here
            </button>
          </li>
        ))}
      </ul>
      <div class="row">
        {offered.map(({ name, origin }) => (
          <button type="button" key={origin} onClick={() => onEnable(origin)}>
            Enable {name}
          </button>
        ))}
      </div>
      <label class="stack tight">
        <span class="small soft">Another webmail</span>
        <input
          type="text"
          value={address}
          placeholder="https://mail.example.org"
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="button" onClick={add}>
          Enable this site
        </button>
        <span role="status">{problem}</span>
      </div>
    </section>
  );
}

function originOf(address: string): string | null {
  const whole = address.includes('://') ? address : `https://${address}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  return url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.origin : null;
}
