/** Words that tell of a conversation to come, anywhere in a folded sentence. */
export const MEETS =
  /interview|meet|see you|speak|talk|\bchat|panel|\bjoin|conversation|attend|present|\b(?:lunch|coffee|call) with|gesprach|kennen|treffen|\bdabei|\bteil\b|teilnehm|freu(?:t|en) sich|erwart|empf[ai]ng|sprechen|fuhren|gremium|kommission|entretien|rencontr|recev|recoi|echang|particip|\bjury|accueill|entrevist|reuni|conoc|recib|\bhabl|\bestaran?\b|acompan|asist|tribunal|gesprek|ontmoet|ontvang|spre(?:ek|ken)|aanwezig|erbij|schui[fv]|te woord|wacht|wartet|take you to|a word\b|contacta\b|llamara|kennis|aan tafel|praat/;

/** Right behind a name: what they said, think or want is no meeting with them. Folded. */
export const SAYS =
  /^,? ?(?:\([^()]{2,40}\) )?(?:has |have |had |also |particularly )?(?:is inviting|invite|hat sie|lasst|ask|think|thought|said|say|told|tell|mention|want|wonder|felt|feel|rais|not(?:ed|es|iced)|was |were |like|lov|enjoy|need|had|has |hat |sagt|mochte (?:ge|gern|wissen|noch)|frag|mein|war |fand|a (?:demand|dit|trouv|not)|souhaite|se demande|voudrait|dijo|coment|quiere|pregunt|vro?e?g|vraagt|zei|twijfel|vond|wil |heeft|recommend|referr|suggest|passed|sent|forward)/;

