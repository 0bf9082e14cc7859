import type { Family } from '../domain/values.ts';

/** A field of work: the words of a concern that belong to it, and the titles and families that ask about it. */
type Field = { said: RegExp; titles: RegExp; families: readonly Family[] };

/** Concerns go to those whose field they are in, whatever the topic: money to finance, rules to compliance, code to engineers. */
export const FIELDS: readonly Field[] = [
  {
    said: /\b(?:budgets?|costs?|cash|runway|p&l|vat|tax|margins?|ebitda|forecasts?|forecasting|figures?|revenues?|profits?|pricing|ledgers?|fundrais\w*|raised|invest\w*|audits?|haushalt\w*|kosten\w*|umsatz\w*|zahlen|presupuesto\w*|cifras|factur\w*|chiffres?|begroting\w*|cijfers|omzet)\b|[£$€]\s?\d/i,
    titles: /financ|account|treasur|invest|buchhalt|controll|comptab|contab|boekhoud|purser|bursar/i,
    families: ['finance'],
  },
  {
    said: /\b(?:regulat\w*|complian\w*|mdr|iso|gdpr|fda|gxp|cis|licen[cs]\w*|legal|law|sanctions|audits?|standards?|normen?|norme\w*|richtlini\w*)\b/i,
    titles: /regulat|complian|legal|counsel|quality|qualit|risk|account|audit|recht|jurid/i,
    families: [],
  },
  {
    said: /\b(?:technical\w*|code|coding|architecture|sql|cloud|api|apis|hardware|software|firmware|engineering|algorithm\w*|detections?|debug\w*|multiplayer|replication|kubernetes|python|protocols?|technisch\w*|technique\w*|tecnic\w*|simulation\w*|calculation\w*|konstruktion\w*)\b/i,
    titles:
      /engineer|develop|program|architect|technolog|technic|techni|software|firmware|data|entwick|konstruk|ingenieur|ontwik/i,
    families: ['technical'],
  },
  {
    said: /\b(?:product|roadmaps?|prioriti\w+|features?|users?|releases?|launch\w*|backlog|(?:not|what) to build|discovery)\b/i,
    titles: /product(?!ion)|design|ux\b|research/i,
    families: ['product'],
  },
  {
    said: /\b(?:strateg\w*|long[- ]term|vision|markets?|big picture|langfristig\w*|estrateg\w*)\b/i,
    titles: /strateg|chief exec|\bceo\b|founder|chair/i,
    families: ['strategy'],
  },
  {
    said: /\b(?:operation\w*|process\w*|rollout|warehouse|plant|floor|shifts?|hourly|production|logistic\w*|union|steelworkers|supply|chantier|travaux|magazzino|almac[eé]n|lager|werk|magazijn)\b/i,
    titles:
      /operation|plant|mill|production|warehouse|site|logist|supply|works|travaux|betrieb|werk|almac|logíst|magazij/i,
    families: [],
  },
  {
    said: /\b(?:safety|safeguarding|child protection|incidents?|accidents?|underground|hse|sicherheit\w*|securit[eé]\w*|seguridad|veiligheid\w*)\b/i,
    titles: /safety|hse|safeguard|welfare|securit|sicherheit|segurid|veilig/i,
    families: [],
  },
  {
    said: /\b(?:customers?|clients?|sales|quota|pipeline|targets?|accounts?|churn|renewals?|kunden\w*|ventas|ventes|klanten?|clientes?)\b/i,
    titles: /sales|customer|client|commercial|revenue|account exec|vertrieb|ventas|comercial|verkoop/i,
    families: [],
  },
  {
    said: /\b(?:campaigns?|brand\w*|content|press|media|marketing|social|kampagn\w*|marque|marca)\b/i,
    titles: /market|brand|content|communicat|media|press|creative/i,
    families: [],
  },
  {
    said: /\b(?:data|statist\w*|models?|modelling|analys\w*|experiment\w*|a\/b|reserv\w*|datos|daten|donn[eé]es)\b/i,
    titles: /data|analy|scien|research|statist|actuar/i,
    families: [],
  },
  {
    said: /\b(?:salary|pay|rate|notice|visa|permits?|clearance|sponsor\w*|relocat\w*|references?|nationality|gehalt\w*|k[uü]ndigungsfrist|salaire|pr[eé]avis|salario|permiso|sueldo|salaris|opzegtermijn|departure|left|leaving|gaps?|months)\b/i,
    titles: /people|talent|human|personal|personnel|resourc|recruit|\bhr\b|\brh\b|rrhh|p&o/i,
    families: ['recruiter'],
  },
  {
    said: /\b(?:colleagues?|pairs?|pairing|review other|gentle|rough|delegat\w*|crunch|team\w*|kolleg\w*|coll[eè]gues?|compa[nñ]er\w*|collega\w*)\b/i,
    titles: /associate|coordinator|estimator|representative|technician/i,
    families: ['peer'],
  },
];

