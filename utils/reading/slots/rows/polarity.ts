/**
 * Words that decide what a time is for, folded, as rows; `*` ends a word at any letters. Each row is a list of alternatives in
 * one language or another.
 */

/** Right before a date or a time, with nothing but fillers between: something has to be done by then. */
export const DEADLINE = [
  'by|before|no later than|not later than|latest|until|till|deadline|due|expires?|expiring|closes|closing date|valid until|rsvp|valid till|up to',
  'bis|bis zum|bis spatestens|spatestens|vor dem|frist',
  'avant|avant le|d ici|d ici le|d ici a|au plus tard|jusqu au|jusqu a|date limite',
  'caduca|vence|expira|finaliza|valido hasta|lauft ab|verloopt|expire|expire le|antes del|antes de|hasta el|a mas tardar|como muy tarde|plazo|fecha limite',
  'uiterlijk|uiterlijk op|voor uiterlijk|entro|entro il|ate|ate ao|senast|najpozniej',
];
/** Between such a word and its date. */
export const DEADLINE_FILLERS =
  'the|end|of|close|business|day|cob|eod|on|next|this|noon|at|um|zum|den|dem|le|el|del|au|il|am|op|latest|is|to|a|in|las|la|tomorrow|today|morgen|demain|manana|om|alle|as|kl|o|uiterlijk|spatestens';
/** With these anywhere before it a mere "voor" or "for" is a deadline too. */
export const REPLY_BY = [
  'laat|reageer|reageren|antwoord|hoor|horen|weten|bevestig|bevestigen|meld|mail|odpowiedz',
];

/** It is over. */
export const PAST = [
  'thank you for|thanks for|thanks again for|last|yesterday|spoke|we met|met with|enjoyed|earlier today|applied|received|was held|took place|attended|interviewed',
  'danke fur|vielen dank fur|gestern|letzten|letzte|letzter|vergangenen|vergangene|gefuhrt',
  'merci pour|merci d|hier|dernier|lors de|a eu lieu',
  'gracias por|ayer|el pasado|pasado|tuvo lugar|bedankt voor|gisteren|afgelopen|grazie per|ieri|obrigad* por|ontem|tack for|igar|dziekuj* za|wczoraj',
];

