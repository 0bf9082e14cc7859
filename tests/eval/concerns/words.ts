/**
 * Words that speak for a doubt, or against one (praise, greetings, what happens next), before any data; five languages, `_`
 * joins two into a pair. The fit of concerns starts here and is held near it.
 */
export const SPEAK_FOR = `
  fumbled rambled waffled stumbled floundered mumbled froze blanked choked panicked flustered bombed botched blew flubbed fluffed undersold oversold
  overexplained overran struggled contradicted misread misunderstood misheard babbled dodged dithered waffling rambling stuttered stammered garbled
  winged bluffed guessed hesitated burbled digressed fudged cringed wobbled flailed tanked crumbled forgot omitted neglected wish wished regret kick
  kicking kicked badly poorly terribly awfully horribly unimpressed unconvinced sceptical skeptical disappointed bored confused puzzled doubtful
  worried worry anxious afraid scared dread dreading concerned embarrassed stressed fear sweating nervous unsure uneasy unprepared underprepared rusty
  imposter oops ugh argh yikes doh facepalm predecessor turnover runway attrition churned burnout layoffs redundancies reorg restructure dealbreaker
  reservation doubt doubts niggle unease qualm qualms misgiving apprehension caveat reticence trepidation quibble drawback snag hangup uncertain wary
  undecided dubious unpersuaded ambivalent disconcerted guarded held holding hold keeping kept counted count weighed worked went revisit circle come
  return pick picking coming clarify elaborate expand flesh address lack lacks lacked lacking underdeveloped undeveloped unproven untested
  insufficient inadequate unclear unanswered superficial unstructured underwhelmed patchy sketchy shaky woolly wooly waffly scattergun hazy lapsed
  overqualified underqualified inexperienced mismatch shortfall shortcoming gap gaps weakness minuses negatives light thin short weak vague limited
  low lighter thinner weaker shorter green raw heavy hoped hoping expected waited missing missed absent skipped skirted sidestepped ducked avoided
  evaded deflected glossed brushed faltered wavered meandered drifted wandered laboured labored tailed trailed weakest lightweight could might should
  stretch step steep learning needs need needed require higher above over outside beyond out more north exceeds only after jumped hopped moved moves
  changes jobs roles switched employers exits little all lots too plenty long mistook mistaken incorrect wrong error errors inaccurate mixed trouble
  difficulty problem issue may would background experience career cope coping sustain realistic feasible viable defensive lost rattled irritated
  uncomfortable distracted disengaged dismissive evasive abrupt rehearsed scripted awkward arrogant stiff withdrawn passive monotone generic unfocused
  jargon theoretical simplistic naive rigid stubborn inflexible blunt impatient disorganised careless sloppy late lateness nerves timid overconfident
  cocky repetitive rambly wordy verbose interrupt drain boring tired flat quick rushed slow cold cool underestimat overestimat overlook lonely
  isolated burnt restless exposed question query issues hard harder risk risky challenge weigh notice observation reflection frankly candid however
  unfortunately sadly pity shame surprised instead although despite fewer less just merely mere basic minor slight bit somewhat rather perhaps flagged
  raised pointed noted commented remarked picked against threshold below pause comfort elsewhere else someone yet off mind bang hesitant reluctant
  shrank tentative lukewarm inconsistent patchier tense shallow unpolished muddled fuzzy loose scant nagging fret wobble curious wondered wondering
  wonders probe probing dig digging press pressed grill test push unpack delve explore understand reassure convince persuaded persuade explain why
  whether how suspect suspects stumbling sticking skated slim overconfidence hurried unsettled tends tendency bristled sore narrow stretched untidy
  hazier skimmed skimpy rocky contradictory loosely struggles raise eyebrow eyebrows hang_up hearing nobody remains jury unresolved unfamiliar unaware
  bedenken zweifel vorbehalt sorge sorgen unsicherheit skepsis fragezeichen befurchtung kritikpunkt manko wermutstropfen knackpunkt stolperstein hurde
  einwand schwachpunkt unschlussig zogerlich zogern gezogert zwiegespalten gespalten bezweifelt fraglich ungewiss irritiert stutzig nachdenklich
  verhalten schwer schwierig vertiefen nachhaken nachbohren mehr fehlt fehlte fehlen mangelt vermisst gefehlt ausbaufahig lucke lucken
  entwicklungsfeld verbesserungspotenzial nachholbedarf defizit luft optimierungsbedarf oberflachlich ausweichend unkonkret durftig uberqualifiziert
  unterqualifiziert eingerostet unvorbereitet unklar erst nur lediglich bloss lebenslauf ausgewichen unterbrochen verwechselt vergessen verzettelt
  leider allerdings knapp nervos blass holprig zah kritisch risiko auffallig aufgefallen schade ungeduldig hektisch langatmig distanziert
  herausforderung umstellung gewohnungsbedurftig pendeln kundigungsfrist angemerkt angesprochen ruckmeldung bemangelt enttauscht uberrascht weniger
  vielleicht trotzdem bisher bislang grenzwertig blackout verhaspelt vermasselt faden peinlich furchte mache zweifle argere bereue lief liefen ging
  nachfragen fragen klaren frage uberstunden fluktuation vorganger umstrukturierung arbeitsbelastung kununu wer wie bauchgefuhl wackelig dunn
  ungeklart unbeantwortet fremdelt fremdeln hadern haderte skeptisch schwertun bauchschmerzen kopfzerbrechen ubel abgebugelt gestolpert stolperte
  nachzufragen hinterfragen prufen verstehen wissen erfahren wundern wundert fragt fragte fragten ob warum weshalb wieso zogerte schleppend unscharf
  vage vagen kaum wenig zuwenig noch_nie zu_wenig zu_hoch zu_lang etwas eher recht ziemlich hatten gewunscht erhofft vermissten vermisste uneins
  ungern befremdet geschmeckt stort storte storend druckt kritisierte bemangelte anmerkung punktabzug unsicher zweifelt ausgelassen
  doute doutes inquietude crainte bemol bemols preoccupation frein freins souci objection incertitude dubitatif partage perplexe hesite mitige
  craignent redoute doutent prudent demande dur complique attendez eclaircir preciser rassurer manque manquait lacune faible flou floue floues flous
  evasif imprecis fragile surqualifie approximatif scolaire peu esperait esperions reste restee restes restait etaient etait semblait paraissait
  semble paru parue sembliez apparu juge jugee jugees dessus hors superieur depasse postes passages seulement uniquement que elude esquive bafouille
  confondu oublie coupe perdu bute mal trou trous periode parcours loin trajet eloigne plus davantage malheureusement dommage decevant decu decus
  timide nerveux brouillon risque souligne releve note signale evoque souleve preavis ecart decalage moins certes court courte longue seul inconfort
  petit aurais crains peur pense angoisse faut dois devrais nul nulle honte catastrophe galere savoir comprendre qui combien chiffonne chicane tique
  coince tiquer reticent reticence reticents nuance hic hesitent hesitons interroge interrogent interroger creuser approfondir revenir pourquoi
  imagine_mal du_mal sur_sa_faim regrette regrettent regrettons tatonne maladroit maladroite bancal leger legere legerement superficiel superficielle
  superficielles insuffisant insuffisante redoutent inquiete inquiet gene genant titille turlupine pas_encore jamais aurait_aime auriez_pu botte noye
  vague difficulte mefie sceptique demandent verifier voudra cuisiner aborder surement
  duda dudas preocupacion recelo reparo incognita temor temores pega pegas objecion pero peros inconveniente salvedad resquemor dudan dudo dudaron
  dudaba dudosa dudoso esceptico temen teme temian cauteloso indecisos pregunta cuestiona plantea dificil queda quedan quedo quedaron riesgo aclarar
  concretar matizar convencer tranquilizar curiosidad interesados falta falto faltaba faltan faltaron faltado carece carencia carecia echaron echamos
  eche laguna flojo floja flojos flojas debil debiles debilidad mejorable insuficiente vago vaga vagas vagos difuso limitado sobrecualificado escaso
  escasa oxidado desestructurado supera excede cambios saltos huecos hueco rotacion solo unicamente apenas tan resulto parecio sono sonaron fueron fue
  vieron notaron vimos notamos evito evitaste eludio eludiste confundio olvido olvidaste divago divagaste titubeo mas lejos desplazamiento trayecto
  lamentablemente desgraciadamente lastima nervioso inseguro dificultad comentaron senalaron senalo mencionaron apunto apuntaron noto flojea
  sorprendio extrano chirria traslado largo breve menos quiza quizas ligeramente tibio tibia justo corto pena decepciono deberia debi podria tendria
  tenia hubiera habria ojala debo temo siento arrepiento creo miedo tengo tendre hay necesito insistio agobiado saber averiguar entender quien cuantas
  cuanto como escama cosa pesó peso ruido rondaba mosquea flaquea tambalea profundizar ahondar indagar por_que querra querran quiere quieren
  preguntara preguntaran inquieta inquieto preocupo cojea verde corta poco pocos pocas insegura dejo_dudas no_acaba no_termina no_quedo quedo_corto
  tampoco sin_embargo evasivo evasiva evasivas esquivo nublado patinaste resbalo convence convencio falto_de le_cuesta te_cuesta extraño raro sospecha
  twijfel zorg zorgen aarzeling vraagteken kanttekening minpunt bezwaar bezwaren scepsis onzekerheid voorbehoud struikelblok knelpunt aandachtspunt
  zorgpunt getwijfeld bezorgd ongerust terughoudend verdeeld huiverig betwijfelt weifelt lastig moeilijk risico gok doorvragen uitdiepen inzoomen
  terugkomen dieper benieuwd nieuwsgierig geinteresseerd meer beter geruststellen overtuigen verhelderen toelichten verduidelijken mist misten miste
  missen gemist ontbreekt ontbrak gemis gebrek zwak zwakke zwakte matig matige mager magere oppervlakkig onvoldoende ontwijkend vaag vage onvoorbereid
  overgekwalificeerd ondergekwalificeerd roestig hiaat hiaten tekortkoming beperkt summier ondermaats onderbelicht hoopten verwachtten nog
  ontwikkelpunt verbeterpunt leerpunt slechts enkel maar reistijd afstand ver kan kon mocht moet zou ontweken ontweek vergeten verward haperde
  hakkelde dwaalde uitweidde gestruikeld tijd moeite helaas jammer zenuwachtig gespannen stil warrig opgemerkt genoemd aangegeven opviel opgevallen
  minder enigszins ietwat misschien tegenviel teleurgesteld verrast opzegtermijn valkuil wennen soms dichtgeklapt verprutst verknald gestunteld
  gehakkeld gestotterd afgedwaald uitgeweid geblunderd versproken achteraf vraag vragen voorganger verloop werkdruk overuren overwerk reorganisatie
  hoe hoeveel hapert wringt schrik vrees vreest vrezen twijfelde twijfelen twijfelden betwijfelen vroegen_ons vraagt_zich vroeg_zich begrijpt snapt
  snappen waarom wil_graag wil_weten horen begrijpen bleef haken wankel onduidelijk dun te_weinig te_lang te_hoog te_laat nog_nooit nooit had_graag
  hadden_graag omheen onzeker aarzelde aarzelen storend niet_zeker stroef kritisch tegen speelde_mee minpunten
`;

