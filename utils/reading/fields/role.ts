import type { Message } from '../../domain/message.ts';
import type { Line } from '../line.ts';
import { fold, folded } from '../words.ts';
import { type AnchoredLine, anchorsOf } from './anchors.ts';
import { fitOf, ownLabel } from './employer-domain.ts';
import { titleAfter, titleBefore, titleIn } from './role-phrase.ts';
import { NOT_ROLE, ROLE_LABELS } from './rows/roles.ts';
import { sourcesOf } from './sources.ts';
import { isTitleWord } from './titles.ts';
import { rowWords, tidy, tokensOf } from './tokens.ts';

type Candidate = { text: string; score: number };

const ROLE_WORDS = new Set(rowWords(NOT_ROLE));
const LABELS = new Set(ROLE_LABELS.split('|'));

/** What each way of naming a title is worth; a title's noun adds or, missing, takes. */
const WORTH = { label: 5, said: 4, maybe: 2, subject: 3 };
const NOUN = 2;
const NO_NOUN = -2.5;
/** Less where the words before leave no doubt: titles are more than any list. */
const UNLISTED = -1;
const AGAIN = 1;
const THRESHOLD = 3;

/**
 * The job's title as written, without its article, reference number and (m/w/d); null where none is said. Every way of naming
 * one gives candidates; the best worth wins, and one below the threshold is left blank.
 */
export function findRole(message: Message, lines: readonly Line[]): string | null {
  const sources = sourcesOf(message, lines);
  const { subject, body, calendar } = anchorsOf(sources);
  const label = ownLabel(message);
  const candidates = [
    ...body.flatMap(inLine),
    ...subjectTitles(subject, label),
    ...calendar.flatMap((line, i) => (i === 0 ? subjectTitles(line, label) : inLine(line))),
  ];
  // "3rd round interview w COO": that is who is met, not what the job is.
  return best(candidates.filter(({ text }) => !NO_ROLE.test(text)));
}

/** What stands beside a job's title and is none. */
const NO_ROLE =
  /^(?:w|with|mit|avec|con|met)\b|\b(?:interview|interviewer|call|round|screen|meeting)$|^(?:hiring )?manager$/i;

function best(candidates: readonly Candidate[]): string | null {
  const byKey = new Map<string, Candidate>();
  for (const { text, score } of candidates) {
    const worth =
      score +
      (tokensOf(text).some((token) => isTitleWord(token.text))
        ? NOUN
        : score >= WORTH.said
          ? UNLISTED
          : NO_NOUN);
    const before = byKey.get(fold(text));
    if (!before) byKey.set(fold(text), { text, score: worth });
    else byKey.set(fold(text), { text: before.text, score: Math.max(before.score, worth) + AGAIN });
  }
  const sorted = [...byKey.values()].sort((a, b) => b.score - a.score || b.text.length - a.text.length);
  const first = sorted[0];
  return first && first.score >= THRESHOLD ? first.text : null;
}

/** Titles that a line of the text names. */
function inLine({ text: line, anchors }: AnchoredLine): Candidate[] {
  const label = labelled(line) ?? eventTitle(line);
  if (label) return label;
  const behindTalk = TALK_BEFORE.test(line) ? inBrackets(line) : [];
  const said = anchors.flatMap(({ field, kind, start, end }) => {
    if (field !== 'role') return [];
    const text =
      kind === 'after' ? titleBefore(line.slice(0, start)) : titleAfter(line.slice(end), kind === 'before');
    return text === null || !isLikely(text) ? [] : [{ text, score: worthOf(kind) }];
  });
  return [...said, ...behindTalk];
}

