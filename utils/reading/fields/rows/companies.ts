/**
 * Words around an employer's name, by language; one phrase a line, in the syntax of PhraseTrie. `strong`: a name after it is the
 * employer's. `client`: the one after it is whom an agency writes for. `weak`: it may be. `behind`: the employer's name stands before it.
 */
export const COMPANY_ANCHORS: Readonly<
  Record<string, { strong: string; client: string; weak: string; behind: string }>
> = {
  en: {
    strong: `
      interview|interviews|interviewing|interviewed|application|apply|applied|applying at|to
      role|position|job|post|vacancy|opportunity|opportunities|career|careers|internship|placement|team|stage|process|opening|life|us|everyone|day|colleagues at
      role|position|vacancy|opportunity|interview|application within
      interest|interested in (joining)
      hung up from|with
      see below from
      interest in working at|for|with
      interest in (the) opportunities|careers at
      joining|join
      welcome to
      here at
      employment|start|career|opportunities|future with
      offer from
      feedback|debrief|news|word|message|invitation|outcome|email|back from
      interview for _ at
      working at|for
      work at|for
      met with (the) team at
      updates from
      referred you to
      your time at
      assessment day|centre|center at|with
      phone with
      visit to
      considering|choosing`,
    client: `
      behalf of
      on behalf of (our|my) (client)
      our|my client
      client is`,
    weak: `
      interview|interviews|interviewing|interviewed|conversation|call|meeting|process|opportunity|application|round|stage with
      at
      with
      from`,
    behind: `
      is|are delighted|pleased|happy|excited|thrilled|looking|hiring|keen
      was|were impressed
      has|have selected|offered|decided|asked|chosen|invited|requested|confirmed|shortlisted|come|been
      would like|love
      wants|want to
      talent acquisition|team|partner|partners
      recruiting|recruitment|hiring|people|hr|careers|talent|resourcing team
      recruitment|careers|recruiting
      early careers
      student recruitment
      university team|recruiting
      is an equal`,
  },
  de: {
    strong: `
      bewerbung|stelle|position|gesprach|vorstellungsgesprach|interview|interviewtermin|einstieg|karriere|praktikum|tatigkeit|ihnen|interesse|dich|dir|team bei (der|dem|den)
      bei|von|zu (der|dem) fa|firma
      interesse an (der|einer|einem) (tatigkeit|mitarbeit|position|stelle) (bei) (der|dem)
      interesse an
      bewerbung an (die|den|das)
      willkommen bei (der|dem)
      team der|von|bei
      hier bei`,
    client: `
      im auftrag (der|des|von)
      unser|unserem|unseren|unseres mandant|mandanten|kunde|kunden|auftraggeber (der|die|das)
      fur unseren (kunden|mandanten) (die|den|das)`,
    weak: 'bei (der|dem|den)\n mit (der|dem)\n der firma',
    behind: 'personalabteilung|recruiting|karriere|personal|recruitingteam|hr-team',
  },
  fr: {
    strong: `
      chez
      au sein de|d|du (la|le|l) (societe|groupe|entreprise)
      interet pour|porte a|envers (la) (societe)
      rejoindre
      la societe
      le groupe
      entreprise
      bienvenue chez`,
    client: `
      notre client
      pour le compte de|d|du`,
    weak: 'avec\n de la part de',
    behind: 'recrutement|rh|carrieres\n a le plaisir\n est ravi|ravie|heureux|heureuse',
  },
  es: {
    strong: `
      puesto|vacante|posicion|proceso|entrevista|candidatura|interes|oferta|seleccion|trabajar|equipo|practicas __ en
      interes en|por (trabajar) (en|con)
      equipo de
      formar parte de
      unirte|unirse a
      bienvenido|bienvenida a
      desde
      entrevista|proceso con`,
    client: `
      nuestro cliente
      en nombre de`,
    weak: 'en\n con\n de parte de',
    behind: 'seleccion|talento|rrhh|recursos humanos',
  },
  nl: {
    strong: `
      sollicitatie|functie|vacature|gesprek|kennismaking|baan|stage|werken|rol|interesse|team|jou|u bij (de|het)
      interesse in
      welkom bij
      team van`,
    client: `
      onze opdrachtgever|klant|relatie
      namens`,
    weak: 'bij (de|het)\n met',
    behind: 'recruitment|hr|personeelszaken|werving',
  },
  it: {
    strong: `
      posizione|ruolo|colloquio|candidatura|interesse|team|lavorare __ presso|in|con
      presso
      interesse per
      il team di
      entrare in`,
    client: `
      per conto di
      nostro cliente`,
    weak: 'con\n in',
    behind: 'risorse umane|selezione|recruiting',
  },
  pt: {
    strong: `
      vaga|posicao|entrevista|candidatura|processo|interesse|funcao|equipa|equipe __ na|no|da|do|com
      interesse na|no|em
      equipa|equipe|time da|do|de`,
    client: `
      em nome da|do|de
      nosso cliente`,
    weak: 'na|no\n com a|o',
    behind: 'recrutamento|recursos humanos|talentos',
  },
  sv: {
    strong: `
      tjansten|tjanst|intervju|ansokan|rollen|jobb|processen|intresse|team __ hos|pa|till|for
      intresse for
      hos
      valkommen till`,
    client: `
      for var kunds rakning
      var kund`,
    weak: 'pa\n med',
    behind: 'rekrytering|hr',
  },
  pl: {
    strong: `
      stanowisko|rozmowe|rozmowa|rekrutacji|aplikacje|prace|zespolu|etap __ w firmie
      w firmie|spolce
      firma|firmy|firmie
      zespol`,
    client: `
      w imieniu (firmy)
      nasz klient`,
    weak: 'w|z',
    behind: 'rekrutacja|hr|kariera',
  },
};

