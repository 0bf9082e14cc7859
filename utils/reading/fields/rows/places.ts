/** How places are written, as rows by language. */

/** Labels before a place, folded (see `fold`). */
export const PLACE_LABELS = new Set(
  `location|where|address|venue|place|meeting place|interview location|office address|our address|site|room|ort|adresse|wo|treffpunkt|standort|veranstaltungsort|raum|anschrift|lieu|adresse du rendez-vous|ou|lieu de l'entretien|salle|lieu du rendez-vous|lugar|direccion|donde|ubicacion|sala|sede|locatie|adres|waar|plaats|luogo|indirizzo|dove|local|endereco|morada|onde|localizacao|plats|adress|var|lokal|miejsce|gdzie`.split(
    '|',
  ),
);

/** What stands for no place at all. */
export const NO_PLACE =
  /^(?:\W*(?:microsoft teams|ms teams|teams|zoom|google meet|webex|skype|online|on-?line|remote(ly)?|virtual(ly)?|video|videocall|phone|telephone|telefon|téléphone|teléfono|telefoon|per (video|telefon|telefoon)|via (?:zoom|teams|ms|microsoft|google|video|phone|skype|webex)|by (phone|video|telephone)|over (zoom|teams|video)|en ligne|à distance|visio|en línea|a distance|digital|tbc|tba|to be (confirmed|advised|announced)|hybrid|https?:|www\.|dial|join|click|see below|as above|link|call)(?!\p{L}))/iu;

/** Words for streets, folded; those of German and Dutch are endings. */
export const STREET_WORDS = `street st road rd lane ln avenue ave drive way square sq row quay quays place pl court ct crescent cres terrace tce boulevard blvd parade pde highway hwy
  close gardens hill walk wharf broadway mews circus embankment esplanade parkway pkwy plaza circle grove green gate yard dock park strand bridge rise link marg nagar jalan piccadilly
strasse str weg platz allee gasse ring ufer straat laan plein kade cours route passage zi cl plaza via ronda poligono largo alameda ul os`;
export const STREET_ENDS = `strasse str weg platz allee gasse damm ufer graben markt chaussee zeile straat laan plein kade gracht dreef singel steeg dijk gatan vagen torget park`;

/** Words for streets in languages that write them small. */
export const WAY_WORDS = `rue avenue av boulevard bd quai chemin impasse parvis faubourg rond-point chaussee calle c/ avenida avda paseo carrer travesia rambla camino carretera carrera
  viale piazza corso rua praca travessa ulica aleja`;

/** Words for rooms, floors and what leads to them. */
export const ROOM_WORDS = `room suite floor level boardroom lobby reception unit block blk building tower wing study classroom theatre door raum zimmer saal ebene stiege stock og etage obergeschoss
  hinterhof salle bureau batiment bat accueil aile sala salon planta piso oficina despacho edificio porteria kamer zaal verdieping lokaal local bus blok`;
export const ROOM_ENDS = 'raum zimmer saal geschoss zaal kamer lokaal';

/** Words for houses, folded, besides institutions. */
export const BUILDINGS = `house hall hq headquarters campus site depot factory plant warehouse showroom shop store coffee station works mill farm estate lodge tower rathaus gemeindehaus kreishaus
  kraftwerk gewerbepark bildungszentrum verwaltung gemeentehuis kantoor hoofdkantoor collectiedepot bureaux siege entrepot gare sede fabrica planta colegio nave rectoria parque`;

/** Words of dates and times. */
export const DATES = `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thurs fri sat sun january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec montag dienstag mittwoch donnerstag freitag samstag januar februar marz mai juni juli oktober dezember lundi mardi mercredi jeudi vendredi janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
  lunes martes miercoles jueves viernes enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre maandag dinsdag woensdag donderdag vrijdag januari februari maart mei augustus
  uhr uur heures horas hrs am pm a.m p.m noon midday bst gmt cet cest est pst utc ist today tomorrow morgen demain manana`;

/** "At our office", with the address in the signature. */
export const OUR_OFFICE =
  /\b(?:(?:at|to|in|visit) (?:our|the) (?:\p{L}{2,20} ){0,2}(?:offices?|premises|headquarters|hq|studio|site|practice|clinic|school|address below)|in unsere[mn]? (?:büro|haus|räumen|räumlichkeiten|geschäftsräumen)|bei uns im (?:büro|haus)|dans nos (?:locaux|bureaux)|en nuestras (?:oficinas|instalaciones)|bij ons op kantoor|op ons kantoor|(?:presso|nei) nostri uffici|nos nossos escritórios|på vårt kontor|w naszym biurze)\b/iu;

/** How an interview is held from afar. */
export const REMOTE =
  /\b(?:zoom|teams|google meet|webex|skype|video ?(?:call|conference|interview)|by (?:phone|telephone|video)|telephone interview|phone (?:call|screen|interview)|i(?:'ll| will) (?:call|ring) you|dial|per video|telefonat|telefonisch|videogespräch|videocall|visio|par téléphone|videollamada|por teléfono|telefónica|videogesprek|online)\b/iu;
