import { describe, expect, test } from 'vitest';
import { offending, productSources } from './sources.ts';

/** The import rules of the design, as data: what each folder may import besides itself. */
const ALLOWED: Record<string, readonly string[]> = {
  'utils/domain': ['zod/mini'],
  'utils/time': [],
  'utils/text': ['htmlparser2'],
  'utils/files': ['utils/domain', 'utils/text', 'utils/time', 'postal-mime', 'ical.js'],
  'utils/reading': ['utils/domain', 'utils/time'],
  'utils/plan': ['utils/domain', 'utils/reading'],
  'utils/followups': ['utils/domain'],
  'utils/pages': ['utils/domain', 'utils/text', 'utils/time'],
  'utils/day': ['utils/domain', 'utils/followups'],
  'utils/messaging': ['utils/domain', '@webext-core/messaging', 'zod/mini'],
  'utils/store': [
    'utils/domain',
    'utils/reading',
    'utils/plan',
    'utils/followups',
    'dexie',
    'minisearch',
    'preact/hooks',
    'zod/mini',
  ],
};

const within = (target: string, folder: string) => target === folder || target.startsWith(`${folder}/`);

describe('layers', () => {
  test.each(Object.entries(ALLOWED))('%s imports only what it may', (folder, allowed) => {
    expect(offending(folder, (target) => ![folder, ...allowed].some((each) => within(target, each)))).toEqual(
      [],
    );
  });

  test('components never import pages', () => {
    expect(offending('components', (target) => within(target, 'utils/pages'))).toEqual([]);
  });

  test('primitives and screens get their data as props: only connected layers import the store', () => {
    expect(offending('components/ui', (target) => within(target, 'utils/store'))).toEqual([]);
  });

  test('no page script reaches the store, whatever way round', () => {
    const sources = new Map(productSources().map((source) => [source.path, source]));
    const reached = new Set<string>();
    const visit = (path: string) => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const { target, typeOnly } of sources.get(path)?.imports ?? []) if (!typeOnly) visit(target);
    };
    for (const entry of ['entrypoints/mail.ts', 'entrypoints/read-once.ts']) visit(entry);
    expect([...reached].filter((path) => within(path, 'utils/store') || path === 'dexie')).toEqual([]);
    expect([...reached].filter((path) => path.startsWith('zod'))).toEqual([]);
  });

  test('utils never import components or entry points', () => {
    const upward = (target: string) => within(target, 'components') || within(target, 'entrypoints');
    expect(offending('utils', upward)).toEqual([]);
  });
});
