import { fold } from '../words.ts';

/** Month names and their short forms, folded, in nine languages; the place in the list is the month. */
const MONTH_ROWS = [
  'january jan januar janner janvier janv enero ene januari gennaio gen janeiro stycznia styczen',
  'february feb februar feber fevrier fev febrero februari febbraio fevereiro lutego luty',
  'march mar marz maerz mrz mars marzo maart mrt marco marca marzec',
  'april apr avril avr abril abr aprile kwietnia kwiecien',
  'may mai mayo mei maggio mag maio maj maja',
  'june jun juni juin junio giugno giu junho czerwca czerwiec',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec',
  'august aug aout agosto augustus ago augusti sierpnia sierpien',
  'september sept sep septembre septiembre settembre set setembro wrzesnia wrzesien',
  'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik',
  'november nov novembre noviembre novembro listopada listopad',
  'december dec dezember dez decembre diciembre dic dicembre dezembro grudnia grudzien',
];

/** Weekday names and short forms, Monday first. */
const WEEKDAY_ROWS = [
  'monday mon montag mo lundi lun lunes maandag ma lunedi segunda mandag mandagen poniedzialek',
  'tuesday tue tues dienstag di mardi mar martes dinsdag martedi terca tisdag wtorek',
  'wednesday wed weds mittwoch mi mercredi mer miercoles mie woensdag wo mercoledi quarta onsdag sroda srode',
  'thursday thu thur thurs donnerstag do jeudi jeu jueves jue donderdag giovedi quinta torsdag czwartek',
  'friday fri freitag fr vendredi ven viernes vie vrijdag vr venerdi sexta fredag piatek',
  'saturday sat samstag sonnabend sa samedi sam sabado sab zaterdag za sabato lordag sobota sobote',
  'sunday sun sonntag so dimanche dim domingo dom zondag zo domenica sondag niedziela niedziele',
];

const indexOf = (rows: readonly string[]) =>
  new Map(rows.flatMap((row, i) => row.split(' ').map((name) => [name, i + 1] as const)));

const MONTHS = indexOf(MONTH_ROWS);
const WEEKDAYS = indexOf(WEEKDAY_ROWS);

/** 1..12 of a month's name in any of the languages; undefined for any other word. */
export const monthOf = (word: string): number | undefined => MONTHS.get(fold(word.replace('.', '')));

/** 1..7 (Monday first) of a weekday's name; undefined for any other word. */
export const weekdayOf = (word: string): number | undefined => WEEKDAYS.get(fold(word.replace('.', '')));

const SHORT = new Set([
  'mo',
  'di',
  'mi',
  'do',
  'fr',
  'sa',
  'so',
  'ma',
  'wo',
  'vr',
  'za',
  'zo',
  'mar',
  'mer',
  'sun',
  'sat',
  'set',
  'out',
  'dom',
  'sam',
  'lun',
  'ven',
  'jeu',
  'jue',
  'vie',
  'mie',
  'sab',
  'dim',
  'quarta',
  'segunda',
  'quinta',
  'sexta',
  'terca',
]);

/** Whether a weekday's form is a plain word too, and so needs a number beside it. */
export const isShortWeekday = (word: string) => SHORT.has(fold(word.replace('.', '')));
