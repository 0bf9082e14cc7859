/**
 * Words around a job's title, by language; one phrase a line, in the syntax of PhraseTrie.
 * `before`: the title follows. `maybe`: it may follow, a title's noun must tell. `after`: the title stands before it, back to an article.
 */
export const ROLE_ANCHORS: Readonly<Record<string, { before: string; maybe: string; after: string }>> = {
  en: {
    before: `
      position|role|post|job|vacancy|opening|title|opportunity of
      position|role|post|job|vacancy|title as
      position|vacancy|role for
      appl* for the (position|role|post|vacancy) (of)
      application for the (position|role|post|vacancy) (of)
      interview* for the (position|role|post|vacancy) (of)
      position|role|post|vacancy|job titled|entitled
      interest in the (position|role) (of)
      considered for the (position|role) (of)
      candidate for the (position|role) (of)
      candidacy for (the) (position|role) (of)
      spot as
      place as
      join us as
      joining us as`,
    maybe: `
      application for
      apply|applying|applied for
      application to
      applied to
      interview|interviews|interviewing|conversation|chat|call|round|stage|panel|feedback|offer|discussion|shortlisted|selected for
      interview as
      interview _ for (the|our)
      interview - 
      appointed|us|you|start|starting|employment|hire|hired as
      appointed __ as
      join __ as
      back as
      be|become|being our|the|a|an
      with|as our|the
      further|going|proceed|progress with
      for (the|our|a|an)
      regarding|re|about (the|our)
      our new
      your interest in
      our search for
      search for (a|an|our)
      looking|hiring|recruiting for (a|an|our)
      hiring|recruiting (a|an|our)
      to be (a|an|our)
      candidates|process for`,
    after: `
      line|lines|spot|gig
      role|roles|position|positions|vacancy|post|posts|job|jobs|opportunity|opening|openings|assignment
      search|applicant|applicants|candidate|candidates|interview|application|contract|vacancy`,
  },
  de: {
    before: `
      stelle|position|rolle|funktion|vakanz|ausschreibung|tatigkeit als
      stelle|position|rolle|funktion|vakanz (als) der|des|einer|eines|einen
      bewerb* als
      bewerb* um die (stelle|position) (als|der|des)
      bewerb* auf die (stelle|position) (als|der|des)
      bewerb* fur die (stelle|position) (als|der|des)`,
    maybe: `
      stelle|position|rolle|vakanz
      bewerb* fur (die|den|das)
      gesprach|vorstellungsgesprach|interview|kennenlerngesprach|zweitgesprach|telefoninterview|vorstellungstermin fur (die) (stelle|position) (als)
      gesprach|vorstellungsgesprach|interview als
      einladung _ als
      fur die (stelle|position) (als)
      uns als
      sie|dich|dir|du|start|einstieg|einsatz als
      gesprach|gesprache|interview|termin|ruckmeldung|entscheidung fur|zur|zum (die|den|das)
      fehlt|fehlen|suchen|suche|sucht (noch) (ein|eine|einen)
      betreff
      ausgeschriebene stelle (als)`,
    after: `-position
      stelle`,
  },
  fr: {
    before: `
      poste|offre|fonction|fonctions|emploi|mission|role|place|annonce (de|d)
      en qualite (de|d)
      poste|emploi en tant que
      en tant que
      candidature au|pour le poste (de|d)
      place d
      concours _ de|d
      candidature en tant que
      candidature comme
      recrutement d'un|dune|un|une
      recrutement du|de|d poste`,
    maybe: `
      candidature pour (un|une|le)
      cherche|cherchons|recherche|recherchons|recrute|recrutons (un|une)
      engagement|embauche comme
      candidature de|au|a
      poste
      entretien pour (le) (poste) (de)
      entretien de|d
      recrutement|selection|retour|bilan (de|d|du)
      comme
      notre|nos futur|future|prochain|prochaine|nouveau|nouvelle
      offre`,
    after: '',
  },
  es: {
    before: `
      puesto|posicion|vacante|cargo|plaza|oferta|rol|cupo|convocatoria|busqueda de
      hoja de vida para
      postulacion a|para
      puesto|posicion|vacante|cargo|plaza|oferta como
      vacante|oferta para
      candidatura a|para|como (el|la) (puesto|posicion|vacante) (de)`,
    maybe: `
      candidatura a|para|como
      solicitud para|como (el|la)
      proceso de seleccion de|para (el|la) (puesto) (de)
      proceso de|para (el|la)
      entrevista|perfil|postulacion|solicitud|hoja de vida|cv|seleccion para (la|el|un|una)
      convocatoria|cupo|busqueda|bolsa de
      vacante|puesto (de)
      puesto|posicion|vacante
      entrevista para (el|la) (puesto|posicion|vacante) (de)
      entrevista de|para|como
      proceso|seleccion de|para
      como
      entrevista|conversacion|reunion|impresiones __ para (el|la)
      nuestra|nuestro nueva|nuevo
      busca|buscan|buscamos|necesita|necesitamos (un|una)
      aviso|anuncio (de)
      en calidad de`,
    after: '',
  },
  nl: {
    before: `
      functie|rol|positie|vacature van|als|voor
      sollicit* naar|op|voor de|een (functie|vacature|positie|rol) (van|als|voor)
      sollicit* als`,
    maybe: `
      sollicit* naar|op|voor
      functie|vacature|positie
      *gesprek|ronde voor|over (de) (functie|vacature) (van)
      *gesprek als
      gesprek|ronde
      job|baan|plek|plaats van|als
      als
      nog een|onze nieuwe
      *procedure voor
      zoeken|zoek|zoekt (een)
      voor (de|het)`,
    after: 'rol|vacature|functie|positie',
  },
  it: {
    before: `
      posizione|ruolo|figura|posto|offerta di
      posizione|ruolo|candidatura come
      candidatura per il ruolo|posizione (di)
      candidatura per la posizione (di)`,
    maybe: 'candidatura per|a (la|il)\n colloquio per (la|il)\n posizione|ruolo',
    after: '',
  },
  pt: {
    before: `
      vaga|posicao|cargo|funcao|lugar de
      vaga|posicao|cargo|funcao para
      candidatura a|para (a|o) (vaga|posicao|cargo|funcao) (de)
      candidatura como`,
    maybe: 'candidatura a|para\n entrevista para (a|o)\n vaga|posicao|cargo',
    after: '',
  },
  sv: {
    before:
      'tjansten|rollen|befattningen|jobbet|tjanst|roll|anstallning som\n ansokan till (tjansten) (som)\n sokt (tjansten) som',
    maybe: 'ansokan till|om|som\n intervju for (tjansten|rollen) (som)\n tjansten|rollen',
    after: '',
  },
  pl: {
    before: 'stanowisko|pozycje|pozycja|role|rola|stanowisku|roli\n na stanowisko\n w roli',
    maybe: 'aplikacj* na\n rekrutacj* na\n oferta|oferte',
    after: '',
  },
};

