import { describe, expect, test } from 'vitest';
import { productSources } from './sources.ts';

const sources = productSources();

/** Lines of files that match, as `file:line`, comments left out. */
function lines(pattern: RegExp, isIncluded: (path: string) => boolean = () => true): string[] {
  return sources
    .filter(({ path }) => isIncluded(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, i) =>
          pattern.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line) ? [`${path}:${i + 1}`] : [],
        ),
    );
}

const PURE = [
  'utils/domain/',
  'utils/time/',
  'utils/reading/',
  'utils/plan/',
  'utils/followups/',
  'utils/day/',
];
const isPure = (path: string) => PURE.some((folder) => path.startsWith(folder));

describe('habits', () => {
  test('no file is longer than 250 lines', () => {
    const long = sources.filter(
      ({ path, text }) => !path.includes('.generated.') && text.split('\n').length > 251,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('nothing makes markup from text', () => {
    expect(lines(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySet/)).toEqual([]);
  });

  test('no type is forced', () => {
    expect(lines(/\bas any\b|: any\b|<any>|as unknown as|@ts-(ignore|expect-error|nocheck)/)).toEqual([]);
  });

  test('nothing connects to anywhere', () => {
    expect(lines(/\bfetch\(|XMLHttpRequest|new WebSocket|EventSource\(|sendBeacon/)).toEqual([]);
  });

  test('pure layers take clock, zone and chance as parameters', () => {
    expect(lines(/Date\.now\(|new Date\(\)|Temporal\.Now|Math\.random|crypto\./, isPure)).toEqual([]);
  });

  test('pure layers know no browser', () => {
    expect(lines(/\b(document|window|browser|chrome|navigator|localStorage)\.[a-z]/, isPure)).toEqual([]);
  });

  test('logs never carry what was read', () => {
    expect(lines(/console\.(log|info|debug)/, (path) => !path.startsWith('utils/inspect/'))).toEqual([]);
  });
});
