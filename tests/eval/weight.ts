import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** What all that reading needs weighs, minified and gzipped, in kB. */
export async function readingWeight(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: {
        entry: join(import.meta.dirname, '../../utils/reading/index.ts'),
        formats: ['iife'],
        name: 'reading',
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const code = outputs.map((each) => (each.type === 'chunk' ? each.code : '')).join('');
  return `weight of reading: ${(gzipSync(code).length / 1000).toFixed(1)} kB gzipped, of 80 (no chrono in it)`;
}
