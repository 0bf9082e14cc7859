import type { Topic } from '../../../utils/domain/values.ts';

/** Words by which a topic is known before any data, in five languages; `_` joins two into a pair. The fit of topics starts here. */
export const TOPIC_WORDS: Readonly<Record<Topic, string>> = {
  knowledge: `
    knowledge know_how technical technically theory theoretical python java sql excel sap kubernetes cloud aws docker terraform code coding framework regulation
    regulatory regulations specification standard standards fundamentals rusty domain science statistics statistical compliance procedure protocol legislation law legal
    tax ifrs gaap accounting vat language german french spanish english dutch welsh irish fluent fluency proficiency grammar algorithm algorithms architecture database
    databases networking security modelling maths mathematics physics chemistry anatomy pharmacology clinical safeguarding curriculum syllabus certificate certified
    qualification licence degree understanding grasp depth hazy shaky basics guidelines act directive software tooling systems hydraulics wiring welding dosing
    handle_on up_to terminology principles concepts underlying mechanics debugging testing react typescript cad autocad revit matlab tableau photoshop forklift
    kenntnisse kenntnis wissen fachlich fachwissen fachkenntnisse technisch sprachkenntnisse deutsch englisch vorschriften normen recht steuerrecht bilanzierung grundlagen
    theorie programmierung zertifikat software anwenderwissen wissenslucken rechtlich regulatorik datenschutz methodik
    connaissance connaissances technique techniques maitrise maitriser maitrisez logiciel logiciels anglais allemand neerlandais theorie reglementation norme normes droit
    juridique fiscalite comptable langue bases notions outil outils protocole savoir habilitation diplome certification
    conocimiento conocimientos tecnico tecnica tecnicos dominio dominas manejo manejas ingles aleman frances herramienta herramientas normativa ley legislacion fiscal teoria
    teorico nivel idioma fundamentos programacion titulacion certificado software protocolos
    kennis kennisniveau technisch technische vakkennis engels duits frans wetgeving regelgeving theorie theoretisch beheersing software pakket taal diploma certificaat richtlijnen
    basiskennis`,
  experience: `
    experience experienced exposure hands worked background track scale scope senior junior seniority level industry sector size large larger biggest budgets commercial
    agency enterprise volume portfolio hardware release years clients project projects shipped launched delivered closed built handled dealt comparable owned signed
    stretch step_up ready readiness overqualified underqualified qualified green intermediate practical practice direct real first_hand seen never_worked never_done
    only_done only_worked smaller single_site multi startup corporate public private field season seasons acres covers revenue million users hours enough_time
    erfahrung erfahrungen praxis praxiserfahrung berufserfahrung branche branchenerfahrung grossenordnung umfang projekte projekterfahrung seniorig senioritat uberqualifiziert
    bisher ausschliesslich bislang stationen einsteiger kleinere konzern budgetverantwortung jahre volumen
    experience experimente secteur envergure taille seniorite projets chantier chantiers jamais_tenu jamais_gere terrain pratique niveau parcours_limite volume ampleur debutant
    annees vecu deja seulement
    experiencia sector escala tamano recorrido proyectos proyecto volumen practica campo rodaje verde bagaje trayectoria_corta anos presupuestos magnitud solo_has
    ervaring sector branche schaal omvang projecten praktijk praktijkervaring seniority werkervaring jaren groter grotere nog_nooit nooit_eerder beperkt doelgroep`,
  leadership: `
    lead leads led leading leader leaders leadership manage managed managing management manager team teams reports direct_reports delegate delegating delegation coach coaching
    coached mentor mentored people crew staff influence influencing influenced stakeholder stakeholders hold_to challenge challenging accountable accountability underperform
    underperformance underperforming conflict hire hiring fired firing discipline authority command charge foreman supervise supervised supervising supervision motivate
    motivating appraisal apprentices boss department dismissing difficult_conversations performance own_people take_charge chair ran_the run_the headcount deputy
    fuhrung fuhrungserfahrung fuhrungsverantwortung fuhrungskraft fuhren gefuhrt fuhrt leitung leiten leiteten geleitet leitungserfahrung teamleitung personalverantwortung
    durchsetzen durchsetzung durchsetzungsvermogen mitarbeiter mitarbeitende mitarbeitern delegieren vorgesetzter anleiten chef konflikt konflikte verantwortung
    management manager manage encadrement encadrer encadre encadriez diriger dirige dirigee leadership equipe equipes autorite deleguer recadrer responsabilite animer
    chef managerial tete_d
    liderazgo liderar liderado lidera dirigir dirigido direccion equipo equipos gestion gestionar gestionado mando mandar delegar autoridad cargo personas subordinados jefe
    jefatura plantilla conflictos
    leidinggeven leidinggevende leidinggevend leiding leiden aansturen aangestuurd aansturing teamleider leiderschap medewerkers team ploeg coachen delegeren knopen
    verantwoordelijkheid conflicten aanspreken`,
  weakness: `
    concise ramble rambled rambling waffle waffled quiet nervous flustered organised organized disorganised defensive blunt confident confidence energy presence listening listen
    structured impatient impatience patience perfectionist perfectionism slow slowly pressure stress blame habit introvert talk talks talked talking long_winded verbose brusque
    abrupt arrogant interrupt interrupted interrupts interrupting late lateness punctual careless sloppy tidy messy detail details attention prioritise prioritising
    assertive criticism feedback_badly hedge hedges apologise apologises rush rushes rushed jumps jump hot_headed temper stubborn sensitive shy modest timid passive emotional
    tendency tends inclined prone trait manner tone bristled reluctant credit follow_through finish finishing deadlines procrastinate overthink commercial_grit niggle nice_to
    say_no too_nice distracted phone dominating talkative loud soft overcommit cutting corners jargon vocal paperwork organisation
    nervos unsicher unsicherheit zuruckhaltend ausschweifend struktur strukturiert kommunikation ungeduldig geduld belastbar belastbarkeit auftreten selbstbewusst selbstbewusstsein
    verteidigend unterbrechen unterbrochen hektisch perfektionismus fahrig leise unpunktlich chaotisch pedantisch schnell_aus laut detailverliebt kritikfahigkeit kritik neigen
    neigung verzetteln stressresistent pingelig deadlines tonfall
    stress nerveux nerveuse structure communication synthese timide rigueur confiance cassant cassante impatient impatiente tendance coupe_la couper noyer disperse bavard
    bavarde desordonne brouillon perfectionniste susceptible emporte retard ecoute desorganise precipite
    nervioso nerviosa nervios comunicacion estructura inseguro insegura paciencia impaciente tension presion desorganizado interrumpe interrumpes interrumpiste tendencia
    disperso dispersa perfeccionista timido timida callado callada hablas_mucho detallista atropellado puntual cuesta_pedir trabes orden caracter
    zenuwachtig structuur communicatie bescheiden onzeker stress stressbestendig ongeduldig geduld onderbreekt onderbrak praat druk tijdsdruk verliest verdedigend rommelig
    perfectionisme slordig chaotisch neiging details punctueel laat nee_zeggen afstand zelfvertrouwen luisteren`,
  motivation: `
    motivation motivated motivates why_us why_this why_you why_our why_a interest interested passion passionate enthusiasm enthusiastic commitment committed
    long_term longer_term stay staying stick_around ambition ambitions ambitious goals drive genuinely curious bored boredom stepping_stone stepping appetite invested flight_risk
    leave_us counter counter_offer really_want truly_want actually_want attracts attracted draws drew draw backup first_choice second_choice plan_b spark
    fire hungry hunger career_change reasons_for wants_this counteroffer bigger_base reason_for looking_elsewhere rather_be move_on gone_by off_the research_us
    what_brings here_rather years_time settle keen half_hearted lukewarm
    motivation motivationen motiviert interesse interessiert langfristig begeisterung beweggrunde beweggrund warum weshalb_gerade ausgerechnet uberzeugung leidenschaft
    sprungbrett wechselwunsch wechselmotivation dauerhaft bleiben ubergangslosung wollen_sie wirklich_wollen herzblut
    motivation motivations motive motivee interet interesse engagement long_terme pourquoi projet_professionnel envie quitteriez attire tremplin vocation sens choix durable
    perennite ambition enthousiasme rester convaincu_que
    motivacion motivado interes interesa largo_plazo compromiso por_que ilusion ganas vocacion puente trampolin quedarias quedarte conviccion entusiasmo
    motivatie gemotiveerd interesse lange_termijn waarom bevlogenheid ambitie ambities vonk springplank enthousiasme echt_wilt blijven drijfveer drijfveren passie`,
  fit: `
    fit fits fitting culture cultural pace chemistry style environment corporate ambiguity collaborate collaboration collaborative autonomy autonomous startup small smaller
    personality values get_on happy hate gel mesh clash settle belong banter mob lonely quiet_team loud rhythm process bureaucracy independent alone solo consensus informal
    formal politics hierarchy structure_than specs chaos chaotic messy hands_off remote_culture work_with together peers colleagues ethos faith religious church formality
    traditional butt_heads rub personalities comfortable_working people_here used_to team_player atmosphere way_of ways_of dynamic mould cope_with enjoy community
    kultur hauskultur unternehmenskultur teamfit team umfeld zusammenarbeit passt passen chemie tempo dynamik wohl wohlfuhlen glucklich stil rau ton arbeitsweise strukturen
    familiar hierarchie anecken mannschaft eigenstandig teamplayer chaos konzernkultur
    culture equipe ambiance rythme integrer integration autonomie environnement esprit collectif solo binome style valeurs caractere mentalite franc_parler hierarchie maison
    structure_familiale adapter
    encaje encajar encaja encajas encajarias cultura ritmo ambiente valores estilo jerarquia formal informal companeros adaptarte corporativo familiar entorno quimica distante
    cultuur bedrijfscultuur past passen tempo samenwerken samenwerking sfeer klik stijl hierarchie informeel informele formele thuis_voelen collega team_past dynamiek
    zelfstandig aanpassen`,
  history: `
    leave leaving left why_left gap gaps stint stints tenure hopping hopper changes_in jobs moves redundancy redundancies redundant laid_off fired dismissed sacked break
    career_break referee referees reference references previous_employer last_job last_boss last_employer months_in months_at cv resume form walked_off walked_out quit
    resigned resignation employers in_three in_four in_five short_spell short_stay year_out mutual_agreement parted history dates appear listed unexplained between_jobs
    contract_ended sabbatical after_only dropped_out discrepancy employment_history record two_years eighteen unemployed
    lucke lucken wechsel gewechselt stationen_in kundigung_bei verlassen lebenslauf referenz referenzen arbeitszeugnis zeugnis zeugnisse arbeitgeber ausscheiden abgebrochen
    ausbildung_abgebrochen probezeit trennung aufhebungsvertrag jobwechsel arbeitslos kurzer_zeit anstellung
    depart quitte quitter parti partie trou trous parcours changement changements cv references licenciement licencie demission rupture mois_entre postes_en interruption
    employeurs periode inactivite conges
    salida dejar dejo dejaste salio saliste hueco huecos cambios trayectoria cv despido despedido referencias meses_en renuncia curriculum parentesis empresas_en estuviste
    vertrek vertrokken gat gaten wisselingen wisselde jobhoppen cv loopbaan referenties referentie ontslag ontslagen opgezegd werkgevers weggegaan gestopt sabbatical
    dienstverband onderbreking`,
  terms: `
    salary pay paid package money rate day_rate compensation expectation expectations ctc bonus commission notice notice_period months_notice hours shift shifts part_time full_time
    visa permit sponsorship work_permit contract start_date start_by available availability weekend weekends saturday sundays on_call non_compete noncompete band range grade
    budget_for remuneration benefits equity pension holiday holidays overtime nights night rota joining join_by clearance car company_car days_a four_day flexible flexibility
    buyout relocation_package threshold k per_hour hourly fee fees rotation christmas side_business exclusivity days_notice last_drawn live_on afford expensive
    gehalt gehaltsvorstellung gehaltsvorstellungen gehaltswunsch vergutung kundigungsfrist arbeitszeit arbeitszeiten teilzeit vollzeit vertrag eintritt eintrittstermin visum
    schicht schichten schichtdienst wochenende wochenendschichten wettbewerbsverbot fixum verdienst stundensatz viertagewoche prozent rufbereitschaft verfugbar
    gehaltsrahmen budget nebentatigkeit bereitschaftsdienst
    salaire salariale salariales remuneration preavis horaires contrat disponibilite disponibilites pretentions visa permis fixe variable temps_partiel mi_temps nuit week_end
    astreintes non_concurrence tarif enveloppe budget quarts garde gardes
    salario salarial salariales sueldo preaviso horario horarios jornada contrato incorporacion pretensiones visado permiso turnos turno guardias exclusividad retribucion
    bruto banda fines_de disponibilidad no_competencia presupuesto media_jornada variable
    salaris salariswens salarisverwachting opzegtermijn uren contract parttime fulltime beschikbaarheid beschikbaar vergoeding uurtarief tarief werkvergunning visum dienst
    diensten weekend weekenden nachtdienst concurrentiebeding auto_van vier_dagen schaal budget startdatum`,
  location: `
    commute commuting commutes relocate relocation relocating distance miles km kilometres drive driving travel travelling remote remotely hybrid office days_in
    location move_to move_down far winter live living lives train ferry airport island mainland based city country town village daily_drive hour_each each_way on_site
    reach_us licence_and moving house settle_in long_way cross_border traffic journey family_in bus bike road wet_season rural isolated
    umzug umziehen pendeln pendelstrecke entfernung entfernt standort homeoffice reisebereitschaft reisetatigkeit wohnort wohnen wohnt vor_ort anfahrt fahrt fahren strecke weg_aus
    weg_von kilometer stunde_entfernt prasenz
    demenagement demenager trajet trajets distance teletravail deplacement deplacements mobilite mobile domicile route kilometres train matins habitez habiter region loin
    sur_site presentiel presence
    mudanza mudarse mudarte mudarias mudabas distancia desplazamiento desplazamientos teletrabajo remoto presencial residencia traslado trasladarse trasladarte vivir lejos
    kilometros viajar viajabas trayecto oficina ciudad
    verhuizen verhuizing reistijd reisafstand afstand thuiswerken remote reizen woon woont wonen rit pendelen kilometer kilometers standplaats ver_weg op_kantoor locatie file`,
  answer: `
    answer answered answers answering question questions example examples asked ran_out of_time response reply explain explained explanation specifics specific fumbled
    stumbled blanked froze stopped_short cut_short skipped dodged ducked laughed figure figures numbers forgot presentation case exercise scenario task prompt sidestepped
    evasive vague never_got did_not_get landed developed incomplete unanswered half_answered changed_the moved_on joke recommendation conclusion root_cause quantify backed
    walk_us role_play roleplay test assignment take_home story monologue one_line went_blank time_ran hypothetical
    antwort antworten antwortete beantwortet beantworten frage fragen nachfrage nachfragen beispiel beispiele konkret erklaren erklarung verhaspelt blackout prasentation
    fallstudie ausgewichen ausweichend unbeantwortet aufgabe ubung rollenspiel einzeiler offen_geblieben
    reponse reponses repondu repondre question questions exemple exemples concret expliquer explication trou presentation cas_pratique mise_en exercice botte esquive vague
    etude_de temps_manque
    respuesta respuestas respondio contesto contestar contestaste pregunta preguntas pregunto ejemplo ejemplos concreto concreta explicar explicacion blanco presentacion caso
    evasivas ejercicio prueba evasiva vueltas
    antwoord antwoorden beantwoord beantwoorden vraag vragen vroeg voorbeeld voorbeelden concreet uitleggen uitleg presentatie casus opdracht ontwijkend omheen stil
    rollenspel case`,
  employer: `
    vacant vacancy predecessor previous_person last_person turnover runway funding reorg reorganisation restructuring workload their_culture the_manager the_boss
    their_strategy who_decides headcount layoffs reviews glassdoor hiring_freeze roadmap merger stable stability reporting report_to role_is job_is unclear_what success
    expectations_are promotion progression training overtime_expected company_is they_pay delayed ownership investors cash leadership_change
    vorganger vorgangerin fluktuation uberstunden umstrukturierung stelle_frei finanzierung abteilung vier_leute ausrichtung einarbeitung
    predecesseur vacant turnover charge_de reorganisation perennite rachetee societe poste_est
    vacante anterior rotacion carga_de reestructuracion directores plaza estabilidad antecesor
    voorganger verloop werkdruk reorganisatie reorganiseert vacature stabiliteit onboarding`,
};
