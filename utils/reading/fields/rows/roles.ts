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
      looking for (a|an|our)`,
    after: `
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
      fehlt|fehlen|suchen|suche (noch) (ein|eine|einen)
      betreff
      ausgeschriebene stelle (als)`,
    after: `-position
      stelle`,
  },
  fr: {
    before: `
      poste|offre|fonction|emploi|mission|role|place de|d
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
      buscamos (un|una)`,
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

/** Words between or before a title's own words, folded. */
export const ROLE_CONNECTORS =
  'of and & de du des del della di da do dos la le les el en et y e und fur im van voor i och til till per der den aux au a l with-';

/** Words that end a title where its capitals don't, folded. */
export const ROLE_STOPS = `at with here within on that which who is are was has have will would we you i and our your the this to by from via as if so but please in for because
  chez sein dans sur avec pour est a vous nous notre votre que qui suite bei beim mit zum zur haben hat ist wir sie ihnen uns am an um bzw vom aus der die das
  au aux tombe sera seront reste demeure ouvert pourvu ha han queda quedado quisiera quisieramos seria sigue fue freuen laden bieten haben mochten danken verder willen wordt werd
  con por para es se nos su tu nuestra nuestro bij op met is we u je jij ons onze presso con per che da siamo na no em com que te hos pa med ar vi dig w do z firmy`;

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
