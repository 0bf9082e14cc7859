/**
 * Words that bring in interviewers, by language; one phrase a line, in the syntax of PhraseTrie. `meet`: people follow. `with`:
 * people may follow. `will`: people stand before it.
 */
export const PEOPLE_ANCHORS: Readonly<Record<string, { meet: string; with: string; will: string }>> = {
  en: {
    meet: `
      meet|meeting|see|seeing
      meet|meeting|see|seeing (up) with
      interview|interviews|interviewed|interviewing|conversation|conversations|session|sessions|chat|chats|call|discussion|meeting|round|hour|hours|minutes|mins|min|slot|presentation|screen|screening|stage|catch-up|coffee|lunch|zoom|teams with
      speak|speaking|talk|talking|chat|chatting|sit|sitting|connect|connecting|present|presenting with|to
      sit|sitting down with
      met|interviewed|conducted|led|chaired|hosted|joined|run|assessed|accompanied by
      panel|interviewers|interviewer|board|committee is|are|consists|comprises|includes|including|made (of)
      panel|interviewers|interviewer|board|committee will be|consist|comprise|include (of)
      interview|panel panel (is|are|will|consists|comprises|includes|including|with)
      panel of
      meet|meeting|join _ board|panel|committee|team (of) (trustees|directors|governors)
      panel|board|committee will comprise|include|be|consist (of)
      panel|board|committee consists|comprises (of)
      consist|consisting|composed|made up of
      introduce|introduced|introducing you to
      introduced to
      replaced by
      replace|swap _ with
      time with
      be with
      it's|its with
      followed by
      then with|by
      along with
      alongside
      joined (on _) by
      together with
      as well as
      interviewers|interviewer|panel`,
    with: 'with\n and with',
    will: `
      will|ll (also) (be) interview|interviewing you
      will|ll (also) (be) join|joining (us|you|the|for|me)
      will|ll (be) lead|leading|run|running|chair|chairing|conduct|conducting|host|hosting|assess|assessing
      will|ll (be) speak|speaking|talk|talking|chat|chatting with|to you
      will|ll be on|making the|up panel
      will|ll (also) be there|present|attending|in the room
      will|ll (also) attend
      will|ll (be) on (the) panel|call
      will|ll meet|see|call|ring you
      will|ll be meeting|seeing|calling|assessing you
      will|ll take you through
      will|ll take|do|hold|handle your|the|this
      will|ll (now) step|stand|fill|sit|stepping|standing in
      will|ll (now) (be) cover|replace|replacing|covering
      will|ll take _ place
      would|d like|love to meet|see|speak|interview|talk|chat
      want|wants|keen|hoping|hope|looking|excited|asked to|forward (to) meet|meeting|interview|see you
      is|are interviewing you
      is|are (now) joining
      is|are on the panel
      is|are your interviewer|interviewers
      and (i|myself) will|ll (be) interview|interviewing|meet|meeting|see|seeing|speak|speaking|talk|ask|run
      make|makes up the panel`,
  },
  de: {
    meet: `
      gesprach|interview|vorstellungsgesprach|zweitgesprach|kennenlerngesprach|fachgesprach|termin|runde|austausch|telefonat|videogesprach mit
      sprechen|treffen|spricht|unterhalten (sie|du) (sich|dich) (dann) (mit) (auf)
      gesprachspartner|gesprachspartnerin|gesprachspartnerinnen|interviewer|ansprechpartner|teilnehmer|gegenuber (sind|ist|werden) (sein)
      am|an _ gesprach nehmen|nimmt|werden|wird
      am|an _ interview|termin|vorstellungsgesprach nehmen|nimmt|werden|wird
      es nehmen|nimmt|werden
      teilnehmen werden
      mit dabei (sind|ist)
      dabei sein (werden|wird)
      kennenlernen|kennen werden|lernen
      lernst|lernen du|sie (dann|auch|noch|ausserdem)
      ersetzt durch
      durch
      gefuhrt von
      auf (seiten _) sind|ist`,
    with: 'mit\n sowie mit\n und mit',
    will: `
      nehmen|nimmt (an) __ teil
      wird|werden (das|die|ihr|mit|sie|am|an|auch) __ fuhren|teilnehmen|dabei|sprechen|interviewen|leiten|kennenlernen|begleiten|ubernehmen
      mochte|mochten|wurde|wurden|freut|freuen (sie|dich|sich) __ kennenlernen|sprechen|kennenzulernen
      ubernimmt|springt|vertritt
      ist|sind (auch) dabei`,
  },
  fr: {
    meet: `
      entretien|entretiens|echange|echanges|rendez-vous|rencontre|rencontrer|rencontrerez|visio|reunion|point|discussion|entrevue avec
      rencontrer|rencontrerez|verrez
      recu|recue|accueilli|accueillie|mene|conduit|anime|remplace|remplacee par
      (en) presence de
      echanger|echangerez|discuter|parler avec
      compose|composee|constitue|constituee de
      jury|interlocuteurs|interlocuteur|interlocutrices (sera|seront|sont|est) (compose) (de)
      presence|compagnie de`,
    with: 'avec\n ainsi qu avec\n et avec',
    will: `
      sera|seront presents|present|presente|presentes
      vous recevra|recevront|recevrons
      participera|participeront|assistera|assisteront|animera|conduira|menera|interviendra|remplacera
      souhaite|souhaitent|souhaiterait|souhaiteraient|aimerait|aimeraient vous rencontrer|revoir`,
  },
  es: {
    meet: `
      entrevista|entrevistas|reunion|conversacion|charla|llamada|videollamada|sesion|encuentro|cita|ronda con
      reuniras|reunira|reunirse|reunirte|hablaras|hablar|hablara|conversar|conversaras con
      conoceras|conocer|conocera a
      te|le entrevistara|entrevistaran|recibira|recibiran
      entrevistadores|entrevistador|panel|tribunal (sera|seran|son|es|formado|compuesto) (por)
      participaran|participara|estaran|estara|asistiran|asistira
      formado|compuesto|dirigida|realizada|sustituido|sustituida|sustituira por`,
    with: 'con\n asi como con\n y con',
    will: `
      te|le|os entrevistara|entrevistaran|recibira|recibiran|atendera
      participara|participaran|asistira|asistiran|estara|estaran
      quiere|quieren|queria|querria|gustaria conocerte|conocerle|hablar
      sustituira|sustituye`,
  },
  nl: {
    meet: `
      gesprek|gesprekken|interview|kennismaking|afspraak|call|ronde|sessie|kop met
      spreekt|spreken|praten|praat|kennismaken|maken (je|u|kennis) met
      ontmoet|ontmoeten
      gesprekspartner|gesprekspartners|interviewers (zijn|is)
      aanwezig|erbij zijn|is
      vervangen|gevoerd|afgenomen door
      bestaat|bestaan uit`,
    with: 'met\n en met',
    will: `
      zal|zullen (ook) (bij) __ aanwezig|aanschuiven|voeren|deelnemen|leiden|vervangen
      schuift|schuiven aan
      is|zijn (ook) (bij) aanwezig|erbij
      neemt|nemen deel
      wil|willen|zou|zouden (je|u) (graag) ontmoeten|spreken|kennismaken
      vervangt`,
  },
  it: {
    meet: 'colloquio|incontro|incontrare|incontrerai|incontrera|videochiamata|intervista|parlare|parlerai|parlera|call con\n incontrare|incontrerai|incontrera\n presenti|presente (saranno|sara)\n commissione (composta) (da)\n sostituito|sostituita|composta|condotto da',
    with: 'con\n e con',
    will: 'sara|saranno presente|presenti\n parteciperanno|partecipera\n vorrebbe|vorrebbero incontrarla|conoscerla|incontrarti|conoscerti\n sostituira',
  },
  pt: {
    meet: 'entrevista|conversa|reuniao|encontro|chamada|falar|falara|conversar com (o|a|os)\n conhecer (o|a)\n painel (composto) (por)\n substituido|substituida|conduzida por',
    with: 'com (o|a)\n e com',
    will: 'participara|participarao\n ira|vai entrevistar\n estara|estarao\n gostaria|gostariam de conhece-lo|conhecer\n substituira',
  },
  sv: {
    meet: 'intervju|mote|samtal|traff|traffa med\n traffa|traffar|mota|moter\n intervjuas|ersatts|halls av\n deltar|medverkar',
    with: 'med\n och med',
    will: 'kommer (att) delta|intervjua|vara|medverka|leda|halla\n deltar|medverkar\n vill|skulle (vilja|garna) traffa\n ersatter',
  },
  pl: {
    meet: 'rozmowa|rozmowe|spotkanie|spotkania|rozmowy|rozmowie z|ze\n spotka|spotkasz|porozmawia|porozmawiasz (sie) (pan|pani) z|ze\n udzial wezma|wezmie\n poprowadzi|poprowadza|zastapi',
    with: 'z|ze',
    will: 'wezmie|wezma udzial\n poprowadzi|poprowadza\n chcialby|chcialaby|chcieliby poznac|spotkac',
  },
};

