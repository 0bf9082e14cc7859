/** The sender, as they speak of themselves; folded. */
export const SELVES =
  'i me myself ich mir mich je moi yo mi conmigo ik mij mijzelf mezelf undersigned ondergetekende soussigne soussignee suscribe eu mig jag';

/** What stands between people of one list, folded. */
export const JOINTS =
  'and und et y e en och i oraz & or oder ou o of sowie plus then followed by with mit avec con met also as well along together ainsi que samt tambien auch ook both';

/** What stands before a title or a name that belongs to somebody: articles and possessives, folded. */
export const OWNERS =
  'our the your my their his her a an one unser unsere unserem unserer unseren unseres der die das dem den ihr ihre ihrem mein meine meinem meiner notre nos le la les l un une votre mon ma mes son sa ses zijn haar hun nuestro nuestra nuestros el los su tu mi un una onze ons de het je jouw uw mijn een nostro nostra il lo nosso nossa o os as var vart nasz nasza naszym';

/** Words that mean much the same around a name, in all languages, folded; `*` for any ending. */
export const KINDS: Readonly<Record<string, string>> = {
  panel: `interviewer* panel* panellist* board committee attendees participants gesprachspartner* gegenuber gremium* kommission teilnehmer* teilnehmende* prufer* interlocut* jury entrevistador* tribunal comision comite panelist* gesprekspartner* commissie deelnemer* who wer qui quien wie whom`,
  meet: `interview* meet* see seeing speak* talk* chat* conversation* conversar* join* panel* sit sitting attend* host* chair* conduct* assess* session* round discuss* yarn coffee lunch
    gesprach* vorstellungsgesprach* zweitgesprach* kennen* treff* sprech* sprichst spricht teil* teilnehm* dabei fuhrt fuhren empfangt erwart* begruss* telefoni* runde unterhalt* gremium kommission
    entretien* rencontr* recev* recoi* recu* echang* particip* anime* accueill* presence reunion jury voir discut* assist* interlocut*
    entrevist* conoc* habla* recib* convers* charla* platic* acompan* asist* reuni* escuchar* atender* comite tribunal
    gesprek* ontmoet* ontvang* spreek* spreken sprek* aanwezig* schui* kennis* praat* gevoerd* commissie afspraak
    colloqui* incontr* parler* parlar* conhec* encontr* intervju* traffa* mote* rozmow* spotka* komisj*`,
  lead: `led lead run runs running take takes hold joined durch leitet leiten door par por mene conduit*`,
  call: `call calls calling ring phone zoom video teams telefon* anrufen anruf rufe rufen melde appel* appeler* llam* bel bellen belt video* visio* videollamada`,
  past: `were was had haben hatten waren war avons avez etions etiez fue fueron habia hebben had hadden thank* enjoy* met spoke spoken yesterday following after since last previous* earlier already impressed pleasure lovely dank* bedank* nach bisher* letzte* neulich gestern merci remerci* apres suite ravi* dernier derniere hier precedent* gracias agradec* tras despues pasad* anterior ayer bedankt na vorige gisteren eerste erste* first premier premiere primera primer grazie dopo obrigad* apos tack efter dziekuj* po`,
  door: `reception* desk lobby entrance greet* collect* fetch* escort* show receptie balie portier empfang rezeption pfortner abhol* accueil recepcion porteria caseta ophal*`,
  report: `report* bericht* rapport* reporta* unterstellt`,
  contact: `ask contact* question* quer* cc copied refer* referee* problem* trouble directions late ruckfrage* fragen melden wenden ansprechpartner* vraag* demande* pregunta* duda* contacta* escribe* badge gate`,
  says: `said says say asked asks wonder* felt feel feels thought thinks think told tell mention* notice* noted flag* want* curious concern* worr* doubt* hear heard liked likes loved raised sagt* meint* fragt* findet fand mochte will wissen hinterlegt dit pense souhait* demande* voudrait voulait trouv* inquiet* dijo pensa* quiere* queria pregunta* preocupa* cree interesa* zei vindt vond wil vraagt afvraag* denkt`,
  away: `replac* unable ill sick away cannot can't unavailable apologies sorry instead pulled stuck called leave krank verhindert ersetzt statt anstelle leider verschoben fallt remplac* absent* indisponib* empech* malade sustitu* lugar enferm* baja no vervang* ziek plaats helaas kan quarantaine`,
  replaced: `replac* ersetz* remplac* sustitu* vervang*`,
  gone: `replac* instead ersetz* anstelle statt remplac* place sustitu* lugar vervang* plaats rather`,
  arrange: `arrang* coordinat* schedul* book* organis* organiz* confirm* send sends sent sending forward* passed behalf assistant invites diary kalender agenda cuadrar vereinbar* organisier* koordin* schick* bestatig* envoy* envi* coordin* organiz* stuur* regel* plannen plan`,
  work: `work* team reporting manage* role job position colleague* department hire* hired stelle aufgabe* mitarbeit* bericht* poste equipe travail* puesto equipo trabaj* werk* functie afdeling`,
  next: `next second third final last then finally again nachste* zweite* dritte* dann danach anschliessend prochain* deuxieme troisieme ensuite puis finale siguiente* segunda tercera proxim* luego volgende tweede derde daarna dan`,
};