/** The time is taken away, or was another one before. */
export const EXCLUDED = [
  'can t|cannot|can not|couldn t|unable|not able|not free|not available|unavailable|except|apart from|other than|avoid|won t be|don t work|don t suit|isn t possible|rather than|instead of|in place of|in lieu of|replaces|supersedes|ignore|disregard|wrongly|incorrectly|mistakenly|instead of the|not as',
  'was due|was scheduled|were scheduled|was planned|was booked|was set|was arranged|was meant|was supposed|were due|were meant|original*|previous*|formerly|old time|old date|old slot|no longer|not go ahead|not be going ahead|not going ahead|not take place|not be able|cancel*|called off|had been scheduled|had scheduled|had planned|had booked|had agreed',
  'statt|anstatt|anstelle|ersetzt|nicht wie|nicht statt|ursprunglich*|bisher*|alter termin|nicht moglich|nicht am|leider nicht|kann nicht|konnen nicht|verhindert|bisheriger termin|ausser|entfallt|war geplant|abgesagt',
  'au lieu d*|au lieu du|remplace|annule et remplace|et non|n aura pas lieu|a la place d*|initialement|prevu initialement|ne peux pas|ne peut pas|ne pouvons pas|ne suis pas|sauf|ancien*|indisponible|annule*|etait prevu*',
  'en lugar d*|en vez d*|sustituye|reemplaza|donde decia|decia|inicialmente|no puedo|no podemos|no puede|excepto|salvo|anterior|original*|cancelad*|estaba prevista|estaba previsto',
  'in plaats van|vervangt|niet zoals|oorspronkelijk*|kan niet|kunnen niet|lukt niet|behalve|oude|geannuleerd|stond gepland|invece di|invece del|originariamente|annullat*|em vez d*|inicialmente|istallet for|ursprunglig*|inte|zamiast|pierwotn*',
];
/** After it: taken away. */
export const EXCLUDED_AFTER = [
  'is now|stands moved|stands rescheduled|stands postponed|stands cancelled|will now be|no longer|is not possible|should be disregarded|please disregard|disregard|isn t possible|doesn t work|does not work|won t work|will not work|is not available|isn t available|is unavailable|is gone|is taken|has been taken|has been cancelled|has been canceled|is cancelled|is canceled|was cancelled|has been moved|has moved|is being moved|needs to move|has to move|needs to be|has to be|must be moved|can t go ahead|cannot go ahead|will not go ahead|won t go ahead|is off|clashes|has been rescheduled|has been postponed|to another|to a later|to a new|to a different',
  'ist jetzt|ist nun|wird jetzt|unmoglich|nicht halten|nicht einhalten|nicht stattfinden|nicht gehalten|kann ich leider|kann ich nicht|fallt flach|ist nicht mehr|ist leider nicht|leider nicht|nicht mehr|nicht moglich|passt nicht|passt mir nicht|entfallt|muss leider|muss verschoben|mussen wir verschieben|mussen wir leider|absagen|verschieben|wird verschoben|wurde verschoben|fallt aus',
  'est desormais|est maintenant|n aura pas lieu|n aura pas|ne pourra|ne peut|tombe a l eau|n est plus|n est pas possible|ne convient pas|ne me convient pas|ne sera pas possible|est annule*|est reporte*|doit etre',
  'ahora es|ahora sera|no podra|no puedo|no vamos a poder|no tendra lugar|ya no|no es posible|no sera posible|no me viene bien|se ha cancelado|queda cancelad*|queda anulad*|no podra|hay que aplazar',
  'is nu|wordt nu|wordt het|niet lukken|niet doorgaan|niet plaatsvinden|niet door|gaat niet|gaat helaas niet|red ik niet|haal ik niet|gaat niet door|kan niet doorgaan|lukt niet|is niet meer|komt te vervallen|non e piu|non e possibile|nao e possivel|ja nao|gar inte|nie jest mozliw*',
];
/** Right before it: "at 10.45, not 9.45". */
export const NOT = ['not|nicht|pas|no|niet|non|nao|inte|nie'];
/** Right before it, the past of a plan: "what was Tuesday 9.15", "bisher war es um 9". Only a pronoun or a preposition between. */
export const WAS = [
  'was|were|had you in|had you down|had said|had put|i said|we said|avions dit|avais dit|habiamos dicho|habiamos quedado|hadden gezegd|hatten gesagt|war|waren|stand|etait|etions|era|estaba|fue|quedaba|stond|hadden',
];
/** Before "can't": the time holds unless the reader says otherwise. */
export const IF = [
  'if|should|unless|in case|falls|wenn|sollten|sollte|si|au cas|en caso|als|indien|mocht|se|caso|om du|jesli',
];
/** What a time is put in the place of stands before these. */
export const REPLACED =
  'replaced (?:by|with)|remplacee? par|ersetzt durch|vervangen door|sustituid[ao] por|deplacee? au|reportee? au|moved to|changed to|verschoben auf|verlegt auf|verplaatst naar|verzet naar|nueva (?:fecha|hora)|new (?:time|date)|neuer? (?:termin|uhrzeit)|nouvel(?:le)? (?:date|horaire)|nieuwe (?:tijd|datum)';
/** Right after a time: it is that of a train. */
export const DEPARTURE = 'train|flight|bus|coach|tram|ferry|shuttle|zug|bahn|flug|vol|vuelo|trein|treno|voo';
/** Labels of a mail's own header. */
export const SENT = 'sent|gesendet|envoye|enviado|verzonden|inviato|received|date sent';
/** From the old time of a move to the new one. */
export const TO_NEW = 'to|until|till|auf|nach|bis|au|a|al|hasta|para|naar|tot|til|na|alle';
/** All that stands after it in its cell or brackets. */
export const OLD_MARK =
  'old|old time|previous|original|was|before|alt|bisher|ancien|avant|anterior|antes|oud|vecchio';
/** The conversation as already arranged: old where the mail goes on to another time. */
export const GIVEN =
  /(?:our|your|unser|unseren|ihr|ihrem|dein|notre|votre|nuestr[ao]|su|tu|ons|onze|je|uw) (?:\p{L}+ ){0,3}(?:interview|call|meeting|chat|conversation|gesprach|vorstellungsgesprach|termin|entretien|entrevista|reunion|gesprek|afspraak)(?: (?:on|at|for|tomorrow|today|this|am|um|le|el|op|om|a|las|de|scheduled|planned|booked|back)){0,4} $|(?:our|your) $/u;
