import type { Family } from '../../../domain/values.ts';

/**
 * Words of titles and the family that they mean, folded (see `fold`), in order: the first row that fits wins. A word with
 * `*` at its end is a beginning, at its start an ending; words apart by a space stand together.
 */
export const FAMILY_ROWS: readonly (readonly [Family, string])[] = [
  [
    'finance',
    `cfo|chief financial officer|chief finance officer|finance director|financial director|director of finance|finance lead|finance manager|
    head of finance|vp finance|vp of finance|financial controller|finance business partner|treasurer|bursar|head of fp&a|fp&a|controller|controlling|
    finanz*|kaufmannisch*|leiter* rechnungswesen|leiter* controlling|daf|raf|directeur financier|directrice financiere|directeur administratif et financier|
    directrice administrative et financiere|responsable financ*|director financiero|directora financiera|responsable financiero|
    financieel directeur|financieel|hoofd financien|manager finance|direttore finanziario|direttrice finanziaria|responsabile amministrativo|
    diretor financeiro|diretora financeira|ekonomichef|ekonomidirektor|finanschef|dyrektor finansow*|glowny ksiegowy|glowna ksiegowa|finance|fd`,
  ],
  [
    'strategy',
    `chief of strategy|chief strategy officer|cso|head of strategy|strategy director|director of strategy|vp strategy|strategy lead|strategy|
    strategie*|leiter* strategie|leiter* unternehmensentwicklung|directeur de la strategie|directrice de la strategie|responsable strategie|
    director de estrategia|directora de estrategia|estrategia|strategiedirecteur|strateg|strategia|strategii|corporate development|chief of staff`,
  ],
  [
    'product',
    `cpo|chief product officer|head of product|vp product|vp of product|product director|director of product|product lead|product manager|product owner|
    group product manager|head of design|design lead|design director|leiter* produkt*|produkt*|chef de produit|cheffe de produit|directeur produit|directrice produit|
    responsable produit|director de producto|directora de producto|jefe de producto|jefa de producto|producto|productmanager|hoofd product|prodotto|
    produto|produktchef|produktagare|product`,
  ],
  [
    'technical',
    `cto|cio|ciso|chief technology officer|chief technical officer|chief information officer|chief data officer|chief architect|head of engineering|head of data|head of it|
    head of technology|head of development|director of engineering|engineering director|engineering manager|vp engineering|vp of engineering|technical director|
    technical lead|tech lead|lead engineer|lead developer|principal engineer|principal data *|principal software *|principal developer|principal scientist|staff engineer|staff software *|staff data *|architect|senior architect|solutions architect|data lead|it director|it manager|
    technische* leit*|technische* direktor*|leiter* it|it-leit*|leiter* entwicklung|entwicklungsleit*|leiter* softwareentwicklung|leiter* technik|technikleit*|
    directeur technique|directrice technique|dsi|responsable technique|responsable informatique|director tecnico|directora tecnica|director de tecnologia|directora de tecnologia|
    director de ingenieria|directora de ingenieria|responsable tecnico|technisch directeur|technisch manager|hoofd it|hoofd techniek|hoofd ontwikkeling|direttore tecnico|
    responsabile tecnico|responsabile it|diretor de tecnologia|diretor tecnico|teknisk chef|utvecklingschef|it-chef|dyrektor techniczn*|kierownik techniczn*|lider techniczn*`,
  ],
  [
    'recruiter',
    `recruiter|recruiting|recruitment|talent|hr|hrbp|human resources|people partner|people operations|people director|chief people officer|head of people|people|vp people|
    resourcing|staffing|sourcer|personal*|recruteu*|recrutement|drh|rrh|ressources humaines|rh|charge* de recrutement|rrhh|recursos humanos|seleccion|
    talento|werving|recruitmentadviseur|p&o|hr-adviseur|risorse umane|selezione|rekryter*|rekryterare|personalchef|hr-chef|rekruter*|kadr*|kadry|headhunter|chro`,
  ],
  [
    'panel',
    `panel|panel member|panel chair|committee|search committee|board of examiners|jury|gremium|auswahlkommission|comision|commission`,
  ],
  [
    'executive',
    `ceo|coo|chief *|managing director|md|founder|co-founder|cofounder|president|vice president|svp|evp|general manager|gm|partner|managing partner|owner|chair|
    chairman|chairwoman|chairperson|chair of the board|chair of governors|governor|trustee|board member|non-executive director|executive director|principal|headteacher|head teacher|
    deputy ceo|chief executive|operating officer|director general|provost|dean|vice chancellor|
    geschaftsfuhr*|vorstand*|vorstandin|inhaber*|grunder*|prokurist*|gesellschafter*|betriebsleit*|werkleit*|werksleit*|
    pdg|dg|directeur general|directrice generale|president directeur general|fondateur|fondatrice|cofondateur|gerant|gerante|associe|associee|directeur des operations|directrice des operations|
    consejero delegado|consejera delegada|director general|directora general|gerente general|fundador|fundadora|cofundador*|presidente|presidenta|socio|socia|gerente|
    director de operaciones|directora de operaciones|directeur|algemeen directeur|oprichter|eigenaar|bestuurder|operationeel directeur|
    amministratore delegato|amministratrice delegata|direttore generale|direttrice generale|titolare|diretor geral|diretora geral|diretor executivo|
    vd|verkstallande direktor|grundare|styrelseordforande|delagare|prezes*|dyrektor generaln*|wlasciciel*|zalozyciel*|czlonek zarzadu`,
  ],
  [
    'hiring-manager',
    `hiring manager|line manager|your manager|future manager|team leader|team lead|teamlead|team manager|supervisor|your boss|unit manager|ward manager|shift manager|
    teamleit*|gruppenleit*|abteilungsleit*|fachvorgesetz*|vorgesetz*|fachbereichsleit*|bereichsleit*|
    manager direct|n+1|responsable hierarchique|chef d'equipe|cheffe d'equipe|chef de service|cheffe de service|responsable d'equipe|futur manager|future manager|superieur*|
    responsable directo|responsable directa|jefe directo|jefa directa|jefe de equipo|jefa de equipo|jefe de area|team coordinator|
    leidinggevende|teamleider|afdelingshoofd|teammanager|capoarea|responsabile diretto|responsabile di team|caporeparto|capo reparto|gestor direto|gestora direta|chefe de equipa|
    narmaste chef|teamledare|gruppchef|enhetschef|avdelningschef|bezposredni przelozony|kierownik zespolu|kierowniczka zespolu|lider zespolu|kierownik dzialu`,
  ],
  [
    'cross-functional',
    `head of *|director of *|director|vp *|vp|leiter*|leitung|responsable *|directrice *|director de *|directora de *|hoofd *|manager *|responsabile *|direttore *|chef *|marketing|sales|operations|
    legal|compliance|procurement|customer *|client *|account *|commercial|quality|qualitat*|vertrieb*|einkauf*|einkaufs*|ventas|ventes|verkoop|betriebsrat*|gleichstellungs*|stakeholder`,
  ],
  [
    'peer',
    `engineer|developer|analyst|designer|scientist|consultant|specialist|nurse|teacher|accountant|administrator|coordinator|assistant|associate|colleague|team member|
    programmer|technician|officer|advis*r|representative|executive|buyer|planner|writer|editor|researcher|researchers|*entwickl*|*ingenieur*|*berater*|*analyst*|*referent*|*fachkraft|
    mitarbeit*|kolleg*|developpeu*|ingenieur*|analyste|consultant*|charge*|collegue|desarrollador*|ingenier*|analista|consultor*|companer*|tecnico|ontwikkelaar|adviseur|medewerker|
    collega|sviluppat*|ingegner*|collega|engenheir*|desenvolvedor*|utvecklare|ingenjor|kollega|inzynier*|programist*|analityk*|specjalist*|spezialist*`,
  ],
];
