import { grantsOf } from '../../utils/domain/sites.ts';
import type { TabState } from '../../utils/domain/tab.ts';
import type { SiteActions } from '../panel/TabNotice.tsx';

type Props = { state: TabState; sites: Pick<SiteActions, 'patterns' | 'onDisable'> };

/** The way to give back the site in this tab; nothing where it is not enabled. */
export function StopHere({ state, sites }: Props) {
  if (!('origin' in state) || !URL.canParse(state.origin)) return null;
  const { origin } = state;
  if (grantsOf(sites.patterns, origin).length === 0) return null;
  return (
    <button type="button" class="quiet start" onClick={() => sites.onDisable(origin)}>
      Stop reading on {new URL(origin).host}
    </button>
  );
}
