import type { ComponentChildren } from 'preact';
import { KNOWN_SITES, sitesOf } from '../../utils/domain/sites.ts';
import { Icon } from '../ui/icons.tsx';
import { Refused } from './Refused.tsx';
import type { SiteActions } from './TabNotice.tsx';

type Props = {
  /** The web page in the active tab, where there is one. */
  here: string | null;
  sites: Pick<SiteActions, 'patterns' | 'isRefused' | 'onEnable' | 'onDisable'>;
  onDone: () => void;
  /** The way in without any site: a file or a paste. */
  children?: ComponentChildren;
};

/** The first screen: what it does, what it keeps, what never happens, and two ways to begin. */
export function Welcome({ here, sites, onDone, children }: Props) {
  const enabled = sitesOf(sites.patterns).map(({ name }) => name);
  const known = KNOWN_SITES.filter(({ origins }) => here === null || !origins.includes(here));
  return (
    <section class="welcome stack" aria-label="Welcome">
      <h2 class="title">Walk into the second interview knowing what is still open</h2>
      <p>
        Read your interview mails as always. Doubts and open questions are collected in their own words, and
        are back in front of you when the next invite arrives.
      </p>
      <ul class="promises">
        <li>Only mails about an interview are kept, and only on this computer.</li>
        <li>Nothing is sent anywhere: no account, no server, no tracking.</li>
        <li>Nothing is read before you say where. Everything can be undone.</li>
      </ul>
      <div class="stack tight">
        <h3>Where do you read mail?</h3>
        <div class="row">
          {here && (
            <button type="button" class="main" onClick={() => sites.onEnable(here)}>
              The site in this tab
            </button>
          )}
          {known.map(({ name, origins: [origin] }) =>
            enabled.includes(name) ? (
              <button
                type="button"
                key={name}
                aria-pressed="true"
                title={`Stop reading on ${name}`}
                onClick={() => sites.onDisable(origin)}
              >
                <Icon name="check" />
                {name}
              </button>
            ) : (
              <button type="button" key={name} onClick={() => sites.onEnable(origin)}>
                {name}
              </button>
            ),
          )}
        </div>
        <Refused isRefused={sites.isRefused} />
        <p class="small soft">The browser will ask you to confirm. It can be taken back at any time.</p>
      </div>
      {children && (
        <div class="stack tight">
          <h3>Or try it with a mail you have</h3>
          {children}
        </div>
      )}
      <button type="button" class="quiet start" onClick={onDone}>
        Done, don’t show this again
      </button>
    </section>
  );
}