export const SPEAK_AGAINST = `
  loved love liked impressed enjoyed enjoyable great excellent brilliant superb outstanding fantastic lovely wonderful admired appreciated glowing
  warm warmly thorough masterful terrific beautiful famously touched strength charming polished pleasure delighted thrilled amazing awesome stellar
  exceptional credible thoughtful adored cracker enthusiastic praised proud solid sound engaging personable articulate calm smart sharp bright unreal
  compelling refreshing memorable nailed smashed aced shone spot glad relieved pleased exactly strong good nice positive clear fast clean kind
  confident think found know knows knew shall team recruiter monday tuesday wednesday thursday friday saturday sunday weekend tomorrow week weeks
  fortnight month kindly feel attached zoom calendar link reception parking room lift portal mailbox inbox voicemail phone ring call feedback
  agenda itinerary schedule slot slots minutes availability score scores scored congratulations welcome best regards sincerely cheers thanks thank hi
  hello dear hope decision offer offered bring address street floor building passport interview invited invite confirm reschedule apply applied
  application vacancy received shortlisted forward rapport standout impressive confidently comfortable natural perfect spotless first_rate charm smile
  laughed hire joining pdf docx website privacy unsubscribe
  beeindruckt hervorragend toll tolle tollen sympathisch gefallen gefiel angenehm super klasse ausgezeichnet begeistert uberzeugend souveran prima
  grossartig exzellent gelobt stark starke sehr erfreulich freundlich kompetent wunderbar spitze mochten schatzen freuen fundiert gut gute guter guten
  gutes danke vielen dank gruse grusse grussen herzlich freundlichen termin einladung einladen montag dienstag mittwoch donnerstag freitag uhr adresse
  treffpunkt raum parkplatz empfang anfahrt link zoom bestatigen bestatigung bewerbung eingegangen unterlagen melden melde entscheidung
  rucksprache woche morgen anbei gluckwunsch vertrag willkommen leidenschaftlich beeindruckend lobten lobte gefreut mochte_ihnen stehe verfugung gerne
  convaincre bonne bon tres solide agreable plu enthousiaste seduit brillant ravi ravie parfait formidable felicitations aisance atout atouts adore
  chaleureux qualite heureux bien merci bonjour cordialement salutations rendez_vous creneau creneaux lundi mardi mercredi jeudi vendredi semaine
  demain heure adresse salle accueil parking lien visio confirmer confirmation candidature recue dossier recevoir decision retour contrat bienvenue
  proposition entretien agreer expression distinguee veuillez convaincus impressionne impressionnes beau belle excellente remarquable qualites
  apprecie apprecies chaleureuse
  gusto gustado gustaron encanto excelente muy buena buen buenas bueno genial solido solida estupendo magnifico fortaleza agradable simpatico
  enhorabuena maravilla fenomenal perfecto valoraron cercano avisare diremos contactaremos llamare informaremos decision proximos pasos lunes martes
  miercoles jueves viernes semana manana gracias saludos atentamente disponible enlace videollamada adresse direccion horario adjunto quedamos atento
  reunion cita recepcion hora estimado hola suerte noticias estimada cordialmente saludo abrazo entrevista confirmar confirmacion candidatura recibida
  proceso oferta contrato bienvenida encantados encantada felicidades impresionados impresiono brillante gran_impresion sala planta aparcamiento
  reunirte acude acudir documento dni
  bedankt dank groet groeten vriendelijke hartelijke uitnodiging uitnodigen uitgenodigd maandag dinsdag woensdag donderdag vrijdag week morgen uur
  adres locatie receptie parkeren link zoom bevestigen bevestiging sollicitatie ontvangen beslissing contract welkom gefeliciteerd leuk
  enthousiast goed goede prettig indruk sterk sterke uitstekend fijn mooi top klasse complimenten onder_de_indruk geweldig vriendelijk warm
`;

