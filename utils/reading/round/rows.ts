/** Words for counted rounds in nine languages. The syntax is that of PhraseTrie. */

const ORDINALS: readonly (readonly [number, string])[] = [
  [
    1,
    'first|1st|initial|erste|erstes|ersten|erster|erstem|premier|premiere|1er|1ere|primera|primer|1a|eerste|1e|primo|primeira|primeiro|forsta|pierwsza|pierwszy|pierwszej|pierwszego|pierwszym',
  ],
  [
    2,
    'second|2nd|zweite|zweites|zweiten|zweiter|zweitem|deuxieme|second|seconde|2e|2eme|segunda|segundo|2a|tweede|secondo|andra|druga|drugi|drugiej|drugiego|drugim',
  ],
  [
    3,
    'third|3rd|dritte|drittes|dritten|dritter|drittem|troisieme|3e|3eme|tercera|tercer|3a|derde|terzo|terza|terceira|terceiro|tredje|trzecia|trzeci|trzeciej|trzeciego',
  ],
  [
    4,
    'fourth|4th|vierte|viertes|vierten|vierter|quatrieme|4e|4eme|cuarta|vierde|quarto|quarta|fjarde|czwarta|czwarty',
  ],
  [5, 'fifth|5th|funfte|funftes|funften|cinquieme|5e|quinta|vijfde|quinto|femte|piata|piaty'],
];

/** What a round is called. */
const ROUND_NOUN =
  'interview*|round*|rendez|babbel|kennismaking|exchange|point|stage|meeting|conversation|chat|call|discussion|session|visit|screen|screening|sit|board|panel|iv|call|treffen|kennenlernen|mal|kontakt|gesprachstermin*|fachgesprach*|appel|contact|filtre|passage|filtro|instancia|videollamada|llamada|keer|videogesprek|telefoongesprek|etappe|diner|belafspraak|gesprach|gesprache|gesprachs|gesprachsrunde|vorstellungsgesprach*|bewerbungsgesprach|kennenlerngesprach|runde|auswahlrunde|termin|etape|entretien|entrevue|tour|rencontre|echange|entrevista|ronda|fase|etapa|reunion|llamado|charla|conversacion|gesprek|ronde|sollicitatiegesprek|colloquio|incontro|conversa|intervju*|samtal|omgang|rozmow*|etap*|spotkani*';

/** What may stand between the count and the noun. */
const ADJECTIVES =
  'and|or|final|last|letzte|letzten|letztes|letzter|zugleich|abschliessenden|abschliessende|abschliessendes|kurzes|kurzen|a|hasta|ahora|unica|recruiter|hr|hm|manager|client|telephonic|zoom|finalen|finales|dernier|derniere|ultima|laatste|weitere|weiteres|weiteren|job|round|stage|video|phone|telephone|panel|technical|virtual|online|formal|face|personliche|personliches|personlichen|telefonische|telefonisches|technische|technisches|persoonlijk|inhoudelijk|online|inhoudelijke|und|et|y|en|e|och|i|technique|personal|presencial|virtual|tecnica|recruitment|selection|interview';

const NUMBERS: readonly (readonly [number, string])[] = [
  [1, '1|one|i|eins|un|uno|een|ett'],
  [2, '2|two|ii|zwei|deux|dos|twee|dois|tva|dwa'],
  [3, '3|three|iii|drei|trois|tres|drie|tre|trzy'],
  [4, '4|four|iv|vier|quatre|cuatro|quattro|quatro|fyra'],
  [5, '5|five|funf|cinq|cinco|vijf'],
];

const COUNTED =
  'round|stage|part|step|schritt|stap|paso|runde|gesprachsrunde|etape|tour|ronda|fase|etapa|ronde|etap|omgang|interview|entretien|entrevista|gesprek|colloquio|gesprach|phase';

/** One word that says the count by itself. */
const WORDS: readonly (readonly [number, string])[] = [
  [1, 'erstgesprach*|erstinterview|kennismakingsgesprek|r1'],
  [2, 'zweitgesprach*|zweitinterview|r2|andragangsintervju*'],
  [3, 'drittgesprach*|r3'],
];

