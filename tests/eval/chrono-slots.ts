import * as chrono from 'chrono-node';
import type { Labelled } from './load.ts';
import { matchKeys, precision, recall, sum } from './metrics.ts';

type Parser = (
  text: string,
  reference: chrono.ParsingReference,
  option: chrono.ParsingOption,
) => chrono.ParsedResult[];

const PARSERS: Readonly<Record<string, Parser>> = {
  en: chrono.parse,
  de: chrono.de.parse,
  fr: chrono.fr.parse,
  es: chrono.es.parse,
  nl: chrono.nl.parse,
};
const british: Parser = (text, reference, option) => chrono.en.GB.parse(text, reference, option);
const BRITISH = new Set(['UK', 'IE', 'AU', 'NZ', 'ZA', 'IN', 'SG']);
const ARRANGES = new Set(['invite', 'reschedule', 'confirmation']);

/**
 * What chrono alone makes of the body's interview times: in the mail's own language, days before months where its region
 * has them so, only results with a certain day and hour, in the person's zone where none is said. Instants are compared;
 * the zone, which ours has to name too, is given to it.
 */
export function chronoSlots(labelled: readonly Labelled[]): string {
  const counts = sum(
    labelled
      .filter(({ expect, message }) => ARRANGES.has(expect.intent) && message.calendar.length === 0)
      .map((one) =>
        matchKeys(
          instantsIn(one),
          one.expect.slots.map(({ start }) => String(Temporal.Instant.from(start).epochMilliseconds)),
        ),
      ),
  );
  return `slots, body, by chrono alone: recall ${recall(counts).toFixed(3)}, precision ${precision(counts).toFixed(3)}`;
}

function instantsIn({ message, language, region, zone }: Labelled): string[] {
  const parse = language === 'en' && BRITISH.has(region) ? british : (PARSERS[language] ?? chrono.parse);
  const instant = new Date(message.sent.iso ?? '2026-06-01T09:00:00Z');
  const results = parse(message.text, { instant, timezone: 0 }, { forwardDate: true });
  const found = results.flatMap(({ start }) => {
    const isCertain = (start.isCertain('day') || start.isCertain('weekday')) && start.isCertain('hour');
    if (!isCertain) return [];
    const part = (name: chrono.Component) => start.get(name) ?? 0;
    const wall = Temporal.PlainDateTime.from({
      year: part('year'),
      month: part('month'),
      day: part('day'),
      hour: part('hour'),
      minute: part('minute'),
    });
    const offset = start.isCertain('timezoneOffset') ? part('timezoneOffset') : null;
    const at =
      offset === null
        ? wall.toZonedDateTime(zone).epochMilliseconds
        : wall.toZonedDateTime('UTC').epochMilliseconds - offset * 60_000;
    return [String(at)];
  });
  return [...new Set(found)];
}
