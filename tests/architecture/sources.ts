import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** One source file of the product: its path from the root, its text, and what it imports at run time or as types. */
export type Source = { path: string; text: string; imports: Import[] };

/** A relative import is resolved to a path from the root; a package keeps its name. */
export type Import = { target: string; typeOnly: boolean };

/** All TypeScript of entrypoints, components and utils. */
export function productSources(): Source[] {
  return globSync('{entrypoints,components,utils}/**/*.{ts,tsx}', { cwd: root })
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'\s*\)/g;

function importsOf(path: string, text: string): Import[] {
  const fixed = [...text.matchAll(IMPORT)].map(([, type, target]) => ({ target, typeOnly: Boolean(type) }));
  const dynamic = [...text.matchAll(DYNAMIC)].map(([, target]) => ({ target, typeOnly: false }));
  return [...fixed, ...dynamic].map(({ target = '', typeOnly }) => ({
    target: target.startsWith('.') ? relative(root, join(root, dirname(path), target)) : target,
    typeOnly,
  }));
}

/** Every import of a folder's files as `file → target`, where the target fails the test. */
export function offending(folder: string, isOffence: (target: string, one: Import) => boolean): string[] {
  return productSources()
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .flatMap(({ path, imports }) =>
      imports.filter((one) => isOffence(one.target, one)).map(({ target }) => `${path} → ${target}`),
    );
}