/** Right before a name: it belongs to somebody or something else, or is reached rather than met. */
export const APART =
  /(?:\b(?:from|of|to|by|for|than|team|assistant|contact|call|phone|cc|recruiter|candidate|dear|hi|hello|von|vom|an|für|statt|anstelle|bei|(?<!compos[ée]{1,3} )(?<!, )de|du|del|à|a|para|por|van|aan|voor|namens|beste|liebe[r]?|hallo|bonjour|hola)\s|['’]s )(?:the |our |my |der |den |dem |unser\p{L}{0,2} |la |le |el |de |het )?$/iu;

/** The sender beside somebody else, or alone, in the conversation: "Tom and I", "ich und unser Stationsleiter", "en ik". */
export const SELF_AND =
  /\b(?:and|plus|with|n|&|between)\s(?:me|myself)\b(?! (?:by|know|on|if|a |any|your))|\bmyself\b(?=,? and)|\band I (?:will|would|are|look|['’]ll|['’]d|want|shall)\b|^I and\b|\b(?:und|mit|sowie)\s(?:ich|mir)\b|\bich\s(?:und|sowie)\b|\b(?:et|avec|pis|par)\s(?:de |par )?(?:moi|moi-même)\b|\bmoi(?:-même)?\s(?:et|ainsi)\b|\bmoi aussi\b|\b(?:y|con)\s(?:yo|mí)\b|\bconmigo\b|\byo y\b|\b(?:en|met)\s(?:ik|mij|mezelf|ondergetekende)\b|\b(?:ik|mij) en\b|\bik\b[^.;]{0,30}\bsamen met\b/iu;

/** The sender's own part, without anybody beside them. */
export const SELF_MEETS =
  /\b(?:I(?:['’]d| would) (?:like|love) (?:you to come|to (?:interview|have you))|same me\b|(?:quisiera|quiero|me gustaría) (?:conversar|hablar|charlar|reunirme|platicar|entrevistar\p{L}{0,3}|conocer\p{L}{0,3})\b|(?:j['’]aimerais|je souhaiterais|je voudrais) (?:bien )?(?:vous |te )?(?:rencontrer|parler|échanger|appeler|recevoir|voir)\b|(?:zou|wil) ik (?:je|jou|u) graag (?:eens )?(?:spreken|ontmoeten|zien|bellen)|(?:je|jou|u|jullie) graag (?:eens )?(?:zien|spreken|ontmoeten)|ik (?:bel|ontvang|spreek) (?:je|jou|u)\b|(?:sta|spreek|ontvang) ik (?:je|jou|u)\b|sprichst (?:du )?(?:dann )?mit mir|(?:würde|möchte|werde) ich (?:Sie|dich|mit Ihnen|mit dir) (?:\p{L}+ ){0,3}(?:anrufen|kennenlernen|sprechen|treffen|telefonieren)|je vous appellerais?|je vous (?:recevrai|reçois|rencontre)|(?:vous|te) rencontrer (?:moi-même|personnellement)|gustaría (?:conocerte|entrevistarte|entrevistarle|conocerle))/iu;

/** The sender speaks of an interview as one of theirs; they hold it where nobody else is named. */
export const OURS =
  /\b(?:our (?:\p{L}{2,12} |\d{1,2}[:.]\d{2} ?)?(?:interview|call|chat|meeting|conversation|catch-up|appointment|\d{1,2}[:.]\d{2})\b|I(?:['’]ll| will| can) (?:call|ring|phone|see|meet|show) you|I(?:['’]m| am) (?:free|around|running)|works? for me|unser (?:\p{L}{0,14})?(?:gespräch|termin|telefonat|interview)|ich (?:rufe|ruf) (?:Sie|dich)|kann ich|bei mir|sehen (?:wir )?uns|on se voit|nos vemos|zien (?:we|wij) elkaar|notre (?:entretien|rendez-vous|échange|rencontre)|je vous (?:appelle|appellerai|recevrai|attends)|nuestra (?:entrevista|reunión|llamada|cita)|te llamo|te llamaré|ons (?:tweede |eerste )?(?:gesprek|afspraak|belletje)|ik (?:red|bel|zie|kan)|bij mij)\b/iu;

/** Whom to ask for at the door: who interviews, where nobody else is named. */
export const ASK_FOR =
  /\b(?:ask for|vraag naar|fragen sie nach|frag(?:t)? nach|demandez|preguntar? por|pregunta por|pregunte por)\s(?:me or\s|mij of\s)?(?=\p{Lu})/iu;

/** Titles of those who arrange interviews for others. */
export const ARRANGES =
  /recruit|talent|coordinat|co-ordinat|\bHR\b|human resources|people (?:partner|team|ops|operations)|resourcing|assist|secretar|administrat|scheduler|office manager|reception|\bP\.?A\b|\bEA\b|consultant|personal(?!rat)|sekret|empfang|bewerb|personeel|assistent|ressources humaines|recrut|seleccion|recursos humanos|secretari|rrhh|werving|account ?manager/iu;

/** An agency writes for somebody else. */
export const FOR_OTHERS =
  /\b(?:(?:my|our|the) client|the client|client['’]s|hiring manager|mandant|auftraggeber|unser kunde|notre client|mon client|nuestro cliente|mi cliente|(?:mijn|onze) (?:opdrachtgever|klant)|de klant)\b/iu;

/** A call to get ready for the interview: who holds it is not who interviews. */
export const PREPARES =
  /\bprep\b|prep(?:aration)? call|to prepare you|brief you|vorbereitungs?(?:gespräch|call|telefonat|termin)|voorbereidend|ter voorbereiding|(?:pour|de) (?:vous |te )?préparer (?:à|votre|ton)|llamada de preparación|dry run|run[- ]through/iu;

/** Before a first name it makes a person of it. */
export const COLLEAGUE =
  /\b(?:colleague|co-?founder|business partner|kolleg(?:e|en|in)|mitgründer(?:in)?|collega|compagnon|collègue|associée?|compañer[oa]|soci[oa]|boss|chef|baas|jefe|jefa|husband|wife|brother|sister|bruder|schwester|broer|zus)\s$/iu;

/** Somebody and the sender, whatever they do: "Kapitän Jessen und ich holen Sie ab". */
export const AND_I = /\p{Lu}\p{L}+,? (?:and|und|et|y|en|&|n) (?=(?:I|ich|moi|yo|ik)\b)/u;

/** The sender first: "It'll be me and Angus", "me, Talei, Mark Sisnett". */
export const ME_AND =
  /\b(?:me|myself|mich|mir|ich|moi|ik|mij|yo)(?:,| and| &| n| plus| und| sowie| et| y| en) (?=\p{Lu}|our\b|my\b|unser|notre |mon |ma |mi |mijn |onze )/u;

/** "Tom and I would love you to meet the team": whoever brings people together is not among those who are met. */
export const INTRODUCES =
  /\b(?:(?:love|like|want|ask|invite) (?:for )?you to (?:come (?:in |back )?(?:and |to )?)?(?:meet|see|talk|speak)|introduce you|dass (?:du|sie) .{0,40}kennenlern|que (?:vous|tu) (?:rencontr|voy)|que (?:conozcas|conozca)|je (?:voorstellen|laten kennismaken))/iu;