/** "Gespräch am Dienstag (Prüfstandsingenieur)". */
const TALK_BEFORE =
  /^[^()]{0,60}(?:gespr[aä]ch|gesprek|interview|entretien|entrevista|entrevue)[^()]{0,30}\(/iu;

const worthOf = (kind: string) => (kind === 'maybe' ? WORTH.maybe : WORTH.said);

/** "Event: 2nd Interview - Robotics Engineer", as schedulers write it. */
function eventTitle(line: string): Candidate[] | null {
  const event = EVENT.exec(line)?.[1];
  const found = event === undefined ? [] : partsOf(event, null);
  return found.length > 0 ? found : null;
}

const EVENT =
  /^\W{0,4}(?:event|event name|event type|meeting|subject|what|betreff|was|objet|asunto|evento|onderwerp|oggetto)\s?:\s{1,3}(\S.{3,160})$/i;

function labelled(line: string): Candidate[] | null {
  const label = /^[^\p{L}]{0,6}([\p{L}'’ ]{3,24}?) ?[:\t]\s{0,3}(\S.{2,160})$/u.exec(line);
  if (!label || !LABELS.has(fold(label[1] ?? '').trim())) return null;
  const text = titleIn(label[2] ?? '');
  return text === null || !isLikely(text) ? null : [{ text, score: WORTH.label }];
}

/** Parts of a subject that are a title: "Payroll Specialist – Interview", "Interview: Payroll Specialist at Corrib". */
function subjectTitles(line: AnchoredLine, label: string | null): Candidate[] {
  const anchored = inLine(line);
  return [...anchored, ...partsOf(line.text, label)];
}

function partsOf(subject: string, label: string | null): Candidate[] {
  const parts = subject.split(/\s[-–—|•·]{1,2}\s|\|{1,2}|[:;]\s|,\s(?=\p{Lu}\p{Ll}{2,20} \d)|\s@\s|\s\/\s/u);
  const whole = parts.flatMap((part) => {
    const text = titleIn(withoutEmployer(trimmedPart(part), label));
    const isTitle =
      text !== null && isLikely(text) && tokensOf(text).some((token) => isTitleWord(token.text));
    return isTitle ? [{ text, score: WORTH.subject }] : [];
  });
  return [...whole, ...withField(subject, whole), ...inBrackets(subject)];
}

/** "Yilgarn Lithium (Senior Resource Geologist)": a title in brackets, behind what it is none of. */
function inBrackets(line: string): Candidate[] {
  const [, before = '', inner = ''] = /^([^()]{2,80})\(([^()]{4,60})\)/.exec(line) ?? [];
  const isOwn = inner !== '' && !tokensOf(before).some((token) => isTitleWord(token.text));
  const text = isOwn ? titleIn(inner) : null;
  return text !== null && isLikely(text) && tokensOf(text).some((token) => isTitleWord(token.text))
    ? [{ text, score: WORTH.subject + 0.5 }]
    : [];
}

/** "Graduate Programme - Risk", "VP, Regulatory Affairs": the subject's title with the field after it, a little worse. */
function withField(subject: string, whole: readonly Candidate[]): Candidate[] {
  return whole.flatMap(({ text, score }) => {
    const at = subject.indexOf(text);
    const longer = at < 0 ? null : titleAfter(subject.slice(at), true);
    return longer && longer.length > text.length ? [{ text: longer, score: score + 0.5 }] : [];
  });
}

/** "Clearcutter Engineering Manager" without the employer that the sender's domain names. */
function withoutEmployer(part: string, label: string | null): string {
  const tokens = tokensOf(part);
  const ends = label === null ? [] : [3, 2, 1].filter((many) => many < tokens.length);
  const likeness = (each: number) => fitOf(part.slice(0, tokens[each - 1]?.end), label ?? '');
  const many = ends.find((each) => likeness(each) === 1) ?? ends.find((each) => likeness(each) === 0.7);
  return many === undefined ? part : part.slice(tokens[many]?.start);
}

/** Interview words before and after a title in a subject's part. */
function trimmedPart(part: string): string {
  const tokens = tokensOf(part);
  let [from, to] = [0, tokens.length];
  while (from < to && isEdge(tokens[from]?.text ?? '')) from += 1;
  while (to > from && isEdge(tokens[to - 1]?.text ?? '')) to -= 1;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return '';
  const rest = part.slice(last.end);
  return (
    part.slice(first.start, last.end) +
    (/^\s?\([^()]{2,40}\)/.exec(rest)?.[0] ?? '') +
    (rest.startsWith(')') ? ')' : '')
  );
}

const EDGES = new Set(
  rowWords(`the a an for role position post vacancy job of to with ref req id as your our in at and on der die das als fur zum zur stelle poste de du
    pour le la puesto para el vacante functie voor van een ruolo per il vaga tjansten som stanowisko na`),
);
/** What a talk or a step is called, in compounds: "Vertiefungsgespräch", "Selectieprocedure". */
const TALK = /(?:gespr[aä]che?|gesprek|interview|procedure|verfahren|termin)s?$/iu;
const isEdge = (word: string) =>
  ROLE_WORDS.has(folded(word)) ||
  TALK.test(word) ||
  EDGES.has(folded(word)) ||
  /\d{3}|^\d+(?:st|nd|rd|th)?$|^[A-Z]{1,4}[-/]\d/.test(word);

/** A title has none of the words that invitations are made of, and is short. */
function isLikely(text: string): boolean {
  const tokens = tokensOf(text);
  if (tokens.length === 0 || tokens.length > 11 || text.length < 2 || text.length > 90) return false;
  // "Agent d'entretien" is none of a talk.
  const isOfTalk = tokens.some(({ text: said, word }) => ROLE_WORDS.has(word) && !/^d['’]/i.test(said));
  return !isOfTalk && /\p{L}{2}/u.test(tidy(text));
}
