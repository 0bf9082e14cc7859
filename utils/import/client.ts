import type { ImportEvent, ImportRequest } from './protocol.ts';
import workerUrl from './worker.ts?worker&url';

/** A running import. */
export type RunningImport = { cancel: () => void };

type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
};

/** The one script URL that our pages may make under Trusted Types: the worker that was built with them. */
const trustedWorkerUrl = (): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return workerUrl;
  policy ??= trustedTypes.createPolicy('worker-url', {
    createScriptURL: (url) => (url === workerUrl ? url : ''),
  });
  return policy.createScriptURL(workerUrl);
};
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Reads files in a worker of their own and tells how it goes; the last event is `end` or `failed`. */
export function startImport(
  files: File[],
  zone: string,
  listen: (event: ImportEvent) => void,
): RunningImport {
  return run({ kind: 'files', files, zone }, listen);
}

/** Reads one pasted mail the same way. */
export function startPaste(
  text: string,
  html: string | null,
  zone: string,
  listen: (event: ImportEvent) => void,
): RunningImport {
  return run({ kind: 'paste', text, html, zone }, listen);
}

function run(request: ImportRequest, listen: (event: ImportEvent) => void): RunningImport {
  const worker = new Worker(trustedWorkerUrl(), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ImportEvent>) => {
    listen(data);
    if (data.kind !== 'progress') worker.terminate();
  });
  worker.addEventListener('error', () => {
    listen({
      kind: 'failed',
      error: { code: 'worker', message: 'Reading stopped before its end. What was kept so far is there.' },
      actId: null,
    });
    worker.terminate();
  });
  worker.postMessage(request);
  return { cancel: () => worker.postMessage({ kind: 'cancel' } satisfies ImportRequest) };
}