/** Offices that make a phrase somebody's title but no job that is advertised, folded. */
export const OFFICES = `rector rectora vicerector vicepresident vicepresidente vicepresidenta cofounder co-founder cofounders cofundador cofundadora fundador fundadora membre actionnaire veterinaire notaire mgr matron publisher producteur productrice
  assessor socio socia lid personalrat personalratin prokurist prokuristin grunder grunderin mitgrunder mitgrunderin proprietor vorsitzende vorsitzender dekan dekanin decano decana winemaker beekeeper trustee councillor pfarrer pfarrerin maire prefet proviseur
  zaakvoerder compagnon vennoot eigenaar eigenaresse patron patronne dueno duena propietario propietaria diensthoofd afdelingshoofd teamhoofd sectiehoofd gemeindeprasidentin gemeindeprasident gemeinderat gemeinderatin stadtrat stadtratin tresorier tresoriere tesorero tesorera vocal partnerin`;

/** What brackets behind a name say that is no title: how they join, who they are in the calendar. Folded beginnings. */
export const NOT_TITLES =
  'sie er ihr elle il ella zij organi external extern externe remote online optional via on by tbc me ich moi ik yo she he they her him dial call in at ex formerly not no also again left right first';

/** What goes on with a title in small letters, folded: "director general". */
export const TITLE_ENDS =
  'general generale geral regional regionale adjoint adjointe delegue deleguee medical medicale technique artistique financier financiere commercial commerciale industriel industrielle ejecutivo ejecutiva comercial financiero financiera tecnico tecnica medico medica adjunto adjunta academico academica operativo operativa nacional industrial';

/** Titles of those who arrange interviews for others. */
export const ARRANGES =
  /recruit|talent|coordinat|co-ordinat|\bHR\b|human resources|people (?:partner|team|ops|operations)|resourcing|assist|secretar|administrat|scheduler|office manager|reception|\bP\.?A\b|\bEA\b|consultant|personal(?!rat)|sekret|empfang|bewerb|personeel|assistent|ressources humaines|recrut|seleccion|recursos humanos|secretari|rrhh|werving|account ?manager/iu;

/** Words that every German mail has, folded. */
export const GERMAN = 'und der die das ist mit sie wir ich nicht bei fur';

/** Right before "our CFO": who is met, folded. */
export const MEET_WITH = 'with meet meeting mit avec rencontrer rencontrerez con conoceras met ontmoet';

/** What else a title stands behind, folded: "la pépinière du directeur", "qui dirige". */
export const BEFORE_TITLES = 'du del au qui que who dos das';