/** Of those that speak for a doubt, the ones that say little else. */
export const SPEAK_LOUDLY = `
  concern concerns concerned reservation reservations hesitation hesitations hesitant doubt doubts doubted niggle qualms misgivings unconvinced unsure worried
  worry worries sceptical skeptical wary uneasy question_mark red_flag sticking_point stumbling_block hang_up struggled lacked lacks lacking shaky patchy vague evasive
  underdeveloped unconvincing wondered wonders wobble fret fumbled rambled waffled stumbled froze blanked mumbled muddled bombed flustered went_blank
  bedenken zweifel zweifelt zweifeln bezweifelt vorbehalte fragezeichen skeptisch unsicher fraglich verhaspelt verzettelt ausgewichen blackout kopfzerbrechen bauchschmerzen
  vermisst fehlte fehlten nachhaken
  doute doutes reserve reserves bemol bemols reticence reticences interroge hesite hesitent dubitatif perplexe sceptique inquiete inquietude bafouille flou floue
  duda dudas dudan reserva reservas reparo reparos inquietud inquietudes recelo preocupa preocupaba flojo floja titubeo escama chirria
  twijfel twijfels twijfelt twijfelen twijfelden twijfelde bedenking bedenkingen aarzeling vraagteken vraagtekens huiverig vrezen vreest bezorgd hapert
`;
