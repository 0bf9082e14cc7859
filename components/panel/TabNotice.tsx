import type { TabState } from '../../utils/domain/tab.ts';
import { Refused } from './Refused.tsx';

export type SiteActions = {
  /** Match patterns that the browser has granted. */
  patterns: readonly string[];
  /** The person said no to the browser's last question. */
  isRefused: boolean;
  /** Asks the browser for the site; called straight in the click. */
  onEnable: (origin: string) => void;
  onDisable: (origin: string) => void;
  onReadOnce: () => void;
};

type Props = {
  state: TabState;
  sites: SiteActions;
  /** Whether files and pasted mails can be brought in on this page itself; the popup sends to the side panel. */
  hasImport: boolean;
};

/** What is open in the tab when it is no kept message, in one plain sentence, with what can be done about it. */
export function TabNotice(props: Props) {
  return <div role="status">{notice(props)}</div>;
}

function notice({ state, sites, hasImport }: Props) {
  switch (state.kind) {
    case 'off':
      return <Off origin={state.origin} sites={sites} />;
    case 'idle':
      return <p class="notice">Open a mail or an event. If it is about an interview, it will show here.</p>;
    case 'unrelated':
      return <p class="notice">This mail is not about an interview. Nothing of it was kept.</p>;
    case 'unread':
      return <Unread state={state} sites={sites} hasImport={hasImport} />;
    default:
      return null;
  }
}

function Off({ origin, sites }: { origin: string; sites: SiteActions }) {
  if (!URL.canParse(origin))
    return <p class="notice">To read the mail in this tab, click the Second Round button in the toolbar.</p>;
  return (
    <div class="card stack tight">
      <p>
        Mail on <strong>{new URL(origin).host}</strong> is not read yet.
      </p>
      <div class="stack tight">
        <button type="button" class="main" data-action="enable" onClick={() => sites.onEnable(origin)}>
          Read mail on this site
        </button>
        <button type="button" data-action="read-once" onClick={sites.onReadOnce}>
          Read just this once
        </button>
      </div>
      <Refused isRefused={sites.isRefused} />
    </div>
  );
}

type UnreadState = Extract<TabState, { kind: 'unread' }>;

const REASONS: Record<UnreadState['reason'], string> = {
  'no-body': 'A mail seems to be open, but its text could not be found.',
  'no-header': 'There is text here, but no sender or date beside it.',
  'foreign-frame': 'This mail stands in a frame of another site, which has not been allowed.',
  orphaned: 'Second Round has just been updated. Reload this page, and it will be read.',
  failed: 'This page could not be read.',
};

function Unread({ state, sites, hasImport }: Props & { state: UnreadState }) {
  const { host } = state;
  return (
    <div class="card warm stack tight">
      <p>{REASONS[state.reason]}</p>
      {host && (
        <button type="button" onClick={() => sites.onEnable(`https://${host}`)}>
          Allow {host}
        </button>
      )}
      <p class="small">
        Other ways in: select the passage and press <kbd>Alt+Shift+K</kbd>, or{' '}
        {hasImport
          ? 'drop the mail’s file here, or paste the whole mail below.'
          : 'open the side panel to drop the mail’s file or paste the whole mail.'}
      </p>
    </div>
  );
}
