import { parseArgs } from 'node:util';
import { fail, type Result, succeed } from '../domain/result.ts';

/** What the command line asks for. `now` is an ISO instant, `zone` IANA, `me` lower case. */
export type Options = { now: string; zone: string; me: string[]; story: boolean; files: string[] };

export const USAGE = 'npm run -s inspect -- [--now ISO] [--zone IANA] [--me ADDRESS] [--story] FILE...';

/** The options of a command line; `clock` and `machineZone` are used where it says none. */
export function readOptions(args: readonly string[], clock: string, machineZone: string): Result<Options> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const now = instantOf(values.now ?? clock);
  if (now === null)
    return fail('bad-now', `--now ${values.now} is no ISO 8601 time, like 2026-03-02T10:00:00Z.`);
  const zone = values.zone ?? machineZone;
  if (!isZone(zone)) return fail('bad-zone', `--zone ${zone} is no IANA zone, like Europe/London.`);
  if (positionals.length === 0) return fail('no-file', `Name at least one file: ${USAGE}`);
  const me = (values.me ?? []).map((each) => each.trim().toLowerCase());
  return succeed({ now, zone, me, story: values.story ?? false, files: positionals });
}

function parse(args: readonly string[]) {
  try {
    return succeed(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          now: { type: 'string' },
          zone: { type: 'string' },
          me: { type: 'string', multiple: true },
          story: { type: 'boolean' },
        },
      }),
    );
  } catch (error) {
    return fail('bad-option', `${error instanceof Error ? error.message : 'Unknown option.'} Use: ${USAGE}`);
  }
}

/** An ISO instant; a time without offset is taken as UTC; null where it is none. */
function instantOf(text: string): string | null {
  const withOffset = /(z|[+-]\d\d:?\d\d)(\[[^\]]*\])?$/i.test(text)
    ? text
    : text.includes('T')
      ? `${text}Z`
      : `${text}T00:00:00Z`;
  try {
    return Temporal.Instant.from(withOffset).toString();
  } catch {
    return null;
  }
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
