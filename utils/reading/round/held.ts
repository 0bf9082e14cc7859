import type { Passage } from '../said.ts';
import { STOP, type Word } from '../words.ts';

/** Folded words of five languages. */
const words = (rows: string): ReadonlySet<string> => new Set(rows.split(/\s+/).filter(Boolean));

const OVER = words(`
  was were enjoyed loved liked thanks thank grateful appreciated appreciate following came visited spoke impressed ta cheers
  charmed yesterday survived fun pleasure delight treat gem blast chuffed
  war waren warst gefreut danke dank seit gefallen genossen beeindruckt gestern neulich kennengelernt
  bedankt dankjewel dank genoten gehad gesproken vond vonden gisteren vorige sinds
  etait merci suite apprecie adore remercie remercions ravie ravi enchante
  fue gracias tras estuvo encanto encantado encantada pasamos agradezco agradecemos conocimos hablamos charlamos ayer
`);
const TALK = words(`
  interview interviews interviewing conversation conversations chat chats chatting call calls talk talking speaking spoke meeting sit visit
  seeing visiting coffee lunch walk zoom phone telephone telephonic discussion discussions session screen screening trial shift hosting having yarn
  gesprach gesprache telefonat telefon telefoninterview videogesprach videocall austausch besuch probetag treffen kennenlernen kennengelernt
  begegnung begegnungen spaziergang rundgang erstgesprach unterhaltung hospitation schnuppertag vorbeischauen vorbeikommen kommen
  gesprek telefoontje telefoongesprek belletje kennismaking bezoek wandeling videogesprek meeloopdag rondleiding babbel verhaal langskomen komst
  entretien echange rencontre rencontrer rencontree visite appel visio discussion cafe entrevue passage venue jasette venir
  entrevista charla conversacion llamada videollamada reunion visita platica encuentro conversar charlar venir venido conocerte conocerle conocerlo conocerla
`);
const AHEAD = words(`
  would will could can shall may forward if please agree agreeing accepting accept confirming confirm scheduled schedule arrange book invite
  invited inviting application applying applied interest cv resume patience reply response email message letter before next upcoming keen look
  wurde wurden konnten konnen bewerbung interesse unterlagen ruckmeldung bestatigung einladen einladung vor
  zou zouden willen graag sollicitatie belangstelling bevestiging reactie uitnodigen
  candidature interet confirmation reponse invitons inviter souhaitons prochain
  candidatura interes confirmacion confirmar respuesta invitar invitarte invitarle proxima podria postulacion
`);
/** So many words apart, both are of one thought. */
const REACH = 7;

/**
 * The words that speak of a talk that was, from the first to the last; null where none do. People say it in endless ways, but
 * near each other stand a word of what is over (thanks, "was", "enjoyed") and one of talking, and none of what is to come.
 */
export function talkHeld(passages: readonly Passage[]): { start: number; end: number } | null {
  for (const { zone, words: own } of passages) {
    if (zone !== 'body') continue;
    for (let at = 0; at < own.length; at += 1) {
      if (!OVER.has(own[at]?.word ?? '')) continue;
      const found = reach(own, at, 1) ?? reach(own, at, -1);
      if (found) return found;
    }
  }
  return null;
}

/** From a word of what is over to one of talking, forwards or backwards. */
function reach(own: readonly Word[], at: number, step: 1 | -1): { start: number; end: number } | null {
  for (let i = at + step; Math.abs(i - at) <= REACH; i += step) {
    const word = own[i];
    if (!word || word.word === STOP || AHEAD.has(word.word)) return null;
    if (!TALK.has(word.word)) continue;
    const [first, last] = step > 0 ? [own[at], word] : [word, own[at]];
    const isAhead = own
      .slice(Math.max(0, Math.min(at, i) - 2), Math.min(at, i))
      .some((each) => AHEAD.has(each.word));
    return first && last && !isAhead ? { start: first.start, end: last.end } : null;
  }
  return null;
}
