import type { Health } from '../../utils/domain/health.ts';
import { emptyTrash } from '../../utils/store/actions.ts';
import { useLive } from '../../utils/store/live.ts';
import { mergeInto, splitOff } from '../../utils/store/plan-actions.ts';
import { countRows } from '../../utils/store/queries.ts';
import { loadRecord } from '../../utils/store/record.ts';
import { loadSettings, saveSetting } from '../../utils/store/settings.ts';
import { loadWholes } from '../../utils/store/whole.ts';
import { Applications } from '../options/Applications.tsx';
import { Data } from '../options/Data.tsx';
import { Privacy } from '../options/Privacy.tsx';
import { ReadingHealth } from '../options/ReadingHealth.tsx';
import { Shortcuts } from '../options/Shortcuts.tsx';
import { Sites } from '../options/Sites.tsx';
import { Welcome } from '../panel/Welcome.tsx';
import { HitRate } from '../record/HitRate.tsx';
import { AppBar } from '../ui/AppBar.tsx';
import { useAttempt } from './attempt.ts';
import { useBegun } from './begun.ts';
import { useEdge, useNow } from './edge.ts';
import { Import } from './Import.tsx';
import { Next } from './Next.tsx';
import { loadTrash, restore } from './trash.ts';
import type { Sites as SitesOf } from './use-sites.ts';

type Props = { sites: SitesOf; health: { health: Health; copy: () => Promise<void> } };

/** The options tab: the first screen while it is new, else sites and data; privacy and shortcuts. */
export function Options({ sites, health }: Props) {
  const edge = useEdge();
  const now = useNow();
  const attempt = useAttempt();
  const { value: settings } = useLive(() => loadSettings(edge.db), [edge]);
  const { value: counts = [] } = useLive(() => countRows(edge.db), [edge]);
  const { value: record } = useLive(() => loadRecord(edge.db), [edge]);
  const { value: trash = [] } = useLive(() => loadTrash(edge.db), [edge]);
  const { value: wholes = [] } = useLive(() => loadWholes(edge.db), [edge]);
  const hasBegun = useBegun(null);
  if (!settings || hasBegun === undefined) return <AppBar />;
  return (
    <>
      <AppBar />
      {settings.welcomed || hasBegun ? (
        <>
          <Next onShowSource={null} />
          {record && <HitRate record={record} />}
          <Applications
            wholes={wholes}
            now={now}
            onMerge={(staysId, otherId) => void attempt(mergeInto(edge, staysId, otherId))}
            onSplit={(messageIds) => void attempt(splitOff(edge, messageIds))}
          />
          <Sites {...sites} />
          <ReadingHealth {...health} />
          <Data
            counts={counts}
            trash={trash}
            onRestore={(row) => void attempt(restore(edge, row))}
            onEmptyTrash={() => void attempt(emptyTrash(edge.db))}
          >
            <Import onOpen={null} />
          </Data>
        </>
      ) : (
        <Welcome
          here={null}
          sites={sites}
          onDone={() => void attempt(saveSetting(edge.db, 'welcomed', true))}
        >
          <Import onOpen={null} />
        </Welcome>
      )}
      <Privacy me={settings.me} onMe={(me) => void attempt(saveSetting(edge.db, 'me', me))} />
      <Shortcuts />
    </>
  );
}
