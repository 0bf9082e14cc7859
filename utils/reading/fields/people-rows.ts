import { fold } from '../words.ts';
import { type Named, peopleFrom } from './people-list.ts';
import { nameAt } from './person-name.ts';
import { titleBeforeName, wholeTitle } from './person-title.ts';
import { NAME_CELLS, PEOPLE_HEADS, TITLE_CELLS } from './rows/people.ts';
import { tidy, tokensOf } from './tokens.ts';

const NAME_HEADS = new Set(NAME_CELLS.split('|'));
const TITLE_HEADS = new Set(TITLE_CELLS.split('|'));
const TIME = '\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:am|pm|AM|PM|a\\.m\\.|p\\.m\\.|Uhr|hrs|h|uur)?';
/** Numbering, and the time that a row of an agenda begins with. */
const ROW_BEGIN = new RegExp(
  `^\\s*(?:[-*•·–]\\s+|\\d{1,2}[.)]\\s+)?(?:(?:\\p{L}{2,10}\\.?,?\\s)?(?:from\\s|at\\s|um\\s|ab\\s)?${TIME}(?:\\s?(?:-|–|—|to|bis|à|a|tot|until)\\s?${TIME})?(?:\\s?\\([^()]{2,20}\\))?\\s*[-–—:|,]?\\s*)?`,
  'u',
);
const IS_ROW = /^\s*(?:[-*•·–]\s|\d{1,2}[.)]\s|\d{1,2}(?:[:.h]\d{2}|\s?(?:am|pm|uhr)\b))|\t/i;
/** Longer ones are paragraphs. */
const LONGEST_ROW = 600;
const NO_MEETING =
  /\b(?:reception|lunch|break|tour|questions?|contact|parking|arriv\p{L}{1,4}|sign in|pause|mittag\p{L}{0,6}|empfang|déjeuner|accueil|almuerzo|pausa|recepción|pauze|rondleiding|ankunft)\b/iu;

/** People of tables, agendas and lists under a heading. */
export function peopleOfRows(lines: readonly string[]): Named[] {
  const found: Named[] = [];
  let columns: Columns | null = null;
  let underHead = false;
  const runs = runsOf(lines);
  for (const [i, line] of lines.entries()) {
    const text = line.trim();
    if (text === '') {
      columns = null;
      underHead = underHead && isHead(lines[i - 1] ?? '');
      continue;
    }
    if (line.includes('\t')) {
      const cells = line.split('\t').map((cell) => cell.trim());
      const heads = columnsOf(cells);
      if (heads) columns = heads;
      else found.push(...ofCells(cells, columns));
      continue;
    }
    columns = null;
    const head = headOf(text);
    if (head) {
      underHead = head.rest === '';
      found.push(...ofSentences(head.rest));
      continue;
    }
    const people =
      underHead || runs.has(i) || IS_ROW.test(line) ? ofRow(line, underHead || runs.has(i)) : titled(text);
    if (people.length === 0 && !IS_ROW.test(line)) underHead = false;
    found.push(...people);
  }
  return found;
}

/** Behind a heading's colon: one list, or a person a sentence ("Who: Jane Doe, CFO. Sam Hill, Buyer."). */
const ofSentences = (rest: string): Named[] =>
  rest
    .split(/(?<=\p{Ll}{3})\.\s(?=\p{Lu})/u)
    .flatMap((part) => peopleFrom(part, { titlesAlone: true }).people);

/** "Jane Doe, CFO" and nothing else in its line. */
function isNameAndTitle(line: string): boolean {
  const text = line.trim().replace(/[.;,]$/, '');
  if (text.length > 90 || !/^\p{Lu}/u.test(text)) return false;
  const { people, end } = peopleFrom(text, { titlesAlone: false });
  const [one] = people;
  return (
    people.length === 1 && one?.name?.includes(' ') === true && one.title !== null && end >= text.length - 40
  );
}

/** Lines that stand together, each a name with its title: a list of people, whatever its heading says. */
function runsOf(lines: readonly string[]): Set<number> {
  const alike = lines.map(isNameAndTitle);
  return new Set(alike.flatMap((is, i) => (is && (alike[i - 1] || alike[i + 1]) ? [i] : [])));
}

