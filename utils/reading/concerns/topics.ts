import type { Holder, Topic } from '../../domain/values.ts';
import { PhraseTrie } from '../cues/trie.ts';
import { wordsOf } from '../words.ts';

/** Words by which a topic is known, in all languages, apart by `|`. A topic with more of them wins. */
const ROWS: Readonly<Record<Topic, string>> = {
  knowledge: `
    knowledge|know|knows|technical|technically|depth|theory|theoretical|theoretically|sql|python|java|excel|kubernetes|cloud|code|coding|framework|regulation|regulatory|specification|standard|standards|certification|qualification|tools|tool|software|system|systems|rusty|fundamentals|domain|science|modelling|statistics|statistical|compliance|procedure|route|architecture|design|ifrs|gaap|tax|law|legal|german|french|spanish|english|dutch|language
    up to date
    kenntnisse|wissen|fachlich*|fachwissen|technisch*|sprachkenntnisse|deutsch*|englisch*
    connaissance*|technique*|maitrise|maitriser|logiciel*|anglais|allemand
    conocimiento*|tecnic*|dominio|manejo|ingles|herramienta*
    kennis|technisch*|vakkennis|engels
    conoscenz*|conhecimento*|kunskap*|wiedz*
    `,
  experience: `
    experience|experienced|exposure|hands|worked|background|track|scale|scope|senior|junior|level|seniority|industry|sector|size|large|larger|budget|budgets|p&l|commercial|agency|enterprise|startup|clients|volume|portfolio|hardware|release|b2b|b2c|years|step|stretch|overqualified|underqualified|owned|built|delivered|signed|projects|project|never
    erfahrung*|branche|praxis|budget*|grossenordnung|projekt*|senioritat|uberqualifiziert
    experience|secteur|budget|envergure|taille|seniorite|projet*
    experiencia|sector|presupuesto|escala|recorrido|proyecto*
    ervaring|sector|branche|budget*|schaal|projecten
    esperienza|experiencia|erfarenhet|doswiadczeni*
    `,
  leadership: `
    lead|leading|leader|leadership|manage|managed|managing|management|manager|team|teams|reports|delegate|delegation|delegating|coach|coaching|people|crew|staff|influence|influencing|stakeholder|stakeholders|directors|challenge|challenging|accountable|account|conflict|hire|hiring|underperform*|authority|initiative|charge
    fuhrung*|fuhren|leitung|leiten|teamleit*|durchsetz*|mitarbeiter*
    management|manager|encadrement|encadrer|diriger|equipe|leadership
    liderazgo|liderar|dirigir|gestion|equipo|equipos
    leidinggeven|leiding|aansturen|teamleid*|leiderschap
    guidare|lideranca|ledarskap|zarzadza*|kierowa*
    `,
  weakness: `
    concise|ramble|rambling|waffle|quiet|nervous|flustered|detail|details|organised|organized|defensive|blunt|confident|confidence|energy|presence|communication|communicate|listening|listen|structure|structured|impatient|perfectionist|time management|slow|pressure|stress|blame|habit|introvert*|talk|talked|talking|long winded|routine|repetitive|patience|attention|careless|flat|quick|late|prioritis*|prioritiz*|assertive|abrupt
    nervos|unsicher|zuruckhaltend|ausschweifend|struktur*|kommunikation|ungeduldig|belastbar*|auftreten|selbstbewusst*
    stress|nerveu*|structure*|communication|synthese|reserve*|timide|rigueur|confiance
    nervios*|comunicacion|estructura*|inseguro|insegura|paciencia|tension|presion
    zenuwachtig|structuur|communicatie|bescheiden|onzeker|stressbestendig*
    `,
  motivation: `
    motivation|motivated|why us|why this|why the role|interest|interested|passion|passionate|enthusiasm|enthusiastic|commitment|committed|long term|stay|ambition|career goals|goals|drive|genuinely|research|curious|bored|stepping|appetite|invested
    motivation|motiviert*|interesse|langfristig|begeisterung|beweggrund*|warum
    motivation|motivations|interet|engagement|long terme|pourquoi|projet professionnel
    motivacion|interes|largo plazo|compromiso|por que
    motivatie|gemotiveerd|interesse|lange termijn|waarom
    motivazion*|motivacao|motivacj*
    `,
  fit: `
    fit|culture|cultural|pace|chemistry|style|team fit|environment|corporate|ambiguity|collaborat*|autonomy|autonomous|startup|start up|small|smaller|personality|values|get on|happy|hate|quiet team|loud|structure|fast|slow|process|independent|consensus|informal|formal
    teamfit|kultur|team|umfeld|zusammenarbeit|passt|passen|tempo|dynamik
    culture|equipe|ambiance|rythme|integr*|autonomie|environnement
    encaje|encaja*|encajar|cultura|ritmo|ambiente|equipo
    cultuur|past|passen|tempo|samenwerk*|sfeer
    `,
  history: `
    leave|leaving|left|gap|gaps|stint|stints|tenure|job hopping|changes|changed|jobs|moves|redundan*|laid off|fired|career break|break|referee|reference|references|previous job|last job|last boss|short|months|cv|career change|form|employer|why did you
    lucke|lucken|wechsel|stationen|kundigung|verlassen|lebenslauf|elternzeit|referenz*
    depart|quitte|quitter|trou|parcours|changement|changements|cv|references|licenciement
    salida|dejar|dejo|dejaste|hueco|cambios|trayectoria|cv|despido|referencias
    vertrek|gat|wisselingen|cv|vertrokken|loopbaan|referenties
    `,
  terms: `
    salary|pay|package|money|rate|compensation|expectation|expectations|ctc|bonus|notice|notice period|hours|shift|shifts|part time|full time|visa|permit|sponsorship|contract|start|start date|available|availability|weekend|weekends|on call|non compete|band|commission|remuneration|benefits|equity|leave|holiday|overtime
    gehalt*|vergutung|kundigungsfrist|arbeitszeit*|teilzeit|vertrag*|eintritt*|visum|schicht*|wettbewerbsverbot
    salaire|salariale*|remuneration|preavis|horaires|contrat|disponibilite|pretentions|visa
    salario|salarial*|sueldo|preaviso|horario|jornada|contrato|incorporacion|pretensiones|visado
    salaris|opzegtermijn|uren|contract|parttime|beschikbaarheid|vergoeding
    stipendio|retribuzion*|preavviso|wynagrodzeni*|lon|uppsagningstid
    `,
  location: `
    commute|commuting|relocate|relocation|relocating|relocates|distance|miles|km|kilometres|drive|travel|travelling|remote|remotely|hybrid|office|days a week|location|move to|city|country|based|far|winter|live|living|train|airport
    umzug|umziehen|pendeln|entfernung|standort|homeoffice|reisebereitschaft|wohnort
    demenagement|demenager|trajet|distance|teletravail|deplacement*|mobilite
    mudanza|mudarse|mudarte|distancia|desplazamiento*|teletrabajo|residencia|traslado
    verhuizen|reistijd|afstand|thuiswerken|reizen|woon
    trasferimento|mudanca|flytta|przeprowadz*
    `,
  answer: `
    answer|answered|answers|answering|question|questions|example|examples|asked|ran out|time|response|reply|explain|explained|specifics|specific|concrete|fumbled|rambled|stumbled|blanked|froze|blank|stopped short|cut short|skipped|dodged|laughed|figure|figures|numbers|forgot|presentation|case|exercise|scenario
    antwort*|frage|fragen|beispiel*|konkret*|erklaren|verhaspelt|blackout|prasentation|fallstudie
    reponse|reponses|repondu|question|questions|exemple*|concret*|expliquer|trou|presentation
    respuesta|respuestas|pregunta|preguntas|ejemplo*|concret*|explicar|blanco|presentacion
    antwoord*|vraag|vragen|voorbeeld*|concreet|uitleggen|presentatie|casus
    risposta|domanda|resposta|pergunta|svar|fraga|odpowied*|pytani*
    `,
  employer: `
    vacant|vacancy|predecessor|previous person|last person|turnover|runway|funding|reorg|restructur*|workload|overtime|their culture|the manager|the boss|budget|strategy|why is|who decides|the post|headcount|layoffs|reviews|hiring freeze|roadmap
    vorganger*|fluktuation|uberstunden|umstrukturierung|stelle frei
    predecesseur|vacant|turnover|charge de travail|reorganisation
    vacante|anterior|rotacion|carga de trabajo|reestructuracion
    voorganger|verloop|werkdruk|reorganisatie|vacature
    `,
};

