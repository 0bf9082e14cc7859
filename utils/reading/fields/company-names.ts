import type { Message } from '../../domain/message.ts';
import type { ReadingContext } from '../../domain/reading.ts';
import { folded } from '../words.ts';
import { anchorsOf } from './anchors.ts';
import { companyAfter, companyBefore, hasLegalForm, squash, withoutThe } from './company-phrase.ts';
import { isFreeMail, registrableDomain } from './domains.ts';
import { namesLike } from './employer-domain.ts';
import { isNameEnd } from './label-names.ts';
import { isPersonal } from './mailbox.ts';
import { isFirstName } from './person-name.ts';
import { TEAM_WORDS } from './rows/companies.ts';
import type { Sources } from './sources.ts';
import { isTitleWord } from './titles.ts';
import { rowWords, tokensOf } from './tokens.ts';

const TEAMS = new Set(rowWords(TEAM_WORDS));

/** A name that may be the employer's, with what the way it is named is worth; `said` where more than a signature has it. */
export type Candidate = { name: string; score: number; said: boolean };

/** What each way of naming an employer is worth. */
const WORTH = {
  strong: 3.5,
  behind: 2.9,
  likely: 2.9,
  weak: 1.2,
  display: 3.5,
  office: 4.6,
  line: 1.5,
  subject: 2.9,
  signedAlone: 2.9,
  known: 4,
};
/** Every way in which a message names its employer; `label` is the sender's own domain's, null for agencies and platforms. */
export function candidatesOf(
  message: Message,
  sources: Sources,
  label: string | null,
  context: ReadingContext,
): Candidate[] {
  return [
    ...anchored(sources),
    ...subjectNames(sources.subject, WORTH.subject),
    ...displayNames(message),
    ...closing(sources),
    ...(isFreeMail(message.from?.email ?? '') ? signedUnder(sources) : []),
    ...ofCalendar(sources),
    ...(label === null ? [] : likeDomain(label, sources, message.from?.name ?? '')),
    ...remembered(message, context),
  ];
}

/** Names that fit the domain: said in the text they count more than signed under it. */
function likeDomain(
  label: string,
  { subject, body, signature, footer }: Sources,
  display: string,
): Candidate[] {
  const isClosing = closingLines(body);
  const said = namesLike(label, [subject, display, ...body.filter((line) => !isClosing.has(line))]);
  const signed = namesLike(label, [...isClosing, ...signature, ...footer]);
  return [
    ...said.map((name) => ({ name, score: WORTH.line, said: true })),
    ...signed.map((name) => ({ name, score: WORTH.line / 3, said: false })),
  ];
}

/** The last short lines, where a sign-off stands that nothing marks. */
const closingLines = (body: readonly string[]): ReadonlySet<string> =>
  new Set(
    body
      .filter((line) => line !== '')
      .slice(-4)
      .filter((line) => line.length < 60),
  );