/** "Hiring Manager: Jane Doe", "Panel member: Tom Hill"; who only coordinates is no interviewer. */
function titled(text: string): Named[] {
  const found = /^([\p{L}][\p{L} '’-]{1,38}?)(?: \d)?: (\S.{2,70})$/u.exec(text);
  const label = found?.[1] ?? '';
  const isPanel =
    /^(?:panel|board|second|third|co-)?\s?(?:member|panellist|panelist|interviewer|chair|prüfer|jury)$/i.test(
      label,
    );
  if (!found || COORDINATES.test(label) || !(isPanel || wholeTitle(label))) return [];
  const { people } = peopleFrom(found[2] ?? '', { titlesAlone: false });
  const [first] = people;
  const isOne = people.length === 1 && first?.name != null && (first.isCertain || first.name.includes(' '));
  return isOne && first ? [{ ...first, title: first.title ?? (isPanel ? null : label) }] : [];
}

const COORDINATES =
  /\b(?:contact|recruiter|coordinator|reception\p{L}{0,4}|reference|referee|reports?|reporting|ansprechpartner\p{L}{0,3}|position|role|title|job|vacancy)\b/iu;

type Columns = { name: number; title: number };

/** Which cells of a header row stand above names and titles; null where it is no header row. */
function columnsOf(cells: readonly string[]): Columns | null {
  const folded = cells.map((cell) => fold(cell).replace(/[:*]/g, '').trim());
  const name = folded.findIndex((cell) => NAME_HEADS.has(cell));
  const title = folded.findIndex((cell, i) => i !== name && TITLE_HEADS.has(cell));
  return name >= 0 &&
    cells.length > 1 &&
    !(cells.length === 2 && title < 0 && nameAt(tokensOf(cells[1 - name] ?? ''), 0))
    ? { name, title }
    : null;
}

/** People of a row of cells: by its columns where a header named them, else the cell that is a name and the one that is a title. */
function ofCells(cells: readonly string[], columns: Columns | null): Named[] {
  const label = fold(cells[0] ?? '')
    .replace(/[:*]/g, '')
    .trim();
  if (!columns && cells.length === 2 && PEOPLE_HEADS.test(label))
    return peopleFrom(cells[1] ?? '', { titlesAlone: true }).people;
  if (NO_MEETING.test(cells.join(' ')) && !columns) return [];
  const at = columns?.name ?? cells.findIndex((cell) => isWholeName(cell));
  const cell = cells[at] ?? cells.find((each) => ofRow(each, false).length > 0) ?? '';
  const people =
    at >= 0 && isWholeName(cell, columns !== null) ? [wholeName(cell)] : ofRow(cell, columns !== null);
  const title =
    columns && columns.title >= 0
      ? tidy(cells[columns.title] ?? '')
      : cells.flatMap((each, i) => (i === at || isWholeName(each) ? [] : (titleCell(each) ?? [])))[0];
  return people.map((person) => ({
    ...person,
    title: person.title ?? (people.length === 1 && title ? title : null),
  }));
}

const titleCell = (cell: string) => (/\d[:.]\d{2}/.test(cell) ? null : wholeTitle(cell));

/** A cell that is one name and nothing else. */
function isWholeName(cell: string, anyCase = false): boolean {
  const tokens = tokensOf(cell);
  const found = nameAt(tokens, 0, anyCase);
  return (
    found !== null && found.to === tokens.length && (found.isCertain || found.to - found.from > 1 || anyCase)
  );
}

function wholeName(cell: string): Named {
  const found = nameAt(tokensOf(cell), 0, true);
  return { name: found?.name ?? cell, title: null, isCertain: true };
}

/** A heading of a list of people, and what stands behind its colon. */
function headOf(text: string): { rest: string } | null {
  if (text.length > 400) return null;
  const colon = text.search(/[:：]|\s[-–]\s/);
  const head = fold(colon < 0 ? text : text.slice(0, colon))
    .replace(/[’']/g, ' ')
    .replace(/[^\p{L} ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  // "People - Acme" signs; "People: Jane" heads.
  const isSigned = head === 'people' && colon >= 0 && text[colon] !== ':';
  return head.length < 60 && !isSigned && PEOPLE_HEADS.test(head)
    ? { rest: colon < 0 ? '' : text.slice(colon + 1).trim() }
    : null;
}

const isHead = (line: string) => headOf(line.trim())?.rest === '';

/** People of an item or an agenda row: "10:00 – Jane Doe, CTO", "System design: Jane Doe (CTO)", "CTO – Jane Doe". */
function ofRow(line: string, underHead: boolean): Named[] {
  const row = line.replace(ROW_BEGIN, '').replace(/^[\s*"“]+/, '');
  if (NO_MEETING.test(row) && !underHead) return [];
  const direct = underHead ? (withRest(row) ?? isolated(row, true)) : isolated(row, false);
  if (direct.length > 0) return direct;
  if (row.length > LONGEST_ROW) return [];
  const parts = row.split(/:\s|\s\((?=\p{Lu})|\s[-–—|]\s|\s(?:with|mit|avec|con|met)\s/u);
  for (const part of parts.slice(1)) {
    const at = row.indexOf(part);
    const people = isolated(row.slice(at), underHead);
    const before = titleBeforeName(row.slice(0, at));
    const isTitle = before !== null && before.start === 0;
    if (people.length > 0)
      return people.map((person, i) => ({
        ...person,
        title: person.title ?? (isTitle && i === 0 ? before.title : null),
      }));
  }
  return [];
}

/** Under a heading whatever stands behind a name and a mark is the person's title: "Cem Yıldız, Betriebsrat". */
function withRest(row: string): Named[] | null {
  const tokens = tokensOf(row);
  const found = nameAt(tokens, 0);
  const last = found && tokens[found.to - 1];
  const rest = last
    ? /^(?:,|\s[-–—|]|:)\s(\p{L}[^,;:()@\d]{2,50})$/u.exec(row.slice(last.end))?.[1]
    : undefined;
  if (!found || rest === undefined || /\b(?:and|und|et|y|en)\b/.test(rest)) return null;
  const other = nameAt(tokensOf(rest), 0);
  const isOther =
    other !== null && (other.isCertain || other.to - other.from > 1) && wholeTitle(rest) === null;
  return isOther ? null : [{ name: found.name, title: tidy(rest), isCertain: true }];
}

/** The people that a text begins with, where nothing but them and a short rest is in it. */
function isolated(text: string, underHead: boolean): Named[] {
  const { people, end } = peopleFrom(text, { titlesAlone: underHead });
  const rest = text.slice(end, end + LONGEST_ROW).replace(/^[\s,;:.)–—-]+/, '');
  const isAlone =
    rest.split(/\s+/).length <= (underHead ? 40 : 8) || people.some((person) => person.title !== null);
  const isNamed = people.every(
    (person) =>
      person.isCertain ||
      (underHead && (person.name === null || !/^\s\p{L}/u.test(text.slice(end)))) ||
      (person.name?.includes(' ') === true && rest === ''),
  );
  return people.length > 0 && isAlone && isNamed ? people : [];
}
