/** Words that decide what a time in a line is for, as rows. */

/** A time by which something has to be done, or from which something else counts. */
const DEADLINE =
  /\b(?:by|before|no later than|latest|until|deadline|due|expires?|closes?|reply by|respond by|rsvp|valid (?:until|till)|bis (?:zum|spätestens|zu)|spätestens|frist|avant(?: le)?|d'ici|au plus tard|antes del?|hasta el|a más tardar|plazo|uiterlijk|vóór|voor \p{L}+ \d|entro)\s+(?:(?:the )?end of |close of |cob |eod |on )?\S{0,12}\s*$/iu;
const ARRIVAL =
  /\b(?:arrive|arrival|check[- ]?in|reception|doors|be there|get here|registration|welcome (?:coffee|desk)|sign in|einlass|ankunft|eintreffen|arrivée|accueil|llegada|aankomst|inloop|briefing call|prep(?:aration)? call|call you (?:beforehand|before)|vorbereitung)\b/i;
/** Rows of an agenda that meet nobody. */
const PAUSE =
  /\b(?:break|lunch|coffee|tea|tour|teach|written|task|depart|departure|arrive|lab tour|pause|mittag\w*|kaffee\w*|rundgang|führung|déjeuner|visite|pausa|comida|almuerzo|visita|recorrido|lunchpauze|rondleiding|written (?:test|exercise)|test|exercise|group exercise|prep(?:aration)? time|wrap[- ]?up|close|end of day|ende|fin|finish|feedback form|arrivals?|registration|welcome|refreshments|check[- ]?in|travel|transfer)\b/i;
/** "followed by lunch with the team at 12.30": in a sentence too a meal is no interview of its own. */
const MEAL =
  /\b(?:lunch|dinner|breakfast|drinks|tour|mittagessen|déjeuner|almuerzo|comida|lunchen)\b[^.;]{0,32}$/i;
/** Somebody is met all the same. */
const MEETS =
  /\b(?:with|mit|avec|con|met|com|com|med|z) \p{Lu}|\binterview\b|\bgespräch\b|\bentretien\b|\bentrevista\b|\bgesprek\b/iu;
const EXCLUDED =
  /\b(?:can(?:no|'|’)t|cannot|unable|not able|unavailable|not available|except|apart from|avoid|won(?:'|’)t|isn(?:'|’)t|rather than|instead of|was (?:due|scheduled|planned|booked|originally|meant)|originally|previously|no longer|(?:moved?|moving|reschedul\w+|changed?|shift\w*|pushed|brought forward|verschoben|verlegt|déplac\w+|report\w+|cambi\w+|mov\w+|verplaatst|verzet)(?: \S+){0,6} (?:from|von|vom|du|de|del|van)|statt|anstatt|ursprünglich|nicht möglich|passt (?:mir|uns)? ?(?:leider )?nicht|au lieu d|initialement|prévu initialement|en lugar d|en vez d|inicialmente|in plaats van|oorspronkelijk|cancel(?:l?ed)?)\b/i;
const PAST =
  /\b(?:thank(?:s| you)|following|last|yesterday|spoke|met|enjoyed|earlier today|on the phone|danke|gestern|letzte[nr]?|vergangenen|merci|hier|dernier|gracias|ayer|pasado|bedankt|gisteren|afgelopen|applied|received|vom)\b[^.]{0,60}$/i;
const OFFICE =
  /\b(?:office hours|opening hours|(?:phones?|lines|office|reception|desk) (?:is|are) (?:open|staffed|answered)|available (?:mon|on) |monday (?:to|-|–) friday|mon[-–]fri|mo[-–]fr|bürozeiten|erreichbar|lun[-–]ven)\b/i;
const START =
  /\b(?:start date|starting (?:on|date)|notice (?:period|ends)|eintritt\w*|arbeitsbeginn|prise de poste|incorporación|begin of employment|probation|contract (?:starts|begins))\b/i;

/** What a time is: on the table, or one of the kinds that never are. */
export type Polarity = 'open' | 'deadline' | 'arrival' | 'pause' | 'excluded' | 'past' | 'office';

/** What the words around a time say of it; `before` and `after` are of its own sentence or cell row. */
export function polarityOf(before: string, after: string, isRow: boolean): Polarity {
  const near = before.slice(-60);
  if (OFFICE.test(near)) return 'office';
  if (START.test(`${near} ${after.slice(0, 30)}`)) return 'office';
  if (DEADLINE.test(`${near} `) && !/\bbetween\b/i.test(near)) return 'deadline';
  if (ARRIVAL.test(before.slice(-40)) || (isRow && ARRIVAL.test(after.slice(0, 40)))) return 'arrival';
  if (isRow && PAUSE.test(`${before} ${after}`) && !MEETS.test(`${before} ${after}`)) return 'pause';
  if (MEAL.test(before.slice(-45))) return 'pause';
  if (isExcluded(near) || OLD_BEFORE.test(near) || OLD_AFTER.test(after)) return 'excluded';
  if (PAST.test(near)) return 'past';
  return 'open';
}

/** "not 9.45am", "the old booking (Wednesday at 2pm)". */
const OLD_BEFORE =
  /\b(?:not|nicht|pas|no las?|old|alten?|ancien\w*|previous(?:ly)?|earlier) (?:\S+ ){0,3}$|\bnot\s*$/i;
/** "… at 2pm no longer stands", a row that ends in "old". */
const OLD_AFTER =
  /^[^.;\n]{0,45}?(?:\bno longer\b|\t\s*old\b|\bis off\b|\bwill not go ahead|\bwon['’]t go ahead|\bwas cancel|\b(?:is|has been) cancel|\bentfällt)/i;

/** "moved from Tuesday 2pm to Thursday 3pm": what stands after the turn is on the table again. */
const TURN =
  /\b(?:to|let us|let's|we'll|but|say|instead|make it|auf|nach|au|à|al|a las|para|naar|op|now|jetzt|nun)\b/i;

function isExcluded(near: string): boolean {
  const match = EXCLUDED.exec(near);
  return match !== null && !TURN.test(near.slice(match.index + match[0].length));
}

/** Words that make a time one to choose rather than a fixed one. */
export const OFFERS =
  /\b(?:would|could|does|do|can) (?:any of|either|one of|you (?:do|make|manage)|\S+(?: \S+){0,5} (?:work|suit))|\bwork(?:s)? for you|\bsuits? you|\bare you (?:free|available|around)|\bwould you be (?:free|available)|\bavailab|\boptions?\b|\bslots?\b|\bchoose|\bprefer|\blet (?:me|us) know (?:which|what|if|whether)|\bwhich (?:of|one|time|day)|\bhow about|\bwhat about|\bpass(?:t|en|en würde)\b|\bzur auswahl|\bterminvorschl|\bwelche[rn]? termin|\bconvien|\bcréneaux?|\bdisponib|\bseriez-vous|\bte (?:viene|va|encaja)|\ble (?:viene|va)|\bqué (?:día|hora)|\bschikt|\buitkom|\bkomt \S+ uit|\bwelk moment|\bof\b.*\?|\bor\b.{0,40}\?|\boder\b.{0,40}\?/i;

/** Words that fix a time whatever else is asked. */
export const FIXES =
  /\b(?:confirm(?:ed|ing|s)?|scheduled|booked|is set|will take place|takes place|has been arranged|arranged for|your interview (?:is|will be)|see you|looking forward to (?:meeting|seeing|speaking)|moved to|rescheduled (?:to|for)|now (?:be|at|on)|bestätig\w*|findet .{0,60}statt|confirm\w*|aura lieu|fixé|queda\w*|confirmad\w*|bevestig\w*|vindt .{0,60}plaats|gepland)\b/i;
