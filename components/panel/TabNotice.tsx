import type { TabState } from '../../utils/domain/tab.ts';

export type SiteActions = {
  /** Asks the browser for the site; called straight in the click. */
  onEnable: (origin: string) => void;
  onReadOnce: () => void;
};

type Props = { state: TabState; sites: SiteActions };

/** What is open in the tab when it is no kept message, in one plain sentence, with what can be done about it. */
export function TabNotice({ state, sites }: Props) {
  switch (state.kind) {
    case 'off':
      return <Off origin={state.origin} sites={sites} />;
    case 'idle':
      return <p class="soft">Open a mail, and what it says about an interview will stand here.</p>;
    case 'unrelated':
      return <p class="soft">This mail is not about an interview. Nothing of it was kept.</p>;
    case 'unread':
      return <Unread state={state} sites={sites} />;
    default:
      return null;
  }
}

function Off({ origin, sites }: { origin: string; sites: SiteActions }) {
  if (origin === '')
    return <p class="soft">To read the mail in this tab, click the Second Round button in the toolbar.</p>;
  return (
    <div class="card stack tight">
      <p>
        Second Round does not read <strong>{new URL(origin).host}</strong> yet.
      </p>
      <div class="row">
        <button type="button" class="main" data-action="enable" onClick={() => sites.onEnable(origin)}>
          Read mail on this site
        </button>
        <button type="button" data-action="read-once" onClick={sites.onReadOnce}>
          Only what is open now
        </button>
      </div>
    </div>
  );
}

type UnreadState = Extract<TabState, { kind: 'unread' }>;

const REASONS: Record<UnreadState['reason'], string> = {
  'no-body': 'A mail seems to be open, but its text could not be found.',
  'no-header': 'There is text here, but no sender or date beside it.',
  'foreign-frame': 'This mail is shown in a frame from another site',
  orphaned: 'Second Round was updated. Reload this page, and it will be read.',
  failed: 'This page could not be read.',
};

function Unread({ state, sites }: { state: UnreadState; sites: SiteActions }) {
  return (
    <div class="card warm stack tight">
      <p>
        {REASONS[state.reason]}
        {state.reason === 'foreign-frame' && state.host ? `: ${state.host}.` : ''}
      </p>
      <p class="small">
        You can select the passage and keep it (Alt+Shift+K), paste the mail below, or drop its file.
      </p>
      {state.host && (
        <button type="button" onClick={() => sites.onEnable(`https://${state.host}`)}>
          Allow {state.host}
        </button>
      )}
    </div>
  );
}