/** Labels before a title, folded: "Position: Payroll Specialist". */
export const ROLE_LABELS =
  'position|role|job title|title|job|post|vacancy|position title|interview for|role title|job role|stelle|rolle|position als|poste|intitule du poste|offre|puesto|posicion|vacante|cargo|functie|vacature|rol|posizione|ruolo|vaga|posicao|funcao|tjanst|roll|befattning|stanowisko|rola|proceso|cargo|empleo|emploi|fonction|ausgeschriebene stelle|profiel|applied for|application for|profile|designation|requisition|opening';

/** Words that no title is made of, whatever else stands in it; folded. */
export const NOT_ROLE = `interview interviews application applications invitation feedback update status round stage meeting call chat next second first third final
  vorstellungsgesprach bewerbung einladung gesprach runde termin ruckmeldung absage entretien candidature convocation entrevista candidatura invitacion sollicitatie gesprek uitnodiging
  eindgesprek vervolggesprek kennismakingsgesprek selectieprocedure selectiegesprek aanbod aanbieding bewerbergesprach vertiefungsgesprach zweitgesprach erstgesprach fachgesprach kennenlerngesprach
  entscheidung auswahlverfahren compte rendu bilan impresiones herinnering bevestiging wijziging terugkoppeling
  colloquio candidatura invito entrevista convite intervju ansokan rozmowa zaproszenie monday tuesday wednesday thursday friday january february march april june july august
  september october november december today tomorrow yesterday offer schedule confirmation confirmed confirming rescheduled reminder thank thanks details link zoom teams your our you we availability times hiring recruitment
  recruiting rejection outcome result results decision process opportunity news request response proposal welcome hello hi dear`;

/** Marks in brackets or after a title that are not of it. */
export const NOT_IN_TITLE =
  /^(?:\W*(?:m|w|d|f|x|h|v|all|gn|divers|any|i|k|n)(?:\s?[/|*,-]\s?(?:m|w|d|f|x|h|v|i|gn|divers|k|n|all)){1,4}\W*|all genders|alle geschlechter|remote|hybrid|onsite|on-site|full[- ]?time|part[- ]?time|vollzeit|teilzeit|permanent|contract|unbefristet|befristet|cdi|cdd|temps plein|fulltime|parttime|.{0,30}\d{3,}.{0,20}|(?:ref|req|job id|id|kennziffer|réf|nr|no)\b.{0,40}|[A-Z]{1,5}[-_/]?\d[\w/-]{0,20})$/iu;

/** Small words around titles and between their words, folded: no title begins or ends with one. */
export const ROLE_SMALL = `a an the of and & for to in on at with as by from or is are was were be been being has have had will would we you i he she they it our your his her their my this that these
  who which what when where if so but not no please do did here there also again all any new next up out about into over after before
  der die das den dem des ein eine einer eines einen einem als und oder fur im in am an auf aus bei beim mit nach von vom vor zu zum zur ist sind war wir sie ihr ihre ihnen ihrer ihrem ihren unser unsere unserer uns du dich dir dein deine um wird werden hat haben noch leider
  le la les l un une du de d des et ou au aux en pour par sur dans chez avec sans est sont nous vous notre nos votre vos ce cette son sa ses qui que comme a ont ete
  el los las una y e o u al del con por para sin es son fue se su sus nuestro nuestra que como lo le te tu mi
  het een van voor met bij op te ten ter is zijn was wij we ons onze jij je jouw u uw dat die deze er als om naar door over
  il lo gli uno di da dei della per che si os um uma do da dos das no na em com que ett av till som pa ar i w z na do o si`;
