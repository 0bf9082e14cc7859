import { openEdge } from '../browser/edge.ts';
import type { ImportEvent, ImportRequest } from './protocol.ts';
import { importFiles, importPaste } from './run.ts';

/** The import's own thread: a mailbox of any size never holds up the page. Ended by its client when it is done. */
const edge = openEdge();
let cancelled = false;

const tell = (event: ImportEvent) => postMessage(event);

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  if (data.kind === 'cancel') cancelled = true;
  else if (data.kind === 'files') void importFiles(edge, data.files, tell, () => cancelled);
  else void importPaste(edge, data.text, data.html, tell);
});