/** Another time is put in its place. */
export const INSTEAD = [
  'instead|new time|new date|reschedul*|could we do|can we do|can you do|could you do|would|stattdessen|neuer termin|neue uhrzeit|a la place|nouvelle date|nouvel horaire|en su lugar|en cambio|nueva fecha|in plaats daarvan|nieuwe tijd|nieuwe datum|invece|em vez|istallet|zamiast',
];
/** Somewhere in its sentence, with "from" before it: the old time of a move. */
export const MOVE = [
  'mov*|resched*|re schedul*|chang*|push*|shift*|brought forward|bring forward|bringing forward|postpon*|swap*|switch*|delay*|put back|rearrang*|bump*|nudg*|slid*|shunt*|pull*|drag*',
  'verschob*|verschieb*|verleg*|vorverleg*|geander*|andern|anderung|deplac*|reporte|reportee|reporter|reportons|reportes|decal*|avance|avancer|avancons|modifi*|change|changer|changement',
  'corramos|correr|correrlo|corremos|recorre|recorrer|cambi*|mov*|aplaz*|reprogram*|traslad*|pasa|pasar|pasamos|pasado a|adelant*|verplaats*|verzet*|verschov*|verschuif*|schuiven|spost*|rimand*|remarc*|adiad*|alter*|flytta*|przenie*|przesun*|zmien*',
];
/** Right before the old time of a move. */
export const FROM = 'from|von|vom|de|du|des|del|dal|dalle|do|da|van|fran|z';

/** Labels of a time that holds no longer: "Was: Wed 14:00", "Bisher: …". */
export const OLD_LABEL =
  'was|old|old time|before|previously|previous|original|bisher|bisheriger termin|alt|alter termin|ancien|ancienne|ancien horaire|avant|anterior|antes|oud|eerst|oorspronkelijk|vorher';
/** A day of the past in its own words: "on Tuesday's call". */
export const PAST_AFTER =
  /^ s (?:\p{L}+ )?(?:call|interview|meeting|conversation|chat|session|visit|round)(?!\p{L})/u;
/** The first conversation of a day: "You'd start at 9.15 with …". */
export const STARTS_AT = /(?:you|we)(?: d| ll| will| would)? start (?:off )?at $/u;
/** In brackets right before a time: any time from then on, none in particular. */
export const LATER = 'after|any time after|nach|apres|despues de|despues de las|na|dopo';

/** Something else than the conversation. */
export const ARRIVAL = [
  'arriv*|check in|checkin|checking in|doors|be there|get here|get there|registration|register|sign in|sign in at|report to|report at|report by|reporting|reporting time|be at reception|reception from|reception opens|log in early|log on early|log on|log in|dial in|join early|join at',
  'einlass|ankunft|eintreffen|einfinden|finden sie sich|anmeldung|melden sie sich|arrivez|arrivee|arriver|accueil|presentez vous|vous presenter|llegada|llegar|llegue|llega a|preséntese|aankomst|aanmelden|meld je|meld u|inloop|ontvangst|arrivo|chegada|chegar|przyjsc',
];
export const PREPARATION = [
  'prep|prep call|preparation call|prep chat|briefing call|brief you|prepare you|prep you|preparation|run through|ahead of|beforehand|before your interview|before the interview|debrief*|how it went|how you got on|tech check|technical check|test call|test the link|night before|day before',
  'vorbereitungs*|vorbesprechung|briefing|vorab|techniktest|probelauf|pour preparer|pour vous preparer|preparatoire|para preparar|preparatoria|gehen wir das|nochmal durch|am vortag|tag davor|tag vorher|la veille|el dia antes|vispera|dag ervoor|avond ervoor|voorbereidings*|ter voorbereiding|voorbereiding|voorbereiden|technische test',
];
export const OTHER_EVENT = [
  'train|flight|dep|arr|bus|departs?|departing|leaves|lands?|hotel|parking|car park|sunset|office opens|opens|start date|starting date|start work|you start|you would start|you will start|you d start|starting work|first day|notice|probation|contract|salary|email you|emailing you|send you|sending you|text you|get back to you|be in touch|let you know|hear from us|hear back|decision|decide|results?|announce*|webinar|open day|birthday|written test|online test|expire*|starting from',
  'zug|bahn|flug|abfahrt|eintritt*|arbeitsbeginn|vertragsbeginn|einstellung zum|kundigungs*|melden uns|ruckmeldung|entscheidung|bescheid|geburt*|stand',
  'tren|vuelo|salida|incorporacion|decision|respuesta|train a|vol|depart|prise de poste|test ecrit|test de|epreuve ecrite|prueba escrita|schriftelijke toets|prise de fonction|reviendrons|retour|preavis|trein|vertrek|startdatum|indiensttreding|beslissing|treno|volo|comboio|voo|tag|pociag',
];
export const OFFICE = [
  'office hours|opening hours|open(?! to)|opening times|business hours|working hours|phone is|switchboard|core hours|reachable|staffed|weekdays|daily|hours of work|shift',
  'erreichbar|burozeiten|offnungszeiten|sprechzeiten|arbeitszeit*|taglich|werktags|horaires|ouvert*|joignable*|horario de oficina|horario de atencion|abierto|kantooruren|openingstijden|bereikbaar|codziennie|orario',
];

