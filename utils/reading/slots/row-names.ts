import { fold } from '../words.ts';
import { monthOf, weekdayOf } from './rows/days.ts';

const NAME =
  /\p{Lu}[\p{L}'’]*\p{Ll}(?:[ -](?:(?:van|von|de|der|den|la|le|di|da|bin|al|el|du|dos|zu)[ ]){0,2}\p{Lu}[\p{L}'’]*\p{Ll}){1,3}/gu;
const TITLE_WORD =
  /^(?:hi|hello|hey|hallo|bonjour|hola|prof|professor|st|street|road|quay|wharf|house|park|head|chief|vice|senior|lead|head|director|manager|officer|meet|welcome|interview|panel|chat|introduction|technical|final|second|first|google|microsoft|zoom|human|talent|hiring|finance|financial|product|engineering|operations|people|strategy|uk|office|room|conference|meeting|call|video|phone|presentation|lunch|coffee|tour|dear|option|case|culture|system|design|team|q|the|with|frau|herr|mr|mrs|ms|dr|mme|geschaftsfuhrer|leiter|leiterin|abteilung|entretien|gesprach|directeur|directrice|responsable|director|jefe|entrevista|gesprek|manager|uur|uhr|location|join|please|your|our|time|date|when|where|eastern|pacific|central|standard)$/;

/** Names in the words of a slot: two capitalised words or more that are no date and no title. People are matched by them. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(NAME)].flatMap(([name]) => {
    const words = name.split(/[ ]+/);
    while (words.length > 0 && isNoName(words[0] ?? '')) words.shift();
    while (words.length > 0 && isNoName(words.at(-1) ?? '')) words.pop();
    return words.length >= 2 && !words.some(isNoName) ? [words.join(' ')] : [];
  });
}

function isNoName(word: string): boolean {
  const plain = fold(word);
  return TITLE_WORD.test(plain) || monthOf(plain) !== undefined || weekdayOf(plain)?.needs === 'nothing';
}