let built: PhraseTrie<Topic> | undefined;

function trie(): PhraseTrie<Topic> {
  if (built) return built;
  built = new PhraseTrie<Topic>();
  for (const [topic, phrases] of Object.entries(ROWS) as [Topic, string][])
    for (const phrase of phrases.split(/[\n|]/)) if (phrase.trim()) built.add(phrase.trim(), topic);
  return built;
}

/** Words that occur with every topic count less than those of one alone. */
const WEIGHTS: Partial<Record<Topic, number>> = {
  experience: 0.8,
  answer: 0.7,
  motivation: 1.1,
  location: 1.2,
  terms: 1.2,
  history: 1.1,
  employer: 1.2,
};

/** What a concern is about, by its words; where none tells, an answer for the candidate's own, experience for theirs. */
export function topicOf(text: string, holder: Holder): { topic: Topic } {
  const counts = new Map<Topic, number>();
  for (const { value, start, end } of trie().find(wordsOf(text.slice(0, 2000)))) {
    if (value === 'employer' && holder === 'interviewer') continue;
    const weight = (WEIGHTS[value] ?? 1) * (text.slice(start, end).includes(' ') ? 1.6 : 1);
    counts.set(value, (counts.get(value) ?? 0) + weight);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return { topic: best ?? (holder === 'candidate' ? 'answer' : 'experience') };
}
