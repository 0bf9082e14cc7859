import type { CueRows } from './groups.ts';

/** Italian, Portuguese, Swedish, Polish: the words that carry most. */
export const IT: CueRows = {
  thanks: { medium: 'grazie per|di essere|aver|il' },
  hold: { medium: 'faremo|faro sapere\nentro venerdi|lunedi|fine\nla|ti ricontatteremo' },
  invite: {
    strong:
      'invitarla|invitarti|invitiamo|invito a|al|per _ colloquio|intervista|incontro\nsecondo|ulteriore|prossimo|nuovo|finale|ultimo colloquio|incontro|step\nfissare|organizzare|programmare un|il colloquio|incontro\nincontrarla|incontrarti|conoscerla|conoscerti\ncolloquio con',
  },
  availability: {
    strong: 'sua|tua disponibilita\nsaresti|sarebbe|sei|e disponibile\nquando e|sei|sarebbe disponibile',
  },
  confirm: { strong: 'confermo|confermiamo|conferma _ colloquio|incontro|appuntamento' },
  remind: { strong: 'promemoria\nricordiamo|ricordo _ colloquio' },
  reschedule: {
    strong: 'rinviare|spostare|riprogrammare|posticipare|rimandare|rinviato|spostato\nnuova data',
  },
  cancel: {
    strong: 'annullare|annullato|cancellato _ colloquio|incontro\ncolloquio|incontro _ annullato|cancellato',
  },
  receipt: { strong: 'ricevuto la sua|tua candidatura\ngrazie per la|aver _ candidatura|candidato' },
  held: {
    strong:
      'grazie per il|aver _ colloquio|tempo|incontro|partecipato\ndopo il nostro|primo _ colloquio|incontro\nprimo colloquio',
  },
  reject: {
    strong:
      'altro|altri candidat*|profil*\nnon proseguire|procedere|proseguiremo\npurtroppo _ non\nsiamo spiacenti',
  },
  offer: {
    strong:
      'offrirle|offrirti _ posizione|ruolo|contratto|posto\nproposta di assunzione|contrattuale\nlettera (di) impegno|assunzione',
  },
  feedback: {
    strong:
      'riscontro|feedback\ndubbi|dubbio|perplessita|riserve\nnon _ convint*\navremmo|avrebbero voluto|gradito',
  },
  interview: { strong: 'colloquio|colloqui' },
  job: { strong: 'candidatura|candidat*\nposizione di|come\nruolo di\nselezione|risorse umane' },
};

export const PT: CueRows = {
  thanks: { medium: 'obrigad* por|pela|pelo' },
  hold: { medium: 'entraremos em contato|contacto\ndaremos retorno|noticias\nem breve' },
  invite: {
    strong:
      'convidar|convidamos|convidá-lo|convite _ entrevista|conversa|encontro\nsegunda|proxima|ultima|nova entrevista|etapa|fase|conversa\nagendar|marcar uma|a entrevista|conversa|reuniao\nconhecê-lo|conhecer voce|conhece-lo\nentrevista com',
  },
  availability: { strong: 'sua|tua disponibilidade\nesta|estaria|estas disponivel\nqual horario|dia' },
  confirm: { strong: 'confirmo|confirmamos|confirmada|confirmacao _ entrevista|reuniao|horario' },
  remind: { strong: 'lembrete\nlembrar|lembramos _ entrevista' },
  reschedule: { strong: 'remarcar|reagendar|adiar|adiada|remarcada\nnova data\noutro horario|dia' },
  cancel: { strong: 'cancelar|cancelada _ entrevista|reuniao\nentrevista|vaga _ cancelada|congelada' },
  receipt: {
    strong: 'recebemos a|sua _ candidatura|inscricao\nobrigad* pela|por _ candidatura|inscricao|interesse',
  },
  held: {
    strong:
      'obrigad* pela|por|pelo _ entrevista|conversa|tempo|presenca\napos a|nossa|sua _ entrevista|conversa\nprimeira entrevista|conversa',
  },
  reject: {
    strong:
      'outro|outros candidat*\nescolhemos|optamos __ outro|outra\nnao _ seguir|avancar|prosseguir|selecionad*\ninfelizmente _ nao\nlamentamos',
  },
  offer: { strong: 'oferecer|oferta|proposta _ vaga|trabalho|emprego|posicao' },
  feedback: {
    strong:
      'feedback|retorno\nduvida*|receio*|reserva*\nnao _ convencid*\ngostariam|gostaria|teriam _ gostado|ouvir',
  },
  interview: { strong: 'entrevista*' },
  job: { strong: 'vaga\ncandidatura|candidat*\ncargo de\nprocesso seletivo\nrecrutamento|recursos humanos' },
};