/** Legal forms, folded, that a company's name is used without. */
export const LEGAL_FORMS = `ltd limited plc llc llp lp inc incorporated corp corporation gmbh ag kg kgaa se ug mbh ohg gbr ev eg sa sas sasu sarl eurl snc sca sl slu
  sc spa srl snc bv nv vof ab asa aps oy oyj lda ltda pty pte pvt pvtltd cic dac clg spzoo spz sro as co`;

/** Names that are tools, never the employer; folded and without spaces. */
export const TOOLS = `greenhouse lever workday ashby ashbyhq workable smartrecruiters teamtailor personio recruitee softgarden icims jobvite taleo successfactors
  bamboohr breezy jazzhr pinpoint comeet avature eightfold phenom beamery cornerstone oleeo tribepad rippling paradox calendly goodtime modernloop cronofy
  savvycal doodle bookings microsoftbookings hirevue sparkhire willo vidcruiter modernhire karat myinterview hireflix hackerrank codility codesignal coderpad
  testgorilla zoom teams microsoftteams msteams googlemeet googlehangouts googlecalendar gotomeeting webex ciscowebex whereby skype facetime linkedin indeed glassdoor
  stepstone xing monster reed totaljobs seek infojobs welcometothejungle outlook gmail google-meet whatsapp signal slack notion dropbox github miro figma eventbrite
  outlookcalendar docusign bluejeans jitsi livestorm trac civilservicejobs nhsjobs`;

/** Words that no employer's name begins with or ends with, folded. */
export const NOT_COMPANY = `interview interviews interviewing team teams talent careers career recruitment recruiting hiring human resources hr people dept department office offices
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  montag dienstag mittwoch donnerstag freitag januar februar marz april mai juni juli oktober dezember lundi mardi mercredi jeudi vendredi lunes martes miercoles
  jueves viernes maandag dinsdag woensdag donderdag vrijdag noon midday midnight am pm gmt bst utc cet cest est pst ist reception level floor room suite building
  round stage first second third final next panel acquisition zoom skype phone telephone video call meeting application feedback update status offer invitation
  confirmation reminder schedule details vorstellungsgesprach gesprach bewerbung einladung ruckmeldung termin entretien candidature entrevista candidatura gesprek
  sollicitatie colloquio intervju rozmowa re fwd ref vacancy position role job post the your our my this his her their you we it i if please kind regards best
  thanks thank hello hi dear hallo liebe sehr bonjour hola beste herr frau mr mrs ms dr prof monsieur madame senor senora good new all both least present short
  hand risk scale ease work home school once last first confidential debrief outcome news result results candidate candidates client re: attn personal ihr ihre ihrem
  sie wir uns votre vous nous su tu usted je uw jouw personalabteilung recursos humanos assessment centre center day interviewer onsite on-site virtual early student
  reception link join microsoft-teams regarding about chat visit today tomorrow yesterday online response reply request proposed proposal terms days ca eur gbp usd fyi
  desk resourcing dag hoi hey moin lg vg gr groet groetjes mfg cher chere chers cordialement saludos saludo atte ton tes deine dein deinen votre vos notre unser unsere onze nuestro nuestra committee search ausbildung berufsbildung redaktion gerencia area equipo bot robot acquisition adquisicion recrutement service seleccion rekrytering werving personal karriere carrieres checking follow-up trial shift portfolio review informal quick lesson notes signature coffee lunch agenda plan update: fun`;

/** Sub-units, folded: a name that begins so is not the employer itself. */
export const SUB_UNITS =
  'department dept faculty ward division unit directorate section abteilung fakultat institut lehrstuhl departement direction pole departamento area facultad afdeling faculteit dipartimento avdelning wydzial dzial';

/** Institutions whose name may go on after "for" or "and", folded. */
/** Whom a firm's mail comes from, behind its name. */
export const TEAM_WORDS =
  'team teams talent acquisition careers career recruitment recruiting recruiter hiring human resources hr people graduates graduate early jobs karriere personal personalabteilung resourcing rekrutierung bewerbermanagement recrutement seleccion werving rezeption reception portal portaal equipe talents talento gestion humana rrhh rh hr-team hr p&o recordatorios busquedas carrieres empleo seleccion candidaturas selection directie direktion jobdesk selectiedienst personeelszaken personeelsdienst rekrutering afdeling wijkteam dienst service secretariat secretariaat notifications notification no-reply noreply';