function anchored(sources: Sources): Candidate[] {
  const { subject, body, calendar } = anchorsOf(sources);
  return [subject, ...body, ...calendar].flatMap(({ text, anchors }) =>
    anchors.flatMap(({ field, kind, start, end }) => {
      if (field !== 'company') return [];
      const said = text.slice(start, end);
      const rest = CLIENT.test(said) ? text.slice(end).replace(/^\s?[,:(–-]\s?/, ' ') : text.slice(end);
      const name = kind === 'behind' ? companyBefore(text.slice(0, start)) : companyAfter(rest);
      if (name === null || isPersonWithTitle(name, text, end)) return [];
      return [{ name, score: worthOf(kind, said, text.slice(0, start), name), said: true }];
    }),
  );
}

/** An agency names its client in apposition: "our client, Karee Bank". */
const CLIENT = /(?:client\p{L}{0,2}|mandant\p{L}{0,2}|kunden?|auftraggeber|opdrachtgever|klant|relatie)$/iu;

/** "The post of Staff Nurse at": a word of the job before it makes a plain "at" bring in the employer. */
const JOB =
  /\b(?:role|post|position|job|vacancy|interview|application|appl(?:y|ied|ying)|opportunity|stelle|bewerbung|\p{L}{0,14}gespräch|poste|candidature|entretien|puesto|vacante|entrevista|candidatura|functie|vacature|gesprek|sollicitatie|posizione|ruolo|colloquio|vaga|cargo|tjänst\p{L}{0,2}|intervju|stanowisko|rozmow\p{L})\b/iu;

/** "Interview with" brings in a firm or a person: a first name tells. */
function worthOf(kind: string, said: string, before: string, name: string): number {
  if (kind === 'behind') return WORTH.behind;
  const isLikely =
    said.includes(' ') || (!/^(?:with|mit|avec|con|met|com|med)$/i.test(said) && JOB.test(before.slice(-90)));
  const isPerson = isFirstName(name.split(' ')[0] ?? '');
  if (kind === 'weak') return isPerson ? WORTH.weak / 4 : isLikely ? WORTH.likely : WORTH.weak;
  return isPerson ? WORTH.weak : WORTH.strong;
}

/** "with Jane Doe, Finance Director" is nobody's employer. */
function isPersonWithTitle(name: string, line: string, end: number): boolean {
  const after = line.slice(end, end + 160);
  const at = after.indexOf(name);
  const next =
    at < 0
      ? null
      : /^\s?[,(–-]\s?((?:our|the|unser\p{L}{0,2}|notre|nuestr[oa]|onze)\s)?([\p{L}-]{2,30})(?: ([\p{L}-]{2,30}))?(?: ([\p{L}-]{2,30}))?/u.exec(
          after.slice(at + name.length),
        );
  return next?.slice(2).some((word) => word !== undefined && isTitleWord(word)) === true;
}

/** Parts of a subject that are neither a title nor a word of invitations; one word alone says too little. */
function subjectNames(subject: string, worth: number): Candidate[] {
  const parts = subject.split(/\s[-–—|•·/]{1,2}\s|\|{1,2}|[:;]\s|,\s(?=\p{Lu}\p{Ll}+day)|\s(?:x|<>|@)\s/u);
  return parts.flatMap((part) => {
    const tokens = tokensOf(part);
    if (tokens.length === 0 || tokens.some((token) => isTitleWord(token.text))) return [];
    const name = companyAfter(part.replace(LEAD, ''));
    const isWhole = name !== null && squash(name).length >= squash(part).length - 12;
    const score = name?.includes(' ') ? worth : Math.min(worth, WORTH.line);
    return isWhole ? [{ name, score, said: true }] : [];
  });
}

/** "Feedback de Grupo Almansa", "Retour Transports Berthelier", "News from Dunmere Homes". */
const LEAD =
  /^(?:(?:your|ihre?|votre|tu|su)\s)?(?:feedback|retour|rückmeldung|news|update|word|terugkoppeling|respuesta|noticias|nouvelles|antwort)\s(?:(?:from|with|de|du|von|bei|van|del|des|zu|über)\s)?/iu;

/** "Brightwater Careers", "Jane (Brightwater)", "Jane from Brightwater", "HR-Team Brightwater Homes". */
function displayNames({ from }: Message): Candidate[] {
  const display = from?.name ?? '';
  const inner =
    /^([^()|]{2,40}?)\s?(?:\(([^()]{2,50})\)|\s(?:from|at|@|bei|von|de|chez|van|via|\|)\s(.{2,50}))$/u.exec(
      display,
    );
  const name = inner ? companyAfter((inner[2] ?? inner[3] ?? '').trim()) : houseOf(display);
  if (name === null) return [];
  const isHouse = from !== null && !isPersonal(from) && !inner && isFirm(name);
  const isTeam = name.length < display.length && !inner;
  const score = isHouse ? WORTH.office : inner || isTeam ? WORTH.display : WORTH.line;
  return [{ name, score, said: false }];
}

/** A house's name without the department that writes for it: the first part that is more than a department. */
function houseOf(display: string): string | null {
  const parts = display.split(/\s?[,|–]\s|\s-\s/).map(withoutTeam);
  return companyAfter(parts.find((part) => part !== '') ?? '');
}

/** A part of a display name without the words at its ends that name a department. */
function withoutTeam(part: string): string {
  const tokens = tokensOf(part);
  const isTeam = (at: number) => TEAMS.has(folded(tokens[at]?.text ?? ''));
  let [from, to] = [0, tokens.length];
  while (from < to && isTeam(from)) from += 1;
  while (to > from && isTeam(to - 1)) to -= 1;
  return part.slice(tokens[from]?.start ?? part.length, tokens[to - 1]?.end ?? part.length);
}

/** No first and last name: one word, a legal form, a word that names of firms have, or more words than a person has. */
function isFirm(name: string): boolean {
  const words = tokensOf(name).map((token) => folded(token.text));
  return words.length === 1 || words.length > 3 || hasLegalForm(name) || words.some(isNameEnd);
}

/** Lines under the sign-off and legal lines. */
function closing({ body, signature, footer }: Sources): Candidate[] {
  const lines = [...signature, ...closingLines(body)].flatMap((line) =>
    line.split(/\s[|•·–-]\s|, /).flatMap((part) => {
      const name = withoutThe(companyAfter(part));
      if (name === null || tokensOf(part).some((token) => isTitleWord(token.text) && !hasLegalForm(part)))
        return [];
      const isWhole = tokensOf(name).length >= tokensOf(part).length - 3;
      const score = hasLegalForm(part) ? WORTH.line : WORTH.line / 3;
      return isWhole ? [{ name, score, said: false }] : [];
    }),
  );
  const legal = footer.flatMap((line) => {
    const name = hasLegalForm(line.slice(0, 80)) ? companyAfter(line.replace(/^[^\p{L}]{0,4}/u, '')) : null;
    return name === null ? [] : [{ name, score: WORTH.line, said: false }];
  });
  return [...lines, ...legal];
}

/** Who signs from a mailbox that anybody has: the line of two or more words under the name, no person's. */
function signedUnder({ body, signature }: Sources): Candidate[] {
  const lines = [...body.filter((line) => line !== '').slice(-3), ...signature];
  return lines.slice(1).flatMap((line, i) => {
    const name = withoutThe(companyAfter(line));
    const isUnderName = /^\p{Lu}[\p{L} .'’-]{1,30}$/u.test(lines[i] ?? '');
    const isFirm =
      name !== null &&
      name === line.trim() &&
      name.includes(' ') &&
      !isFirstName(name.split(' ')[0] ?? '') &&
      !tokensOf(name).some((token) => isTitleWord(token.text));
    return isUnderName && isFirm ? [{ name, score: WORTH.signedAlone, said: false }] : [];
  });
}

const ofCalendar = ({ calendar }: Sources) => subjectNames(calendar[0] ?? '', WORTH.line);

/** What applications on record say of the sender's domain, where they agree. */
function remembered(message: Message, { known }: ReadingContext): Candidate[] {
  const domain = registrableDomain(message.from?.email ?? '');
  if (domain === null) return [];
  const names = new Set(
    known.flatMap((each) => (each.domains.includes(domain) && each.company ? [each.company] : [])),
  );
  return names.size === 1 ? [...names].map((name) => ({ name, score: WORTH.known, said: true })) : [];
}