/** What the candidate wants to know of them, and who can tell, 0..3. The first row whose words are said decides. */
export const ANSWERERS: readonly {
  said: RegExp;
  families: Partial<Record<Family, number>>;
  titles?: RegExp;
}[] = [
  {
    said: /\b(?:runway|cash|fund\w*|invest\w*|profit\w*|debts?|vat|solven\w*|laid off|layoffs?|redundan\w*|deal signed|publisher|finanz\w*|insolven\w*|tr[eé]sorerie|financ\w*|caja|winst\w*)\b/i,
    families: { finance: 3, executive: 2.6, strategy: 1.5, 'hiring-manager': 1 },
    titles: /financ|account|invest|chair|board/i,
  },
  {
    said: /\b(?:hours|nights?|overtime|weekends?|crunch|on[- ]call|shifts?|rota|workload|burn\w*|[uü]berstunden|schicht\w*|heures|horas|uren|diensten|avond\w*)\b/i,
    families: { 'hiring-manager': 2.6, peer: 2.4, technical: 1.8, executive: 1.6, recruiter: 1.2 },
  },
  {
    said: /\b(?:vacan\w*|previous|predecessor|last (?:person|one|deputy|head|manager)|turnover|left|leav\w+|quit|gone|replaced|three|four|five|unbesetzt|vorg[aä]nger\w*|gegangen|parti\w*|pr[eé]d[eé]cesseur\w*|anterior|se fue|marcharon|vertrokken|voorganger\w*|vorige)\b/i,
    families: {
      'hiring-manager': 3,
      executive: 2.2,
      peer: 1.6,
      technical: 1.6,
      recruiter: 1.8,
      product: 1.6,
    },
  },
  {
    said: /\b(?:travel\w*|remote|home office|homeoffice|hybrid|salary|pay|bonus|benefits|contract|holiday|pension|reis\w*|viaj\w*|d[eé]placements?|t[eé]l[eé]travail|teletrabajo|thuiswerk\w*|gehalt|salaire|salario|salaris)\b/i,
    families: { recruiter: 2.6, 'hiring-manager': 2.4, executive: 1 },
  },
  {
    said: /\b(?:roadmap|decid\w*|decision\w*|say no|report\w*|scope|authority|mandate|autonom\w*|owns?|entscheid\w*|d[eé]cid\w*|decid\w*|beslis\w*)\b/i,
    families: { 'hiring-manager': 2.6, product: 2.2, executive: 2, finance: 1.6, technical: 1.2 },
  },
  {
    said: /\b(?:strateg\w*|merger|acqui\w*|restructur\w*|sold|sale|expan\w*|future|zukunft|umstruktur\w*|avenir|futuro|toekomst|overname)\b/i,
    families: { executive: 2.6, strategy: 2.8, 'hiring-manager': 1.5, finance: 1.5 },
  },
];
