import type { ConcernRows } from '../groups.ts';

/** German. */
export const DE: ConcernRows = {
  doubt: `
    bedenken|zweifel|vorbehalte|vorbehalt|sorge|sorgen|unsicherheit|skepsis|skeptisch|unsicher|fragezeichen|zweifelte|zweifelten|bezweifelt|bezweifeln
    nicht|noch (ganz|so|vollig|restlos|wirklich|hundertprozentig) uberzeugt|uberzeugen|sicher|klar|uberzeugte
    fragt|fragte|fragten|fragen sich|mich|uns (allerdings|ob|jedoch|noch|etwas)
    ob sie|du|ihnen|dir
    schwer einzuschatzen|vorstellbar
    einziger|einzige|grosste|kleiner|kleines kritikpunkt|sorge|punkt|bedenken|fragezeichen|manko
    offen blieb|geblieben
    `,
  lack: `
    fehlt|fehlte|fehlen|fehlten|mangelt|mangelte|vermisst|vermissten
    zu wenig|vage|allgemein|lang|kurz|theoretisch|oberflachlich|hoch|zuruckhaltend|junior|ausschweifend|leise
    wenig|kaum|keine|geringe|begrenzte|noch (bisher|eigene|konkrete) erfahrung|praxis|beispiele|kenntnisse|fuhrungserfahrung
    hatten|hatte (uns|sich|wir|ich|mir|er|sie) _ gewunscht|erwartet|erhofft
    nicht _ beantwortet|gezeigt|deutlich|erkennbar|konkret|erklaren|beantworten|ausreichend|greifbar
    etwas|eher|recht|ein|zu blass|vage|knapp|dunn|zuruckhaltend|unkonkret|oberflachlich|nervos|bisschen
    ausbaufahig|lucke|lucken|schwach|schwache|schwachen|schwacher|entwicklungsfeld|entwicklungsbedarf|verbesserungspotenzial
    blieb|blieben _ vage|offen|oberflachlich|allgemein|unklar
    gehaltsvorstellung* _ uber|hoch|hoher|oberhalb
    haufige|kurze wechsel|stationen
    `,
  probe: `
    mochte|mochten|will|wollen|wurde|wurden|wird|werden _ genauer|naher|vertiefen|nachhaken|nachfragen|hinterfragen|verstehen|wissen|eingehen|sprechen|erfahren|beleuchten|horen
    auf den zahn
    bereiten sie sich _ vor
    nochmal|noch|nochmals einmal|auf|darauf|naher _ eingehen|ansprechen|zuruckkommen|zu
    vertiefen|nachhaken|genauer
    `,
  opens:
    'kritikpunkte|verbesserungspotenzial|entwicklungsfelder|bedenken|schwachen\noffene punkte|fragen\nweniger|nicht uberzeugt\nein|zwei|drei|einige punkt|punkte|dinge',
  closes: 'starken\npositiv|gut\nnachste schritte',
  praise:
    'uberzeugt|beeindruckt|gut|hervorragend|stark|toll|positiv|sympathisch|gefallen|angenehm|super|klasse|ausgezeichnet',
  denied:
    'keine|keinerlei|ohne (grossen) bedenken|zweifel|vorbehalte|sorge|fragen\nkein zweifel\nfragen _ gerne|melden|jederzeit\nzogern sie nicht\ngeklart|ausgeraumt|erledigt',
  own: `
    ich habe|hab|bin|war _ verhaspelt|verzettelt|vergessen|verheddert|gestottert|nervos|blackout|verplappert|ausgewichen|unsicher|verhauen
    mir fiel|ist _ nichts|nicht|kein ein|eingefallen
    hatte ich|besser|sollen|mehr
    blackout|verhaspelt|verzettelt|vermasselt
    ich furchte|mache|weiss|konnte|wusste|muss|sollte
    zu ausschweifend|nervos
    `,
  ask: 'ich mochte|will|muss|sollte|wurde noch|gerne|unbedingt|wissen _ wissen|fragen|erfahren|klaren\nnachfragen|fragen warum|wie|wer|was|ob\nwarum _ stelle|vorganger|frei|gegangen|offen\nunklar\nuberstunden|fluktuation|homeoffice',
  protected:
    'schwanger*\nkinder|elternzeit|kinderbetreuung\nihr alter|mann|frau|glaube\nbehinderung|krankheit|religion|herkunft|kopftuch',
  pivot: 'aber|allerdings|jedoch|doch|dennoch|lediglich|einzig|wobei|obwohl|nur',
};

