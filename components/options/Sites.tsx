import { useState } from 'preact/hooks';
import { KNOWN_SITES, sitesOf } from '../../utils/domain/sites.ts';
import { Refused } from '../panel/Refused.tsx';

type Props = {
  /** Match patterns that the browser has granted. */
  patterns: readonly string[];
  onEnable: (origin: string) => void;
  onDisable: (origin: string) => void;
  isRefused: boolean;
};

/** Where mail is read, and nowhere else. */
export function Sites({ patterns, onEnable, onDisable, isRefused }: Props) {
  const enabled = sitesOf(patterns);
  const offered = KNOWN_SITES.filter((known) => !enabled.some(({ name }) => name === known.name));
  return (
    <section class="stack" id="sites" aria-label="Sites">
      <h2>Sites</h2>
      {enabled.length === 0 ? (
        <p class="soft">No site is enabled yet. Mail is read only where you say so.</p>
      ) : (
        <ul class="stack tight">
          {enabled.map(({ name, origin, hosts }) => (
            <li key={name} class="card row nowrap">
              <div class="grow">
                <div>{name}</div>
                {hosts.join() !== name && <div class="small soft">{hosts.join(', ')}</div>}
              </div>
              <button type="button" aria-label={`Stop reading on ${name}`} onClick={() => onDisable(origin)}>
                Stop reading
              </button>
            </li>
          ))}
        </ul>
      )}
      {offered.length > 0 && (
        <div class="row">
          {offered.map(({ name, origins }) => (
            <button type="button" key={name} onClick={() => onEnable(origins[0])}>
              Add {name}
            </button>
          ))}
        </div>
      )}
      <AddSite onEnable={onEnable} />
      <Refused isRefused={isRefused} />
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

function originOf(address: string): string | null {
  const typed = address.trim();
  const whole = typed.includes('://') ? typed : `https://${typed}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  return url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.origin : null;
}