/** Everything that states an ordinal. */
export const ORDINAL_PHRASES: readonly (readonly [number, string])[] = [
  ...ORDINALS.flatMap(([n, words]): [number, string][] => [
    [n, `${words} ${ROUND_NOUN}`],
    [n, `${words} ${ADJECTIVES} (${ADJECTIVES}) ${ROUND_NOUN}`],
  ]),
  ...NUMBERS.map(([n, words]): [number, string] => [n, `${COUNTED} ${words}`]),
  ...WORDS,
  // Alone, L1 begins a postcode.
  ...[1, 2, 3].map((n): [number, string] => [
    n,
    `l${n} (managerial|technical|hr|client|manager|final) round|discussion|interview|technical|panel|stage`,
  ]),
  [1, 'only|single|sole (round of) interview*'],
  [1, 'one|single round of interviews'],
  [1, 'entrevista (personal) unica'],
  [1, 'sola|unica entrevista'],
  [1, 'einziges|einzige gesprach|runde'],
  [1, 'seul|unique entretien'],
  [1, 'enige gesprek'],
  [1, 'only|just (be) (doing|holding|having) (the|one) one|single interview|round'],
  [1, 'one interview|round only'],
  [1, 'only|just the one interview|round'],
  [2, 'second one _ with'],
  [2, 'for|ask|asked|want|wants|have (a|for) second one|go|look'],
  [2, 'want|wants|asked for (a) second'],
  [3, 'for|the third one|time'],
  [2, 'a second time'],
  [4, 'a fourth time'],
  [2, 'por segunda vez'],
  [3, 'por tercera vez'],
  [1, 'first|erster|eerste|premier|primer step|schritt|stap|pas|paso (in|of|im|in|van|du|del)'],
  [1, 'enger*|engsten auswahl'],
  [1, 'preselection* _ candidat*|profil*'],
  [1, 'candidature|candidatura a|ha (ete|sido) preselection*|preseleccionad*'],
  [1, 'one of two|three|four|five|six (candidates|people) we|they|whom'],
  [1, 'following shortlisting'],
  [1, 'one off (interview|conversation|meeting)'],
  [1, 'no further|more|other rounds|stages|interviews'],
  [1, 'een|eine|une|una enkele|einzige|seule|sola ronde|runde|ronda'],
  [1, 'voeren|houden|doen een ronde'],
  [3, 'for|ask|asked|have a third'],
  [2, 'second|2nd and|& final|last'],
  [3, 'third|3rd and|& final|last'],
  [1, 'shortlisted for|to (an|the|a) interview*'],
  [1, "you've|have been shortlisted"],
  [1, 'have (now) shortlisted for|you'],
];

/** Words that have somebody come again: the second time, unless it is said to be the last one, which counts nothing. */
export const AGAIN_PHRASES: readonly string[] = [
  'return to|visit the|our|us',
  'continue|resume the|our|this conversation|discussion|exchange|dialogue',
  'pick up where we|you left off',
  'volver a verte|verle|conocerte',
  'see|meet you again|back',
  'nochmal|nochmals|erneut|wieder __ anhoren|kommen|treffen|sprechen|sehen|ins|einladen|begrussen',
  'kommen|komm __ nochmal|nochmals|wieder',
  'regresar|regreses|regrese|vuelvas|vuelva|volver para|a',
  'nogmaals|opnieuw|weer langskomen|spreken|uitnodigen|ontmoeten|kom|komt',
  'faire revenir',
  'see|meet|have _ again',
  'invite|inviting|have|bring|welcome|get you back in|for|to',
  'invited|asked|invite|like you back',
  'come|coming|pop|popping back in|for',
  'callback|recall interview',
  'vous|te revoir|reverrions',
  'vous rencontrer a nouveau',
  'noch einmal|mal personlich|sprechen|einladen|treffen',
];

/** Everything that says that it is the last round. */
export const FINAL_PHRASES: readonly string[] = [
  'final|finale|finalen|finales|last|closing|letzte|letztes|letzten|abschliessende|abschliessendes|finaler|dernier|derniere|ultime|ultima|ultimo|definitiva|laatste|afsluitende|afsluitend|sista|slutlig|ostatnia|ostatni|ostatniej|ostatniego|koncowy (interview) ' +
    ROUND_NOUN,
  'final|last|letzter|letzte|derniere|ultimo|ultima|laatste step|hurdle|panel|step|schritt|hurde|haltestelle|paso|stap|steg|krok|passo|passaggio',
  `${ROUND_NOUN} final|finale|definitivo|definitiva|finales`,
  'derniere ligne droite',
  'du|sie bist|sind im finale',
  'ultime|derniere rendez',
  'final round|stage|interview|panel',
  'finalrunde|endrunde|abschlussgesprach*|finalgesprach|slutintervju|eindgesprek|eindronde',
  'superday',
  'second|third|fourth|2nd|3rd|4th and|& final|last',
  'final (two|three|2|3) candidates',
  'one of two|three finalists',
  'finalists|finalist',
];

/** Words that make what follows a thing of the past. */
export const PAST_HEADS: ReadonlySet<string> = new Set(
  `thank thanks following after since enjoyed passed completed completing during attending attended further cleared 
   nach seit dank danke aus bestanden absolviert bedanken vielen bei suite apres merci depuis lors remercions remercie issue tras despues gracias
   agradecemos agradecerte superado superada bedankt dank aanleiding dopo grazie seguito ringraziamo apos obrigado obrigada efter
   tack dziekujemy dziekuje`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that make what follows a thing to come. */
export const COMING_HEADS: ReadonlySet<string> = new Set(
  `invite invited inviting invitation for schedule arrange book next will is progress move through proceed
   einladen einladung laden lade fur invitation inviter convier convions prochain pour invitar invitarte invitacion proxima para uitnodigen
   uitnodiging voor invitare invito convidar convite bjuda inbjudan zaprosic zapraszamy zaproszenie be have`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words after it that make it a thing of the past: "your first interview went well". */
export const PAST_TAILS: ReadonlySet<string> = new Set(
  'went was passed last yesterday completed behind war lief verlief gestern letzte etait hier passee fue ayer pasada was gisteren vorige ieri scorso foi ontem igar'.split(
    ' ',
  ),
);