/** French. */
export const FR: ConcernRows = {
  doubt: `
    doute|doutes|reserve|reserves|interrogation|interrogations|hesitation|hesitations|inquietude|inquietudes|crainte|craintes|bemol|bemols|scepti*
    pas (tout|totalement|entierement|encore|completement|vraiment) (a) (fait) convaincu*|sur|sure|certain*|persuade*|clair
    se|s'est|me|nous demande|demandent|interroge|interrogent|questionne|interroges
    seul|principal|petit|petite|seule bemol|point|reserve|frein|question|inquietude
    zone|zones d'ombre|ombre
    difficile a|de evaluer|cerner|voir|juger
    `,
  lack: `
    manque|manquait|manquent|manquer (de|d')
    pas assez|suffisamment|vraiment|su|toujours
    peu|trop d'experience|experience|concret|concrete|general|vague|theorique|long|de|d'exemples|eleve*|flou|scolaire|junior
    aurait|aurions|auraient|aurais|j'aurais aime|souhaite|voulu|prefere|apprecie
    n'a|n'avez|pas (pas) (su|repondu|vraiment|convaincu|demontre|explique|aborde)
    reste|restee|restees|restait|etait|etaient un|trop|assez|plutot|en (peu) vague|vagues|flou|floue|generale|superficiel*|theorique|retrait|scolaire
    faible|faibles|faiblesse|lacune|lacunes|limite*|insuffisan*|superficiel*
    au-dessus|dessus|hors|superieur* de|du|notre|leur|a budget|fourchette|grille|notre|ce
    axe|axes|point|points d'amelioration|de|a progres|ameliorer|approfondir|eclaircir|travailler|vigilance
    changements|changement frequents|de poste
    `,
  probe: `
    souhaite|souhaitent|souhaitons|souhaiterait|souhaiteraient|aimerait|aimeraient|aimerions|veut|veulent|voudrait|voudra|voudront|va|vont|tient|compte _ approfondir|creuser|comprendre|revenir|savoir|entendre|explorer|aborder|challenger|tester|insister|interroger|parler|cerner|mieux
    approfondir|creuser|revenir sur
    attendez-vous|attendez a|vous
    preparez|prepare|pret|prete* vous|toi|a|un
    eclaircir|clarifier
    `,
  opens:
    "points|axes|point|axe a|d'|de|faibles|amelioration|vigilance\nreserves|doutes|questions|bemols\nquelques|deux|trois points|remarques|reserves",
  closes: 'points forts|positifs\nprochaines etapes',
  praise:
    'apprecie|excellent*|impressionne*|bonne|bon|tres|solide|convaincu|agreable|positif|positive|plu|enthousiaste',
  denied:
    "aucun|aucune|pas|sans (le|de|moindre|d') doute|doutes|reserve|reserves|inquietude|hesitation|hesitations|crainte|souci|probleme\nn'hesitez|hesitez pas\nsans doute\nleve*|resolu*|regle*|dissipe*",
  own: `
    j'ai|je (un|me|n'ai|suis|ne|m) (suis|pas|peu|eu) bafouille|begaye|oublie|panique|cafouille|perdu|perdue|emmele|emmelee|rate|hesite|seche|su|embrouille|trop
    trou de memoire|noir
    j'aurais du|pu|mieux
    je crains|peur|pense|doute|m'inquiete|sais|regrette
    pas a|ete|su l'aise|bon|bonne|repondre|expliquer
    `,
  ask: 'je veux|voudrais|dois|aimerais|souhaite|reste _ savoir|demander|comprendre|clarifier\ndemander|savoir pourquoi|comment|qui|si|combien|quel\npourquoi _ poste|vacant|predecesseur|parti|libre',
  protected:
    'enceinte|grossesse\nenfants|enfant|conge maternite|garde\nvotre age|mari|femme|religion|sante|handicap|origine|voile',
  pivot: 'mais|cependant|toutefois|neanmoins|pourtant|seulement|bemol\nen revanche\npar contre\nbien que',
};

