import { setOf } from '../lexemes.ts';

/** Names of months and weekdays in nine languages, folded; the place in the list is the number, from 1. */

const MONTHS = [
  'january jan januar janner janvier janv enero ene januari gennaio gen janeiro stycznia styczen sty',
  'february feb febr februar feber fevrier fevr fev febrero februari febbraio fevereiro lutego luty',
  'march mar marz maerz mrz mars marzo maart mrt marco marca marzec',
  'april apr avril avr abril abr aprile kwietnia kwiecien kwi',
  'may mai mayo mei maggio mag maio maj maja',
  'june jun juni juin junio giugno giu junho czerwca czerwiec',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec',
  'august aug aout agosto augustus ago augusti sierpnia sierpien',
  'september sept sep septembre septiembre setiembre settembre setembro wrzesnia wrzesien',
  'october oct oktober okt octobre octubre ottobre ott outubro pazdziernika pazdziernik',
  'november nov novembre noviembre novembro listopada listopad',
  'december dec dezember dez decembre diciembre dic dicembre dezembro grudnia grudzien',
];

/** Weekdays that are no other word. */
const WEEKDAYS = [
  'monday montag lundi lunes maandag lunedi mandag mandagen poniedzialek',
  'tuesday tues dienstag mardi martes dinsdag martedi tisdag tisdagen wtorek',
  'wednesday weds mittwoch mercredi miercoles woensdag mercoledi onsdag onsdagen sroda srode',
  'thursday thur thurs donnerstag jeudi jueves donderdag giovedi torsdag torsdagen czwartek',
  'friday freitag vendredi viernes vrijdag venerdi fredag fredagen piatek',
  'saturday samstag sonnabend samedi sabado zaterdag sabato lordag lordagen sobota sobote',
  'sunday sonntag dimanche domingo zondag domenica sondag sondagen niedziela niedziele',
];

/** Short forms that need a capital letter, or a number after them. */
const SHORT_WEEKDAYS = [
  'mon lun mo ma segunda pon',
  'tue tu di mar din terca tis wt',
  'wed mi mer mie wo woe quarta ons sr',
  'thu th do jeu jue don gio quinta tors czw',
  'fri fr ven vie vr vrij sexta fre',
  'sat sa sam sab za zat lor sob',
  'sun so dim dom zo zon son nd',
];

/** Of those, the ones that even with a capital letter are plain words: only a number tells. */
const NEEDS_NUMBER = setOf(
  'mo ma mar mer mi wo do fr sa so sam son don dom dim sun sat th tu za zo nd di lor sr ons tis segunda terca quarta quinta sexta pon gio',
);

const numbered = (rows: readonly string[]) =>
  new Map(rows.flatMap((row, i) => row.split(' ').map((name) => [name, i + 1] as const)));

const MONTH_OF = numbered(MONTHS);
const WEEKDAY_OF = numbered(WEEKDAYS);
const SHORT_OF = numbered(SHORT_WEEKDAYS);

/** 1..12 of a month's folded name; undefined for any other word. */
export const monthOf = (word: string): number | undefined => MONTH_OF.get(word);

/** Months whose names are verbs and nouns as well: before the day they need their capital letter. */
export const MONTHS_OR_WORDS = setOf('may march mar mars marca mag maj mai ago gen sty kwi lug dic set');

/** Part of a day after a weekday in one word: Donnerstagnachmittag, torsdagen. */
const PART_OF_DAY = /(?:vormittags?|nachmittags?|mittags?|abends?|morgens?|fruh|middag|ochtend|avond)$/;

/** A weekday's number (Monday is 1) and how sure its name alone is. */
export function weekdayOf(word: string): { number: number; needs: 'nothing' | 'capital' | 'number' } | null {
  const full = WEEKDAY_OF.get(word) ?? WEEKDAY_OF.get(word.replace(PART_OF_DAY, ''));
  if (full) return { number: full, needs: 'nothing' };
  const short = SHORT_OF.get(word);
  if (!short) return null;
  return { number: short, needs: NEEDS_NUMBER.has(word) ? 'number' : 'capital' };
}