/** Header cells of agenda tables, folded. */
export const NAME_CELLS =
  'name|names|who|interviewer|interviewers|person|people|with|panel|meeting with|attendee|attendees|wer|gesprachspartner|gesprachspartnerin|interviewer/in|teilnehmer|nom|qui|interlocuteur|interlocuteurs|avec|nombre|quien|entrevistador|entrevistadores|con|naam|wie|gesprekspartner|nome|chi|intervistatore|quem|namn|vem|imie|imie i nazwisko|kto';
export const TITLE_CELLS =
  'title|role|position|job title|function|their role|funktion|position|rolle|fonction|poste|titre|role|cargo|puesto|funcion|functie|rol|titel|ruolo|funzione|funcao|roll|befattning|stanowisko|rola';

/** Titles of address before a name, folded. */
export const HONORIFICS = `pd oa me captain maitre dra mtra mtro lic a/prof kapitan schwester pfarrer sister matron dr mr mrs ms miss mx prof professor sir dame lord lady rev cllr capt herr herrn frau hr fr dipl mag mme mlle monsieur madame mademoiselle me sr sra srta don dona
  dhr mw mevr mevrouw meneer drs ir ing dott dottssa dottor sig sigra signor signora eng engr pan pani pana panem panią shri smt mdm rabbi elder whaea cdor aunty`;
