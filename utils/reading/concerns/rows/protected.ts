import { stemOf, type Token } from '../tokens.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean).map(stemOf));

/** What the law keeps out of hiring, whoever says it; folded, five languages. */
const ALWAYS = words(`
  pregnant pregnancy childcare menopause fertility ethnicity religion religious nationality sexuality disability disabled hijab headscarf
  schwanger schwangerschaft kinderbetreuung kinderwunsch religion konfession behinderung schwerbehinderung kopftuch staatsangehorigkeit
  enceinte grossesse religion confession handicap nationalite
  embarazo embarazada religion discapacidad nacionalidad
  zwanger zwangerschap geloof religie handicap hoofddoek nationaliteit kinderopvang kinderwens`);

/** The same where it is the candidate's: "your age", "Ihre Kinder". */
const THEIRS = words(`
  age health illness husband wife spouse marriage divorce kids children accent faith race gender church mosque
  alter gesundheit krankheit mann ehemann frau ehe kinder familienplanung glaube herkunft akzent
  age sante maladie mari femme epouse enfants foi origine origines accent
  edad salud enfermedad marido mujer esposa hijos fe origen acento
  leeftijd gezondheid ziekte man vrouw kinderen afkomst accent`);

const OWNERS = new Set(['#you', '#they']);

/** Whether tokens speak of age, family, health, origin or belief: never a concern. */
export function isProtected(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ stem }, i) =>
      ALWAYS.has(stem) ||
      (THEIRS.has(stem) && [1, 2].some((back) => OWNERS.has(tokens[i - back]?.stem ?? ''))),
  );
}