/** Days counted from the day of sending; several words are looked up in order. */
export const RELATIVE: readonly [string, number][] = [
  ['the day after tomorrow', 2],
  ['day after tomorrow', 2],
  ['heute in einer woche', 7],
  ['morgen in einer woche', 8],
  ['a week today', 7],
  ['a week tomorrow', 8],
  ['today week', 7],
  ['tomorrow week', 8],
  ['apres demain', 2],
  ['apres - demain', 2],
  ['pasado manana', 2],
  ['d ici une semaine', 7],
  ['in einer woche', 7],
  ['aujourd hui', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['cet apres - midi', 0],
  ['esta tarde', 0],
  ['vanmiddag', 0],
  ['vanavond', 0],
  ['a week from today', 7],
  ['a week from tomorrow', 8],
  ['a fortnight today', 14],
  ['a fortnight tomorrow', 15],
  ['two weeks today', 14],
  ['this day week', 7],
  ['heute in acht tagen', 7],
  ['heute in 14 tagen', 14],
  ['heute in vierzehn tagen', 14],
  ['heute in zwei wochen', 14],
  ['aujourd hui en huit', 7],
  ['aujourd hui en quinze', 14],
  ['ce matin', 0],
  ['ce soir', 0],
  ['hoy en ocho', 7],
  ['hoy en quince', 14],
  ['esta noche', 0],
  ['vandaag over een week', 7],
  ['vandaag over twee weken', 14],
  ['vanochtend', 0],
  ['vanmorgen', 0],
  ['morgenochtend', 1],
  ['morgenmiddag', 1],
  ['morgenavond', 1],
  ['tonight', 0],
  ['later today', 0],
  ['straks', 0],
  ['nachher', 0],
  ['tout a l heure', 0],
  ['today', 0],
  ['heute', 0],
  ['hoy', 0],
  ['vandaag', 0],
  ['oggi', 0],
  ['hoje', 0],
  ['idag', 0],
  ['dzisiaj', 0],
  ['dzis', 0],
  ['tomorrow', 1],
  ['tmrw', 1],
  ['tmr', 1],
  ['demain', 1],
  ['domani', 1],
  ['amanha', 1],
  ['imorgon', 1],
  ['jutro', 1],
  ['ubermorgen', 2],
  ['overmorgen', 2],
  ['dopodomani', 2],
  ['pojutrze', 2],
];

/** "manana" and "morgen" are mornings too: tomorrow only where none of these stands before or after. */
export const TOMORROW_OR_MORNING = setOf('manana morgen');
export const MORNING_BEFORE = setOf('la guten gute goede de am ese esta goeie por buenos');

/** Phrases that set the week that the weekdays near them belong to, in weeks from the present one. */
export const WEEKS: readonly [string, number][] = [
  ['the week after next', 2],
  ['ubernachste woche', 2],
  ['ubernachster woche', 2],
  ['next week', 1],
  ['nachste woche', 1],
  ['nachster woche', 1],
  ['kommende woche', 1],
  ['kommender woche', 1],
  ['semaine prochaine', 1],
  ['proxima semana', 1],
  ['semana proxima', 1],
  ['semana que viene', 1],
  ['semana que vem', 1],
  ['volgende week', 1],
  ['komende week', 1],
  ['prossima settimana', 1],
  ['settimana prossima', 1],
  ['nasta vecka', 1],
  ['przyszlym tygodniu', 1],
  ['this week', 0],
  ['diese woche', 0],
  ['dieser woche', 0],
  ['cette semaine', 0],
  ['esta semana', 0],
  ['deze week', 0],
  ['questa settimana', 0],
];

/** Before a date: it gives a week, not a day. */
export const WEEK_OF: readonly string[] = [
  'week of',
  'week commencing',
  'week beginning',
  'w c',
  'w / c',
  'woche vom',
  'woche ab',
  'semaine du',
  'semana del',
  'week van',
  'settimana del',
];

/** Words between a weekday and its number, or before a number that is a day. */
export const ARTICLES = setOf('the den dem der le el il de dia em am on du del vom em a');
/** Between a day and its month, or a month and its year. */
export const OF = setOf('of de d do del di');
/** Glued to a number they make it a day. */
export const ORDINALS = setOf('st nd rd th er ere eme e');
/** Before a weekday: the one of next week, where this week's is still ahead (English only is so strict). */
export const NEXT = setOf('next');
/** After a weekday: so many days later. */
export const WEEK_LATER: readonly [string, number][] = [
  ['week', 7],
  ['fortnight', 14],
  ['in einer woche', 7],
  ['in zwei wochen', 14],
  ['in 14 tagen', 14],
  ['en huit', 7],
  ['en quinze', 14],
  ['en ocho', 7],
  ['en quince', 14],
  ['over een week', 7],
  ['over twee weken', 14],
  ['de la semaine suivante', 7],
];
/** Before a weekday: so many days later. */
export const WEEK_BEFORE: readonly [string, number][] = [
  ['a week on', 7],
  ['week on', 7],
  ['a fortnight on', 14],
  ['a week from', 7],
  ['two weeks on', 14],
];
/** Right before a weekday: not the next one, the one after it. */
export const AFTER_NEXT = setOf('ubernachste ubernachsten ubernachster');

/** Before a number of a list: it is no day. */
export const NUMBERED = setOf(
  'slot option choice round stage variante opcion optie vorschlag creneau choix keuze no nr',
);