/** Spanish. */
export const ES: ConcernRows = {
  doubt: `
    duda|dudas|dudan|dudo|reserva|reservas|inquietud|inquietudes|preocupa|preocupan|preocupacion|preocupaciones|recelo|recelos|reparo|reparos|incognita|temor
    no (acaba|acabo|acabaron|termina|termino|estan|estamos|estaba|quedo|quedaron|estuvo|esta|tienen|tenian|tiene) (de|del|todo|muy|tan|claro|claros) (todo) convencer|convencid*|convencio|segur*|claro|verlo|ver
    no (les|le|nos) convence|convencio|queda|quedo
    se|nos pregunta|preguntan|preguntaba|preguntaban|preguntamos|cuestion* (si|como|por)
    unico|unica|principal|pega|pero punto|duda|pega|inconveniente
    pega|pegas
    dificil de valorar|ver|saber|juzgar
    `,
  lack: `
    falta|falto|faltaba|faltan|carece|carencia|carencias|echaron|echamos|eche (de) (en) (menos)
    poca|poco|escasa|limitada|insuficiente|sin|menos experiencia|recorrido|profundidad|detalle|ejemplos|concret*|conocimiento|claro|solid*
    demasiado|muy|algo|un general|teoric*|vag*|larg*|poco|superficial*|alto|alta|nervios*|tecnic*|breve*|junior
    hubiera|hubieran|habria|habrian|hubiese|hubieramos|habriamos gustado|querido|preferido|esperado
    no (supo|supiste|acabo|llego|llegaste|profundiz*|mostr*|demostr*|explic*|respond*|concret*|ha|has|mencion*|pudo|quedo) 
    flojo|floja|flojos|debil|debiles|debilidad|mejorable|mejorables|superficial
    por encima|fuera de|del rango|presupuesto|banda|lo
    area|areas|punto|puntos de|a|debiles mejora|mejorar
    cambios de trabajo|empleo|empresa
    `,
  probe: `
    quiere|quieren|queremos|querra|querran|gustaria|quisiera|quisieran|va|van|interesa (a|saber) _ profundizar|indagar|entender|saber|ahondar|explorar|preguntar|escuchar|oir|conocer|volver|aclarar|insistir|comprobar|ver|repasar|mejor
    profundizar|ahondar|indagar en|sobre
    prepara|preparate|prepare|preparado|lista|listo _ para|explicar|hablar|tu|su
    aclarar|concretar
    `,
  opens:
    'areas|puntos|aspectos de|a|debiles|mejora|mejorar\ndudas|reservas|preocupaciones|inquietudes\nun par|dos|tres|algunas|algunos de|cosas|puntos|dudas|comentarios',
  closes: 'puntos fuertes\npositivo\nproximos pasos',
  praise: 'gusto|encanto|excelente|muy|buena|buen|genial|positiv*|impresion*|solid*|estupend*|magnific*',
  denied:
    'no|ninguna|ningun|sin (hay|tienen|tenemos|la|menor) duda|dudas|reserva|reservas|preocupacion|problema\nno dudes|dude\nsin duda\ncualquier duda\nresuelt*|aclarad*|despejad*|solucionad*',
  own: `
    me (he|quede|puse|bloquee|lie|enrolle|perdi|trabe|olvide) (en) (blanco|nervios*)
    me quede|bloquee|lie|enrede|enrolle|trabe|puse|perdi|olvide|fallo
    no supe|pude|conteste|respondi|explique|mencione|recorde|me
    deberia|podria|tendria|tenia haber|que
    temo|preocupa|creo|siento|arrepiento
    se|olvido me
    voy floj*
    `,
  ask: 'quiero|quisiera|tengo|debo|necesito|falta _ saber|preguntar|entender|aclarar\npreguntar|saber por|como|quien|si|cuanto|cual\npor que _ puesto|vacante|anterior|libre|plaza',
  protected:
    'embaraz*\nhijos|hijo|maternidad|guarderia\ntu|su edad|marido|mujer|religion|salud|discapacidad|origen',
  pivot: 'pero|aunque|sin|solo|salvo|no\nsin embargo\nahora bien\nno obstante\nen cambio',
};

