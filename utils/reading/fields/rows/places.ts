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

/** Streets, each an expression of bounded repeats: number first, or number last. */
export const STREETS: readonly RegExp[] = [
  /(?<![:.\d])\b\d{1,5}(?:[-–/]\d{1,5})?[A-Za-z]?,? (?:[NSEW]\.? )?(?:(?:\d{1,3}(?:st|nd|rd|th)|[A-Z][\p{L}'’.-]{1,24}|of|the|de|la) ){0,4}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Way|Square|Sq|Row|Quay|Quays|Place|Pl|Court|Ct|Crescent|Cres|Terrace|Tce|Boulevard|Blvd|Parade|Pde|Highway|Hwy|Close|Gardens|Hill|Walk|Wharf|Broadway|Mews|Circus|Embankment|Esplanade|Parkway|Pkwy|Plaza|Circle|Grove|Green|Gate|Yard|Dock|Park|Strand|Bridge|Rise|View|Link|Central|Marg|Nagar|Layout|Salai)\b\.?/u,
  /\b\d{1,5} (?:Broadway|Piccadilly|Strand|Cheapside|Aldgate|Whitehall|Haymarket|Moorgate|Bishopsgate|Poultry|Jalan [A-Z]\p{L}{2,20}|Avenue of the Americas)\b/u,
  /(?:^|[\s(,:])(?:[A-ZÄÖÜ][\p{L}.-]{0,24}[ -]){0,3}[A-ZÄÖÜ][\p{L}-]{0,24}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|graben|markt|hof|park|chaussee|straat|laan|plein|kade|gracht|dreef|singel|steeg|dijk|weg|gatan|vägen|torget|gränd|plan) \d{1,4}(?: ?[-–/] ?\d{1,4})? ?[a-zA-Z]?\b/u,
  /(?:^|[\s(,:])(?:[A-ZÄÖÜ][\p{L}-]{1,20}[ -]){0,3}(?:Straße|Strasse|Str\.|Weg|Platz|Allee|Ring|Damm|Ufer|Straat|Laan|Plein|Kade) \d{1,4}(?: ?[-–] ?\d{1,4})?[a-zA-Z]?\b/u,
  /(?:^|[\s(,:])(?:Am|An der|An den|Im|In der|Auf der|Zum|Zur|Unter den|Alter|Alte|Neuer|Neue) [A-ZÄÖÜ][\p{L}-]{2,24} \d{1,4}[a-z]?\b/u,
  /\b\d{1,4}(?: ?(?:bis|ter|quater|[A-D]))?,? (?:rue|avenue|av\.|boulevard|bd|place|quai|chemin|allée|allées|impasse|cours|route|passage|square|esplanade|parvis|faubourg|rond-point|Rue|Avenue|Boulevard|Place|Quai)(?: (?:de|du|des|la|le|les|et|aux?|en)(?!\p{L})| ?[dl]['’]?\p{Lu}?[\p{L}-]{1,20}| \p{Lu}[\p{L}'’.-]{0,24}| \d{1,2}){1,7}/u,
  /(?:^|[\s(,:])(?:Calle|C\/|Cl\.|Avenida|Avda\.?|Av\.|Plaza|Pl\.|Paseo|P\.º|Carrer|Gran Vía|Ronda|Travesía|Rambla|Camino|Carretera|Polígono|Via|Viale|Piazza|Corso|Largo|Rua|R\.|Praça|Travessa|Alameda|ul\.|al\.|pl\.|ulica|aleja|plac|os\.)(?: (?:de|del|la|las|los|el|da|do|dos|di|della|dei|y|e|i)| ?\p{Lu}[\p{L}.-]{1,24}){0,6},? (?:n\.?º ?|nº ?|núm\. ?)?\d{1,4}[A-Za-z]?(?:[-/]\d{1,4})?\b/u,
];

/** Postcodes of the regions that a mail may come from. */
export const POSTCODES: readonly RegExp[] = [
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/,
  /\b[AC-FHKNPRTV-Y]\d[\dW] ?[AC-FHKNPRTV-Y\d]{4}\b/,
  /\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/,
  /\b(?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC) \d{5}(?:-\d{4})?\b/,
  /\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) \d{4}\b/,
  /\b\d{4} ?[A-Z]{2} (?=[A-Z])/,
  /\b(?:D-|F-|E-|A-|CH-|PL-|I-|S-)?\d{5} (?=\p{Lu}\p{Ll})/u,
  /\b\d{2}-\d{3} (?=\p{Lu})/u,
  /\b\d{3} \d{2} (?=\p{Lu}\p{Ll})/u,
  /\bSingapore \d{6}\b/,
  /\b\p{Lu}\p{Ll}{2,20} ?[-–]? ?\d{3} ?\d{3}\b/u,
  /\b\p{Lu}\p{Ll}{2,20},? \d{4}\b(?! ?(?:Uhr|h\b|hrs))/u,
];

/** Parts of an address before the street, or a place of its own. */
export const ROOMS =
  /\b(?:(?:Conference |Meeting |Interview |Seminar |Board|Committee )?(?:Room|Suite) (?:[A-Z]?\d{1,4}(?:\.\d{1,4})?[A-Za-z]?|[A-Z]\b|[A-Z][\p{L}]{2,20})|(?:the )?Boardroom(?: \d{1,2})?|(?:Level|Floor|Unit|Block|Building|Tower|Ground Floor) ?(?:[A-Z]?\d{1,4}[A-Za-z]?|[A-Z]\b)?|\d{1,2}(?:st|nd|rd|th) [Ff]loor|(?:Besprechungsraum|Konferenzraum|Raum|Zimmer|Sitzungszimmer|Gebäude|Haus) (?:[A-Z]?[\d.]{1,8}[a-z]?|[A-Z]\b|[A-ZÄÖÜ]\p{L}{2,20})|\d{1,2}\. (?:OG|Stock|Etage|Obergeschoss)|(?:[Ss]alle|[Bb]ureau|[Bb]âtiment) (?:[A-Z]?\d{1,4}|[A-Z]\b|\p{Lu}\p{L}{2,20})|\d{1,2}(?:e|er|ème) étage|[Ss]ala (?:de (?:juntas|reuniones) )?(?:\d{1,4}|[A-Z]\b|\p{Lu}\p{L}{2,20})|[Pp]lanta \d{1,2}|\d{1,2}ª planta|(?:[Kk]amer|[Zz]aal|[Vv]ergaderzaal|[Vv]erdieping) (?:[\d.]{1,6}|\p{Lu}\p{L}{2,20})|\d{1,2}e verdieping)/u;
