/**
 * Words that make a phrase a job's title, folded (see `fold`), by language: nouns first, then ranks. `*x` is any word that ends in x,
 * `x*` any that begins with it.
 */
export const TITLE_NOUNS: Readonly<Record<string, string>> = {
  en: `engineer engineers manager analyst designer nurse midwife teacher tutor lecturer professor consultant director officer assistant accountant
    scientist specialist lead leader associate executive coordinator co-ordinator developer programmer administrator representative partner
    head intern trainee apprentice graduate advisor adviser architect technician supervisor clerk controller auditor buyer planner estimator
    surveyor inspector planner scheduler editor writer copywriter journalist reporter researcher researchers fellow postdoc librarian archivist curator
    chef cook baker barista waiter bartender sommelier housekeeper receptionist secretary cashier driver operator operative fitter welder
    electrician plumber carpenter joiner mechanic machinist assembler labourer foreman electrician paramedic pharmacist physiotherapist
    therapist psychologist psychiatrist radiographer optometrist dentist doctor physician surgeon registrar dietitian carer caregiver
    practitioner counsellor counselor pathologist hygienist solicitor barrister lawyer attorney counsel paralegal conveyancer trader broker
    banker underwriter actuary adjuster handler treasurer bookkeeper economist statistician strategist recruiter sourcer trainer coach
    principal headteacher headmaster dean provost president chairman chair founder owner ceo cto cfo coo cmo cpo cio ciso chro cso vp svp evp avp md gm
    hrbp sdr bdr ae csm sre fd bdm dba pm po tpm em qa tester evangelist advocate producer animator illustrator photographer videographer
    stylist merchandiser salesperson sales marketer agent negotiator valuer concierge guard warden ranger gardener landscaper farmer
    biologist chemist physicist geologist ecologist hydrologist toxicologist technologist technologists metallurgist mathematician
    dispatcher dispatcher picker packer stocker storeperson storekeeper merchandiser programme scrum master owner keyworker worker
    caseworker inspector enforcer constable detective firefighter pilot steward captain clerk scholar host hostess page instructor
    facilitator liaison ambassador translator interpreter linguist proofreader transcriber modeler modeller drafter draftsman estimator
    secretary-general commissioner superintendent chargehand handyman caretaker janitor cleaner porter attendant nanny custodian sister governor
    executive-assistant generalist expert organiser organizer fundraiser campaigner stage-manager musician conductor`,
  de: `leiter leiterin leitung *leiter *leiterin *leitung ingenieur ingenieurin *ingenieur *ingenieurin entwickler entwicklerin *entwickler *entwicklerin
    berater beraterin *berater *beraterin referent referentin *referent *referentin *manager *managerin assistent assistentin assistenz *assistent *assistentin
    *assistenz kaufmann kauffrau *kaufmann *kauffrau *kaufleute mechaniker *mechaniker *mechanikerin *mechatroniker *elektroniker *fachkraft *pfleger *pflegerin
    pflegefachkraft *schwester meister meisterin *meister *meisterin planer planerin *planer *planerin architekt architektin *architekt *architektin techniker
    *techniker *technikerin sachbearbeiter *sachbearbeiter *sachbearbeiterin controllerin *controller *controllerin buchhalter *buchhalter *buchhalterin
    *vertreter *vertreterin mitarbeiter *mitarbeiter *mitarbeiterin *angestellte *angestellter *fachangestellte *fachangestellter geschaftsfuhrer geschaftsfuhrerin
    *geschaftsfuhrer vorstand prokurist einkaufer *einkaufer *einkauferin verkaufer *verkaufer *verkauferin redakteur *redakteur *redakteurin lehrer lehrerin *lehrer
    *lehrerin erzieher erzieherin *padagoge *padagogin arzt arztin *arzt *arztin werkstudent werkstudentin praktikant praktikantin *praktikant auszubildende
    auszubildender trainee sekretar sekretarin *sekretar *sekretarin *spezialist *spezialistin spezialist spezialistin *experte *expertin experte expertin *analyst
    *analystin analystin *fahrer *arbeiter *arbeiterin *wart *wirt *wirtin *zeichner *gestalter *gestalterin *prufer *pruferin *jurist *juristin justiziar
    justiziarin anwalt anwaltin *anwalt *anwaltin wissenschaftler *wissenschaftler *wissenschaftlerin *informatiker *informatikerin *administrator *administratorin
    koch kochin bauleiter *disponent *disponentin *koordinator *koordinatorin koordinator koordinatorin *therapeut *therapeutin *chemiker *laborant *laborantin
    *innendienst *aussendienst fachfrau fachmann *frau *helfer *helferin *kraft *erzieher *vermittler *vermittlerin pflegedirektor *direktor *direktorin hausmeister
    betriebsrat betriebsratin *beauftragte *beauftragter *partnerin
    *ratin gemeinderat stadtrat regierungsrat oberrat *prasident *prasidentin *schreiber *schreiberin direktor direktorin`,
  fr: `ingenieur ingenieure responsable directeur directrice charge chargee chef cheffe developpeur developpeuse assistante assistant comptable
    technicien technicienne conseiller conseillere consultant consultante gestionnaire coordinateur coordinatrice coordonnateur coordonnatrice
    controleur controleuse infirmier infirmiere medecin enseignant enseignante professeur professeure formateur formatrice analyste architecte
    commercial commerciale vendeur vendeuse acheteur acheteuse juriste avocat avocate redacteur redactrice graphiste concepteur conceptrice
    administrateur administratrice auditeur auditrice attache attachee stagiaire alternant alternante apprenti apprentie ouvrier ouvriere
    conducteur conductrice operateur operatrice magasinier magasiniere secretaire animateur animatrice educateur educatrice adjoint adjointe
    president presidente gerant gerante associe associee delegue deleguee expert experte aide-soignant aide-soignante electricien mecanicien
    cuisinier cuisiniere pdg daf drh dsi dg chercheur chercheuse superviseur pharmacien pharmacienne psychologue kinesitherapeute cadre agent serveur serveuse chauffeur puericultrice auxiliaire directeur-adjoint`,
  es: `ingeniero ingeniera responsable director directora jefe jefa encargado encargada desarrollador desarrolladora programador programadora
    asistente auxiliar contable contador contadora tecnico tecnica consultor consultora gestor gestora coordinador coordinadora analista
    arquitecto arquitecta comercial vendedor vendedora comprador compradora abogado abogada redactor redactora disenador disenadora
    administrador administradora administrativo administrativa auditor auditora becario becaria profesor profesora maestro maestra enfermero
    enfermera medico medica operario operaria conductor conductora cajero cajera camarero camarera cocinero cocinera secretario secretaria
    supervisor supervisora especialista investigador investigadora gerente presidente presidenta subdirector subdirectora controller
    dependiente dependienta mozo electricista mecanico psicologo psicologa farmaceutico farmaceutica fisioterapeuta educador educadora delegado delegada cuidador cuidadora animador animadora ejecutivo ejecutiva ayudante oficial tecnico-comercial`,
  nl: `medewerker medewerkster *medewerker *medewerkster adviseur *adviseur ontwikkelaar *ontwikkelaar beheerder *beheerder leidinggevende *leider
    teamleider directeur directrice *directeur hoofd boekhouder *boekhouder verpleegkundige *verpleegkundige docent docente leraar leerkracht
    monteur *monteur *manager coordinator *coordinator consulente consulent inkoper *inkoper verkoper *verkoper verkoopster onderzoeker
    *onderzoeker ontwerper *ontwerper juriste jurist advocaat notaris accountant *accountant analist *analist *analiste bedrijfsleider
    projectleider stagiair stagiaire werkvoorbereider planner *planner chauffeur *chauffeur secretaresse directiesecretaresse begeleider
    *begeleider opzichter uitvoerder technicus *technicus laborant *specialist *ingenieur *architect kok bestuurder arts *arts behandelaar redacteur programmeur barman verzorgende *verzorgende *kundige werfleider *verzorger *monteur *hulp *begeleidster jobcoach
    conservator commissaris wethouder burgemeester voorzitter`,
  it: `ingegnere responsabile direttore direttrice addetto addetta sviluppatore sviluppatrice impiegato impiegata contabile tecnico tecnica
    consulente coordinatore coordinatrice analista architetto commerciale venditore acquirente avvocato redattore progettista amministratore
    amministratrice stagista tirocinante insegnante docente infermiere infermiera medico operaio operaia autista segretaria segretario
    specialista ricercatore ricercatrice capo caporeparto titolare presidente magazziniere cameriere cuoco farmacista psicologo`,
  pt: `engenheiro engenheira responsavel diretor diretora gestor gestora coordenador coordenadora desenvolvedor desenvolvedora programador
    programadora analista assistente tecnico tecnica consultor consultora contabilista contador contadora vendedor vendedora comprador
    compradora advogado advogada designer administrador administradora estagiario estagiaria professor professora enfermeiro enfermeira
    medico medica operador operadora motorista secretario secretaria supervisor supervisora especialista gerente chefe presidente investigador auxiliar`,
  sv: `ingenjor *ingenjor utvecklare *utvecklare chef *chef ledare *ledare larare *larare sjukskoterska *sjukskoterska ekonom *ekonom konsult
    *konsult handlaggare *handlaggare samordnare *samordnare koordinator *koordinator projektledare saljare *saljare assistent *assistent
    redovisningsekonom controller analytiker *analytiker forskare administrator tekniker *tekniker inkopare jurist radgivare *radgivare
    specialist *specialist arkitekt *arkitekt medarbetare *medarbetare formgivare lakare *lakare rekryterare vd direktor montor`,
  pl: `inzynier specjalista specjalistka kierownik kierowniczka dyrektor dyrektorka programista programistka analityk analityczka ksiegowy ksiegowa
    asystent asystentka koordynator koordynatorka konsultant konsultantka doradca doradczyni handlowiec przedstawiciel nauczyciel nauczycielka
    pielegniarka lekarz technik referent mlodszy starszy projektant projektantka grafik magazynier kierowca sekretarka prezes tester
    architekt prawnik menedzer menadzer stazysta stazystka dyrektorem dyrektorka kierownikiem kierowniczka prezesem specjalista programista liderem ksiegowym rekruter lider brygadzista mechanik elektryk`,
};

/** Areas that a title may go on with after a comma or a dash: "Product Manager, Payments". Folded. */
export const TITLE_AREAS = `finance marketing sales operations engineering product data analytics growth payments platform infrastructure security risk compliance
  legal people hr talent it technology digital strategy procurement supply logistics customer commercial partnerships communications brand content design
  research quality regulatory affairs safety mobile web backend frontend back-end front-end cloud devops ai ml machine emea apac uk us usa eu europe asia
  americas dach benelux global international regional national north south east west latam mena anz india ireland band grade level scale step tier
  enterprise smb mid-market retail wholesale corporate private public investment insurance treasury tax audit controlling accounting reporting billing
  education health clinical medical nursing mental paediatrics emergency surgery oncology mathematics science english history physics chemistry biology
  maternity fixed-term sensors energy automotive aerospace defence water rail finanzen vertrieb einkauf personal logistik entwicklung technik
  finances ventes achats ressources ventas compras finanzas financien verkoop inkoop`;

/** Ranks after which a comma goes on with the field: "VP, Regulatory Affairs". Folded. */
export const TITLE_RANKS =
  'vp svp evp avp president director head lead chief manager partner principal associate officer dean professor lecturer chair';
