import { useState } from 'preact/hooks';
import { KNOWN_SITES } from './known-sites.ts';

type Props = {
  /** Match patterns that the browser has granted. */
  patterns: readonly string[];
  onEnable: (origin: string) => void;
  onDisable: (pattern: string) => void;
};

/** Where mail is read, and nowhere else. */
export function Sites({ patterns, onEnable, onDisable }: Props) {
  const offered = KNOWN_SITES.filter(({ origin }) => !patterns.includes(`${origin}/*`));
  return (
    <section class="stack" id="sites" aria-label="Sites">
      <h2>Sites</h2>
      {patterns.length === 0 ? (
        <p class="soft">No site is enabled yet. Mail is read only where you say so.</p>
      ) : (
        <ul class="stack tight">
          {patterns.map((pattern) => (
            <li key={pattern} class="card row nowrap">
              <span class="grow">{siteOf(pattern)}</span>
              <button
                type="button"
                aria-label={`Stop reading on ${siteOf(pattern)}`}
                onClick={() => onDisable(pattern)}
              >
                Stop reading
              </button>
            </li>
          ))}
        </ul>
      )}
      {offered.length > 0 && (
        <div class="row">
          {offered.map(({ name, origin }) => (
            <button type="button" key={origin} onClick={() => onEnable(origin)}>
              Add {name}
            </button>
          ))}
        </div>
      )}
      <AddSite onEnable={onEnable} />
    </section>
  );
}

/** Any other webmail, by its address. */
function AddSite({ onEnable }: Pick<Props, 'onEnable'>) {
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState('');
  const add = () => {
    const origin = originOf(address);
    setProblem(origin ? '' : 'Please give an address such as https://mail.example.org.');
    if (origin) onEnable(origin);
  };
  return (
    <div class="stack tight">
      <label class="label" for="site-address">
        Another webmail, by its address
      </label>
      <div class="row nowrap">
        <input
          id="site-address"
          type="text"
          inputMode="url"
          value={address}
          placeholder="https://mail.example.org"
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && add()}
        />
        <button type="button" onClick={add}>
          Add
        </button>
      </div>
      <p role="status" class="small">
        {problem}
      </p>
    </div>
  );
}

const siteOf = (pattern: string) => pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');

function originOf(address: string): string | null {
  const typed = address.trim();
  const whole = typed.includes('://') ? typed : `https://${typed}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  return url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.origin : null;
}