/** Dutch. */
export const NL: ConcernRows = {
  doubt: `
    twijfel|twijfels|twijfelt|twijfelen|twijfelde|twijfelden|bedenking|bedenkingen|zorg|zorgen|aarzeling|aarzelingen|vraagteken|vraagtekens|onzeker|sceptisch|kanttekening|kanttekeningen
    niet|nog (helemaal|volledig|geheel|echt|zo) overtuigd|zeker|duidelijk|overtuigend
    vraagt|vragen|vroeg|vroegen zich|me|ons (wel) (af)
    af of|hoe
    enige|grootste|klein|kleine punt|zorg|twijfel|minpunt|kanttekening|aandachtspunt
    lastig|moeilijk in|te schatten|beoordelen|peilen
    `,
  lack: `
    mist|misten|miste|missen|ontbreekt|ontbrak|ontbreken|gemis
    te weinig|vaag|algemeen|lang|theoretisch|oppervlakkig|hoog|junior|bescheiden|weinig|kort
    weinig|beperkte|geen|nauwelijks|onvoldoende|minder (nog|concrete|directe) ervaring|voorbeelden|diepgang|kennis|bewijs|inzicht
    had|hadden (graag|we|ze|hij|zij|ik|wel) _ gezien|gehoord|gewild|verwacht|willen
    niet|geen (echt|goed|duidelijk) _ antwoord|beantwoord|uit|laten|concreet|duidelijk|genoeg|verder
    wat|erg|nogal|een|vrij vaag|mager|oppervlakkig|stil|zenuwachtig|theoretisch|kort|algemeen|beetje
    bleef|bleven _ vaag|oppervlakkig|hangen|algemeen|onduidelijk
    zwak|zwakke|zwakker|matig|mager
    boven|buiten budget|ons|schaal|de|het
    aandachtspunt|aandachtspunten|verbeterpunt|verbeterpunten|ontwikkelpunt|ontwikkelpunten
    `,
  probe: `
    wil|willen|wilde|zou|zouden|gaat|gaan|graag _ dieper|doorvragen|begrijpen|weten|horen|ingaan|bespreken|toetsen|terugkomen|verkennen|meer|stilstaan|polsen
    doorvragen|dieper|terugkomen
    bereid je|u _ voor
    `,
  opens:
    'aandachtspunten|verbeterpunten|ontwikkelpunten|twijfels|zorgen|minpunten\neen paar|twee|drie|enkele punten|dingen|zaken|opmerkingen',
  closes: 'sterke punten\npluspunten\nvervolgstappen',
  praise: 'goed|leuk|enthousiast|indruk|sterk|prettig|positief|uitstekend|fijn|mooi|top',
  denied:
    'geen|zonder (enkele) twijfel|twijfels|bedenkingen|zorgen|zorg|aarzeling\naarzel niet\nschroom niet\nvragen _ gerust|laat\nopgelost|weggenomen|besproken',
  own: `
    ik (heb|ben|was|werd|kwam|kon|wist|had) (niet|er|me|het|geen) (niet) (goed) uit|vergeten|verslikt|verloren|zenuwachtig|stil|blackout|warrig|antwoord|voorbeeld|onzeker|versproken|voorbereid
    black-out|blackout
    had ik|moeten|beter
    ik ben bang|vrees|twijfel|moet
    `,
  ask: 'ik wil|moet|zou|graag _ weten|vragen|begrijpen|navragen\nvragen|weten waarom|hoe|wie|of|wat\nwaarom _ functie|vacature|voorganger|weg|vrij',
  protected:
    'zwanger*\nkinderen|kind|zwangerschapsverlof|opvang\nje|uw leeftijd|man|vrouw|geloof|gezondheid|afkomst|hoofddoek',
  pivot: 'maar|echter|wel|hoewel|alleen|toch|enkel\ndaarentegen',
};

/** Italian, Portuguese, Swedish, Polish: the words that carry most. */
export const REST: ConcernRows = {
  doubt: `
    dubbio|dubbi|perplessita|riserve|riserva|preoccupa*|incertezz*
    non _ convint*
    duvida|duvidas|receio|receios|ressalva|ressalvas|preocupacao
    nao _ convencid*
    tveksam*|tvekan|tvivel|tvivlar|oro|orolig|fragetecken
    inte _ overtygad*|saker|sakra
    watpliwosc|watpliwosci|obawa|obawy|zastrzezen*
    nie _ przekonan*|pewni|pewien
    `,
  lack: `
    manca|mancano|mancava|scars*|poca|poco|avrebbe|avrebbero|avremmo esperienza|approfondito|voluto|gradito|concret*|di
    falta|faltou|pouca|pouco|teria|teriam|gostaria|gostariam experiencia|de|gostado|profundidade|ter
    saknar|saknade|saknas|brist|brister|lite|for|begransad erfarenhet|vag|kort|djup
    brak|brakowalo|brakuje|malo|zbyt|niewystarczajac* doswiadczeni*|ogoln*|konkret*|przyklad*
    `,
  probe: `
    vorrebbe|vorrebbero|vorremmo|vogliono|vuole approfondire|capire|sapere|tornare
    quer|querem|queremos|gostaria|gostariam _ aprofundar|entender|saber|explorar
    vill|skulle|kommer _ fordjupa|forsta|veta|fraga|hora
    chce|chca|chcieliby|chcemy _ poglebic|zrozumiec|dopytac|wiedziec
    `,
  praise: 'bravo|ottim*|bene|piaciut*|gostaram|otim*|bom|boa|bra|imponerad*|gillade|dobr*|swietn*',
  denied:
    'nessun|nessuna|senza dubbio|dubbi|riserva\nsem|nenhum|nenhuma duvida|duvidas|receio\ninga|ingen|utan tvivel|tvekan\nbez watpliwosci\nzadnych watpliwosci|obaw',
  own: 'non ho|sono saputo|riuscit*\nnao consegui|soube|lembrei\njag kunde|visste|glomde|fick\nnie potrafil*|umial*|wiedzial*',
  ask: 'vorrei|devo sapere|chiedere|capire\nquero|preciso saber|perguntar|entender\nvill|maste veta|fraga\nchce|musze wiedziec|zapytac',
  pivot: 'ma|pero|tuttavia|mas|porem|contudo|men|dock|ale|jednak|lecz',
};
