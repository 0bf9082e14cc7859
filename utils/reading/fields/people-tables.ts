import { fold } from '../words.ts';
import type { Mention } from './person-mentions.ts';
import { nameAt } from './person-name.ts';
import { wholeTitle } from './person-title.ts';
import { NAME_CELLS, TITLE_CELLS } from './rows/people.ts';
import type { Text } from './texts.ts';
import { tidy, tokensOf } from './tokens.ts';

const NAME_HEADS = new Set(NAME_CELLS.split('|'));
const TITLE_HEADS = new Set(TITLE_CELLS.split('|'));

type Columns = { name: number; title: number };

/** People of tables: from a column that is headed so, whatever the case, and beside a cell that is somebody's title. */
export function peopleOfTables(texts: readonly Text[]): Mention[] {
  let columns: Columns | null = null;
  return texts.flatMap(({ text }) => {
    const cells = cellsOf(text);
    const heads = cells.length > 1 ? columnsOf(cells) : null;
    columns = cells.length > 1 ? (heads ?? columns) : null;
    return heads || cells.length < 2 ? [] : ofCells(cells, columns);
  });
}

/** Rows of more cells are no agenda. */
const MOST_CELLS = 12;

const cellsOf = (text: string) =>
  text
    .slice(0, 1000)
    .replace(/^\s*\|/, '')
    .split(text.includes('\t') ? '\t' : /\s\|\s?/)
    .slice(0, MOST_CELLS)
    .map((cell) => cell.trim());

function columnsOf(cells: readonly string[]): Columns | null {
  const folded = cells.map((cell) => fold(cell).replace(/[:*]/g, '').trim());
  const name = folded.findIndex((cell) => NAME_HEADS.has(cell));
  const title = folded.findIndex((cell, i) => i !== name && TITLE_HEADS.has(cell));
  const isHead = name >= 0 && !(cells.length === 2 && title < 0 && nameIn(cells[1 - name] ?? '', false));
  return isHead ? { name, title } : null;
}

function ofCells(cells: readonly string[], columns: Columns | null): Mention[] {
  return cells.flatMap((cell, i) => {
    const isHeaded = columns?.name === i;
    const found = nameIn(cell, isHeaded);
    if (!found || !(isHeaded || found.name.includes(' '))) return [];
    const headed = columns && columns.title >= 0 ? tidy(cells[columns.title] ?? '') : null;
    const beside = cells.flatMap((each, at) =>
      at === i || /\d[:.]\d/.test(each) ? [] : (wholeTitle(each) ?? []),
    );
    return [
      {
        name: found.name,
        title: headed || (beside.length === 1 ? (beside[0] ?? null) : null),
        isCertain: found.isCertain,
        features: [isHeaded ? 'in a column of names' : 'a whole cell'],
      },
    ];
  });
}

/** The name that a cell is, and nothing else. */
function nameIn(cell: string, anyCase: boolean) {
  const tokens = tokensOf(cell.slice(0, 80));
  const found = nameAt(tokens, 0, anyCase);
  return found && found.to === tokens.length && cell.length <= 80 ? found : null;
}