export const SV: CueRows = {
  thanks: { medium: 'tack for' },
  hold: { medium: 'aterkommer\nhor av oss|mig\ninnan|senast fredag|mandag' },
  invite: {
    strong:
      'bjuda|bjuder|inbjudan|inbjuden in|till|dig _ intervju|samtal|traff\nandra|nasta|sista|ny intervju|intervjun|steg|omgang|samtal\nboka in|en|tid _ intervju|samtal|mote\ntraffa dig\nintervju med',
  },
  availability: { strong: 'nar _ kan|passar|tillganglig\npassar|fungerar det|dig\ndin tillganglighet' },
  confirm: { strong: 'bekrafta*|bekraftelse _ intervju|mote|tid' },
  remind: { strong: 'paminnelse\npaminna' },
  reschedule: { strong: 'boka om|flytta|skjuta|flyttas|ombokad\nny tid\nannan tid' },
  cancel: { strong: 'stalla|avboka in|intervju*\ninstalld|avbokad' },
  receipt: { strong: 'tagit emot _ ansokan\ntack for din ansokan|intresse' },
  held: {
    strong: 'tack for _ intervju|samtal|senast|traffen|tid\nefter var|intervjun|vart\nforsta intervju*',
  },
  reject: { strong: 'annan|andra kandidat*|sokande\ninte ga|gar vidare\ntyvarr _ inte' },
  offer: { strong: 'erbjuda dig\nanstallningsavtal|erbjudande' },
  feedback: { strong: 'aterkoppling|feedback\ntveksam*|tvekan|fragetecken\ninte _ overtygad*' },
  interview: { strong: 'intervju*|anstallningsintervju*' },
  job: { strong: 'tjanst*|rollen som\nansokan|ansokt\nkandidat*\nrekryter*' },
};

export const PL: CueRows = {
  thanks: { medium: 'dziekuj* za' },
  hold: { medium: 'odezwiemy sie\nskontaktujemy sie\ndamy znac' },
  invite: {
    strong:
      'zaprosic|zapraszamy|zapraszam|zaproszenie _ rozmowe|rozmowy|spotkanie|etap|rekrutacyjna\ndrugi|drugiej|kolejny|kolejnego|kolejnej|nastepny|ostatni|finalowy etap|etapu|rozmowa|rozmowy|rozmowe|spotkanie\numowic|ustalic _ rozmowe|spotkanie|termin\nspotkac sie z',
  },
  availability: {
    strong: 'kiedy _ dostepn*|pasuje|moze\npani|pana dostepnosc\nktory termin\nczy _ pasuje|odpowiada',
  },
  confirm: { strong: 'potwierdzam|potwierdzamy|potwierdzenie _ rozmow*|spotkan*|termin*' },
  remind: { strong: 'przypomin*' },
  reschedule: { strong: 'przelozyc|przesunac|przelozon*|przesuniec*|zmiana _ termin*\nnowy|inny termin' },
  cancel: { strong: 'odwolac|odwolan*|odwolujemy _ rozmow*|spotkan*\nrekrutacja _ wstrzymana|zamknieta' },
  receipt: {
    strong: 'otrzymalismy _ aplikacj*|zgloszen*|cv\ndziekujemy za _ aplikacj*|zgloszen*|zainteresowanie',
  },
  held: { strong: 'dziekuj* za _ rozmow*|spotkan*|czas\npo _ rozmowie|spotkaniu\npierwsz* rozmow*|etap*' },
  reject: {
    strong: 'innego|innych kandydat*\nnie _ zaprosic|kontynuowac|wybran*|zakwalifik*\nniestety _ nie',
  },
  offer: { strong: 'zaoferowac|zaproponowac _ stanowisko|prace|umow*\noferta pracy\numowa o prace' },
  feedback: {
    strong: 'informacja zwrotna|informacje zwrotna|feedback\nwatpliwosc*|obaw*|zastrzezen*\nnie _ przekonan*',
  },
  interview: { strong: 'rozmowa|rozmowe|rozmowy kwalifikacyjn*|rekrutacyjn*' },
  job: { strong: 'stanowisk*\nrekrutac*\naplikacj*\nkandydat*' },
};
