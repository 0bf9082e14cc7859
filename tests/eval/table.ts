import { interval } from './metrics.ts';
import type { Case, Row } from './score.ts';

/** Rows × columns of text as an aligned table. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

const figure = (value: number) => (Number.isFinite(value) ? value.toFixed(3) : '–');

/** One line of the main table: value with its interval, the target, and whether it is met. */
export function metricLine(row: Row, cases: readonly Case[]): string[] {
  const own = cases.filter((one) => row.of?.(one) ?? true);
  const { value, low, high } = interval(own, row.metric);
  const met = row.atMost ? value <= row.target : value >= row.target;
  return [
    row.name,
    String(own.length),
    figure(value),
    `${figure(low)}–${figure(high)}`,
    `${row.atMost ? '≤' : '≥'} ${row.target}`,
    own.length === 0 ? 'no cases' : met ? 'met' : 'short',
  ];
}

/** The same metric by language, a column each. */
export function languageTable(rows: readonly Row[], cases: readonly Case[]): string {
  const languages = [...new Set(cases.map((one) => one.labelled.language))].sort();
  const lines = rows.map((row) => [
    row.name,
    ...languages.map((language) => {
      const own = cases.filter((one) => one.labelled.language === language && (row.of?.(one) ?? true));
      return own.length === 0 ? '–' : figure(row.metric(own));
    }),
  ]);
  const counts = languages.map(
    (language) => `${language} (${cases.filter((one) => one.labelled.language === language).length})`,
  );
  return table([['by language', ...counts], ...lines]);
}