export const PARTICLES = `van der den de ter ten te von zu zum zur vom und di da dal dalla del della dei degli du des le la las los el al bin binti ibn ben bint ap ab mac mc ni nic o y e dos das do af av abu`;

/** Words in capitals that no person is called, folded. */
export const NOT_NAMES = `bonjour bonsoir salut dag goedemorgen goedemiddag estimado estimada hola buenas apreciado apreciada querido querida beste geachte hoi liebe lieber sehr guten moin servus gruezi cher chere caro cara gentile ola gracias saludos cordialmente cordialement grupo groupe gruppe cabinet cooperativa busquedas seleccion recordatorios agence agencia kanzlei praxis hotel klinikum stadt gemeinde mairie ayuntamiento interview interviews interviewer interviewers team teams talent careers recruitment recruiting hr people panel board committee reception security office hiring
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec montag dienstag mittwoch donnerstag freitag samstag januar februar marz mai juni juli oktober dezember uhr lundi mardi mercredi
  jeudi vendredi janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre lunes martes miercoles jueves viernes enero febrero marzo abril mayo junio julio agosto
  septiembre octubre noviembre diciembre maandag dinsdag woensdag donderdag vrijdag januari februari maart augustus zoom teams google meet webex skype microsoft video call phone telephone
  online link round stage part session lunch break tour coffee welcome introduction introductions wrap wrap-up close closing presentation technical behavioural behavioral case culture values
  task test assessment exercise discussion demo walkthrough overview debrief group final first second third next time date duration location format role name title position topic agenda
  who where when what why how you your you're we we'll our us i i'm i'll he she they it its the this that these those there here if as at on in of for from to by an a and or but so no not
  yes please thank thanks kind regards best dear hi hello hey both all everyone anyone someone several two three four five either each one some any more members member representatives
  colleagues colleague staff students candidates candidate client clients department company group ltd limited inc plc llc gmbh uk us usa eu emea apac ireland england scotland wales london
  dublin paris berlin madrid amsterdam sydney singapore toronto new york monday's ihnen ihr ihre ihrem ihren ihrer sie uns mir dir dich euch wir ich er der die das dem den des ein eine einer
  einem frau herr bewerbung gesprach gesprache vorstellungsgesprach termin videokonferenz rundgang ankommen hospitation gruppenubung einzelgesprach vorfeld mittagessen kennenlernen ablauf fuhrung fuhrungskraft team abteilung fachabteilung fachbereich personalabteilung geschaftsfuhrung
  geschaftsleitung blick hilfe dauer ort raum standort unterlagen lebenslauf ausweis grussen grusse freundlichen besten vous nous votre notre vos nos je elle il ils moi lui madame monsieur
  entretien equipe direction visio societe entreprise usted ustedes nosotros nuestro nuestra tu su yo ella ellos equipo empresa entrevista direccion jou jouw uw ons onze wij ik hij zij het
  een gesprek bedrijf team gmt bst utc cet cest est edt pst pt et ist am pm noon midday level floor room suite building street road meeting conference hall house centre center day week morning
  afternoon tba tbc q&a linkedin profile cv resume passport id photo excel sql python powerpoint ai it eigenverantwortung vr hm vp day's attached outlook calendar invite invitation join click
  also then after before during once while with without about regarding re fwd subject regard respect effect immediate reference finance marketing sales operations engineering product
  data strategy legal design support success customer customers stakeholders leadership management quality research development business software science manufacturing logistics procurement security
  communications digital brand commercial corporate global regional national senior junior key relevant cross-functional members' hiring-manager peers peer sprachen englisch deutsch english
  lead leads leader head heads director directors manager managers`;

/** Surnames that are titles' nouns too, folded. */
export const SURNAMES =
  'baker cook carpenter page porter farmer dean gardener steward head captain fellow warden ranger mason chef reader chambers clerk driver painter fisher archer coach planner meister koch shepherd provost constable judge bishop priest abbot king leiter wirt richter schreiber chance';