/** Right before a weekday: it comes again and again. */
export const RECURRING = [
  'every|each|jeden|jeder|chaque|tous les|cada|todos los|elke|iedere|ogni|tutti i|todas as|varje|kazdy|weekly on',
];
/** Right before a date or a time: it is the conversation's own, whatever else the sentence prepares. */
export const CONVERSATION = [
  'interview|interviews|gesprach|vorstellungsgesprach|zweitgesprach|termin|entretien|entrevista|gesprek|colloquio|intervju|intervjun|rozmowa|meeting|conversation',
];

/** Rows of an agenda that meet nobody, whoever is named. */
export const NEVER_MEETS = [
  'smoko|orientation|badge|badges|shuttle|free time|own time|stretch|break|breather|recess|tea|sandwiches|buffet|canteen|snacks|finger food|depart|departs|departure|task|car|taxi|cab|shuttle|pick up|pickup|airport|housekeeping|comfort break|coffee break|tea break|tour|walk around|walkaround|site visit|written|group exercise|test|exercise|assessment test|psychometric*|in tray|preparation time|prep time|preparation|reading time|arrive|arrival|arrivals|check in|registration|sign in|travel|transfer|end|close|finish|ends|depart|departure',
  'pause|kaffeepause|rundgang|betriebsrundgang|fuhrung|werksfuhrung|hausfuhrung|besichtigung|schriftlich*|test|ankunft|anmeldung|ende|vorbereitungszeit|pause cafe|visite|epreuve ecrite|exercice|arrivee|fin',
  '*pauze|*rundgang|*fuhrung|*rondleiding|rondje|onthaal|afronding|aankomst|acreditacion|recepcion|refrigerio|pausa|receso|prueba|prueba psicotecnica|descanso|ontvangst|inloop|empfang|recorrido|visita|prueba escrita|ejercicio|llegada|fin|rondleiding|koffiepauze|schriftelijk*|oefening|aankomst|einde|fine|intervallo|visita guiada|intervalo|paus|rundvandring|przerwa|zwiedzanie',
];
/** Rows that meet somebody only where they say so. */
export const MEETS_IF_SAID = [
  'lunch|dinner|breakfast|drinks|coffee|refreshments|welcome|intro|introduction|wrap up|wrap|closing|feedback form|debrief',
  'mittagessen|mittagspause|mittag|mittags|kaffee|begrussung|empfang|abschluss|dejeuner|cafe|accueil|cloture',
  'comida|almuerzo|cafe|bienvenida|cierre|lunchpauze|koffie|welkom|afsluiting|pranzo|benvenuto|almoco|lunsj|obiad|powitanie|fika',
];
/** Somebody is met. */
export const MEETS =
  /(?<!\p{L})(?:with|mit|avec|con|met|com|med|z|ze)(?!\p{L})|interview|gesprach|entretien|entrevista|gesprek|meet |meeting|colloquio|intervju|rozmowa/u;

/** A meal in a sentence: "followed by lunch at 12.30". */
export const MEAL = [
  'lunch|dinner|breakfast|drinks|tour|mittagessen|dejeuner|almuerzo|comida|lunchen|pranzo|almoco|obiad|break|pause',
];

/** Before it: the end of the conversation, no beginning. */
export const END = [
  'until|till|end*|end time|finish*|finish by|finish at|ends at|be done by|wrap up by|wrap up at|over by|conclude*|bis|ende*|endet|jusqu*|fin|finit|hasta|termina*|hasta las|acaba*|fino alle|fino a|tot|eind*|koniec|slut*|ate as|ate',
];