/** Small words that join the words of a name. */
export const NAME_JOINS =
  'of de du des del della di da do dos van der den la le les y e et und & + the en el las los';

export const INSTITUTIONS =
  'office institute centre center council university college school agency ministry department commission authority society association foundation trust hospital hospitals board bank academy museum royal national institut universitat stadt landkreis ministerium amt hochschule klinikum universite ministere ville conseil agence universidad ayuntamiento ministerio hospital universiteit gemeente ministerie universita comune ziekenhuis verein hotel st saint gemeindeverwaltung stadtverwaltung zahnarztpraxis praxis strandpaviljoen museum clinique mairie groupe grupo grupp gruppe clinica colegio cegep lycee ecole escuela gymnase theatre teatro musee museo etude cabinet estudio centro instituto fundacion diputacion mutua cooperativa caja hotel hospice hostal residencia bezirksamt landratsamt finanzamt amtsgericht gericht rechtbank waterschap provincie stichting woonstichting basisschool kinderdagverblijf kita kindergarten grundschule gymnasium primarschule gasthof gasthaus restaurant cafe bar bistro panaderia ferreteria gestoria tischlerei gaertnerei gartnerei spedition brauerei autohaus buchhandlung apotheke kantonsspital spital polizeiprasidium kulturamt staatstheater stadtwerke regiobahn werkstatt departement mutuelle caisse syndicat fiduciaire menuiserie boulangerie hopital';

/** What agencies' domains begin or end in. */
export const AGENCY_LABELS =
  /^(?:recruit|talent|staffing|headhunt|hire4|executive-?search|personalberatung|search)|^(?:[\p{L}]{3,20}-)?personal-|-search\b|interim|tempo|uitzend|(?:recruit(?:ment|ers|ing|er)?s?|rec|staffing|exec|execsearch|search|talent|talents|people|resourcing|personnel|headhunt(?:ers|ing)?|selection|appointments|placements?|manpower|personal(?:beratung|dienst(?:leistungen)?|vermittlung|service)|-personal|matchers|zeitarbeit|interim|recrutement|rh|seleccion|rrhh|werving|selectie|uitzend(?:bureau|en)?|detacher(?:ing|en)?|ett|consultores|selezione|rekrytering|bemanning|rekrutacja)$/u;

/** Words in the name that a firm signs with which say that it is an agency. */
export const AGENCY_NAMES =
  /\b(?:recruitment|recruiting|recruiters|recruit|staffing|search|executive search|headhunting|talent|placements?|personal(?:beratung|dienst(?:leistungen)?|vermittlung|service)?|zeitarbeit|uitzendbureau|interim|werving|detachering|selecci[oó]n|cabinet|int[eé]rim|recrutement|rekrytering|rekrutacja)\b/iu;

/** Phrases by which an agency speaks, in nine languages. */
export const AGENCY_WORDS =
  /\b(?:(?:our|my|the) client(?:'s|’s)?(?! (?:success|services?|relations?|team|side of))|client (?:feedback|side|interview)|from the client|unser(?:em|en|es)? (?:mandant(?:en)?|auftraggeber|kunden?)|im auftrag unseres|notre client(?:e)?|nuestro cliente|onze opdrachtgever|mijn opdrachtgever|nostro cliente|nosso cliente|vår kund|naszego klienta|recruitment (?:agency|consultancy|consultant)|staffing agency|executive search|personalberatung|cabinet de recrutement|consultora de selección|werving (?:&|en) selectie|recruitment consultant|headhunter|client (?:called|thought|felt|loved|liked|wants?|came|would)|(?:le|du|mon) client|(?:el|del|mi) cliente|(?:de|mijn) (?:klant|opdrachtgever)|(?:der|dem|beim|vom|mein(?:em)?) (?:kunde|kunden|mandant|mandanten))\b/iu;

/** How one speaks of a firm that is not one's own: "they thought you were", "ze vonden je", "sie fanden Sie", "ils vous ont". */
export const THEY_WORDS =
  /\b(?:they (?:thought|felt|liked|loved|want(?:ed)?|would like|asked|are (?:keen|happy|looking)|were|said|mentioned|haven't|have (?:offered|decided|asked))|their (?:words|feedback|notes?|only|main|hr|decision|end|side|concern)|(?:from|on) their (?:end|side)|ze (?:vonden|willen|zien|waren)|sie (?:fanden|fand|wollen sie|möchten sie)|ils (?:vous|t'|ont|veulent|souhaitent)|(?:les|le) (?:gustaste|gustó|encantó)|te vieron|me (?:han|dicen|pidieron)|quieren (?:verte|verle|conocerte))\b/iu;
