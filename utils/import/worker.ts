import { openEdge } from '../browser/edge.ts';
import type { ImportEvent, ImportRequest } from './protocol.ts';
import { importFiles, importPaste } from './run.ts';

/** The import's own thread: a mailbox of any size never holds up the page. Ended by its client when it is done. */
const edge = openEdge();
let cancelled = false;

const tell = (event: ImportEvent) => postMessage(event);

addEventListener('message', async ({ data }: MessageEvent<ImportRequest>) => {
  if (data.kind === 'cancel') {
    cancelled = true;
    return;
  }
  try {
    if (data.kind === 'files') await importFiles(edge, data.files, tell, () => cancelled);
    else await importPaste(edge, data.text, data.html, tell);
  } catch (error) {
    tell({ kind: 'failed', error: explain(error) });
  }
});

/** What went wrong in the browser's storage, in plain words; the error's name only, never its text. */
function explain(error: unknown) {
  const name = error instanceof Error ? error.name : 'Error';
  return name === 'QuotaExceededError'
    ? { code: 'storage-full', message: 'Your disk is full, so this could not be kept. Nothing was lost.' }
    : { code: name, message: 'This could not be kept. What was there before is as it was.' };
}
