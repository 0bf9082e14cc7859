/** Small words before a firm's name, folded, by what they say of it. */
export const BEFORE_NAMES: Readonly<Record<string, string>> = {
  at: 'at bei beim chez bij hos presso @',
  from: 'from von vom de du des del van da by door par por d',
  with: 'with mit avec con met med com',
  for: 'for fur pour para voor per till',
  in: 'in en im na no em',
  tool: 'via powered propulse through',
  to: 'to zu zum zur naar aan au',
  and: 'and und et y e & or',
  firm: 'fa firma societe entreprise empresa bedrijf company group groupe groep unternehmen of namens behalf client clients mandant kunde klant opdrachtgever join joining rejoindre',
};

/** Words behind a firm's name that say what it does: "Corrib Dairies would like", "die Fennrich Logistik SE lädt". Folded. */
export const DOES = `is are was were has have had would will wants want asked came said says thinks thought felt feels loved liked got decided need needs invites offered offers can could made sent
  hat haben ladt mochte mochten will wollen wird ist war sucht freut fand findet bittet meldet sagt kann
  a ont souhaite souhaitent cherche propose est sera etait vous aimerait veut veulent revient
  quiere quieren ha han te le tiene es fue busca desea invita opto decidio ingreso
  heeft hebben wil willen vond vonden zoekt is was zou wilt nodigt verwacht`;

/** Endings of words that are no names, in German and Dutch, where nouns are written with capitals. */
export const NOUN_ENDS =
  /(?:ung|heit|keit|schaft|gesprach|gesprache|termin|stelle|bewerbung|zeit|tag|woche|platz|raum|runde|besuch|einladung|erfahrung|frage|fragen|grusse|interview|tion|unterlagen|mail|antwort|nachricht|geber)$/u;

/** Mailboxes that are nobody's own, by the part before the @. */
export const MAILBOXES =
  /^(?:info|office|post|mail|hello|hallo|hi|hola|bonjour|contact|contacto|kontakt|kontakta|praxis|kanzlei|cabinet|secretar\p{L}*|sekretar\p{L}*|empfang|reception|recepcion|rezeption|accueil|admin\p{L}*|verwaltung|direction|direktion|directie|direccion|gerencia|bestuur|schulleitung|head|principal|hr|rh|rrhh|drh|dotation|personal\p{L}*|personeel\p{L}*|people|person(?:as|nel)|talent\p{L}*|jobs?|karriere|careers?|carri\p{L}*|recru\p{L}*|rekru\p{L}*|reclut\p{L}*|selec\p{L}*|werkenbij|werving|vacan\p{L}*|vacatur\p{L}*|empleo|candidat\p{L}*|bewerb\p{L}*|sollicit\p{L}*|ausbildung|lehre|team|crew\p{L}*|hiring|interview\p{L}*|schedul\p{L}*|calendar|agenda|booked|booking\p{L}*|citas|planning|planner|noti\p{L}*|no-?reply|noreply|do-?not-?reply|ne-pas-repondre|no-responder|reminders?|bot|postmaster|support|shop|store|tienda|ventas|magasin|mobilite|graduates?|earlycareers|university|campus|apply|appointments|resourcing|workforce|campaigns|search|mairie|sede)(?:[._+-].*|\d*)$/u;

/** Domains of those who write for employers, by words in their label. */
export const TOOL_LABELS =
  /(?:hire|hiring|job|talent|vacatur|vacanc|recruit|recrut|reclut|ats|sched|slot|calend|notif|booking|interview|candidat|bewerb|sollicit|postul|empleo|carrier|career|workbee)/u;
