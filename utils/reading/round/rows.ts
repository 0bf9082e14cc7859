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
  'interview*|round*|stage|meeting|conversation|chat|call|discussion|session|visit|gesprach|gesprache|gesprachs|gesprachsrunde|vorstellungsgesprach*|bewerbungsgesprach|kennenlerngesprach|runde|auswahlrunde|termin|etape|entretien|entrevue|tour|rencontre|echange|entrevista|ronda|fase|etapa|reunion|charla|conversacion|gesprek|ronde|sollicitatiegesprek|colloquio|incontro|conversa|intervju*|samtal|omgang|rozmow*|etap*|spotkani*';

/** What may stand between the count and the noun. */
const ADJECTIVES =
  'and|or|final|last|finalen|finales|dernier|derniere|ultima|laatste|weitere|weiteres|weiteren|job|round|stage|video|phone|telephone|panel|technical|virtual|online|formal|face|personliche|personliches|personlichen|telefonische|telefonisches|technische|technisches|persoonlijk|inhoudelijk|online|inhoudelijke|und|et|y|en|e|och|i|technique|personal|presencial|virtual|tecnica|recruitment|selection|interview';

const NUMBERS: readonly (readonly [number, string])[] = [
  [1, '1|one|i|eins|un|uno|een|um|ett'],
  [2, '2|two|ii|zwei|deux|dos|twee|due|dois|tva|dwa'],
  [3, '3|three|iii|drei|trois|tres|drie|tre|trzy'],
  [4, '4|four|iv|vier|quatre|cuatro|quattro|quatro|fyra'],
  [5, '5|five|funf|cinq|cinco|vijf'],
];

const COUNTED =
  'round|stage|runde|gesprachsrunde|etape|tour|ronda|fase|etapa|ronde|etap|omgang|interview|entretien|entrevista|gesprek|colloquio|gesprach|phase';

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
  ...[1, 2, 3].map((n): [number, string] => [n, `l${n} round|discussion|interview|technical|panel|stage`]),
  [2, 'volver a verte|verle|conocerte'],
  [2, 'see|meet you again|back'],
  [2, 'see|meet|have _ again'],
  [1, 'shortlisted for|to (an|the|a) interview*'],
  [1, "you've|have been shortlisted"],
  [1, 'have (now) shortlisted for|you'],
  [2, 'invite|inviting|have|bring|welcome|get you back in|for|to'],
  [2, 'invited|asked|invite|like you back'],
  [2, 'come|coming|pop|popping back in|for'],
  [2, 'callback|recall interview'],
  [2, 'vous|te revoir|reverrions'],
  [2, 'vous rencontrer a nouveau'],
  [2, 'noch einmal|mal personlich|sprechen|einladen|treffen'],
];

/** Everything that says that it is the last round. */
export const FINAL_PHRASES: readonly string[] = [
  'final|finale|finalen|finales|last|closing|letzte|letztes|letzten|abschliessende|abschliessendes|finaler|dernier|derniere|ultima|ultimo|laatste|afsluitende|afsluitend|sista|slutlig|ostatnia|ostatni|ostatniej|ostatniego|koncowy (interview) ' +
    ROUND_NOUN,
  'final|last|letzter|letzte|derniere|ultimo|ultima|laatste step|hurdle|panel|step|schritt|hurde|haltestelle|paso|stap|steg|krok|passo|passaggio',
  `${ROUND_NOUN} final|finale|definitivo|finales`,
  'final round|stage|interview|panel',
  'finalrunde|endrunde|abschlussgesprach|finalgesprach|slutintervju|eindgesprek|eindronde',
  'superday',
  'final (two|three|2|3) candidates',
  'one of two|three finalists',
  'finalists|finalist',
];

/** Words that make what follows a thing of the past. */
export const PAST_HEADS: ReadonlySet<string> = new Set(
  `thank thanks following after since enjoyed passed completed completing during attending attended further cleared 
   nach seit dank danke bestanden absolviert bedanken vielen bei suite apres merci depuis lors remercions remercie issue tras despues gracias
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
