import type { CueRows } from '../groups.ts';

/** German: what asks, moves and surrounds. One phrase a line; the syntax is that of PhraseTrie. */
export const ASKS: CueRows = {
  invite: {
    strong: `
      einladung zu|zum|zur _ gesprach|interview|vorstellungsgesprach|zweitgesprach|kennenlernen|assessment*|runde|termin|telefoninterview|videointerview
      laden (wir) sie|dich _ ein
      sie|dich _ einladen|einzuladen
      sie|dich _ kennenlernen|kennenzulernen
      sie|dich (gerne) _ wiedersehen|wiederzusehen
      zu einem|zum _ gesprach|interview|vorstellungsgesprach|telefonat|kennenlerngesprach|zweitgesprach einladen|ein|begrussen
      nachste|zweite|weitere|letzte|nachsten|zweiten runde|gesprachsrunde|stufe|schritt
      eine runde weiter
      engere|engeren auswahl|wahl
      zweitgesprach*
      folgegesprach*
      termin fur ein|das|unser _ gesprach|interview|vorstellungsgesprach
      mochten|wurden wir|sie _ sie|dich|gerne _ kennenlernen|sprechen|einladen
      probearbeiten|probetag|schnuppertag
      lade|laden (wir) (ich) sie|dich __ ein
      sie|dich|ihnen|euch __ einladen|einzuladen|kennenlernen|kennenzulernen|begrussen
      zu einem|zum zweiten|weiteren|nachsten|personlichen __ ein|einladen
      gesprach mit _ vor ort|fuhren
      freuen|freue uns|mich __ begrussen (zu)
      sie|dich|dir|ihnen __ vorstellen|vorzustellen
      nachstes|nachster|nachsten wurden|mochten|schritt
      ihre|deine gesprachspartner*
      wurden|mochten|wollen __ kennenlernen|sprechen|einladen|vorstellen|austauschen|treffen
      noch einmal|mal sehen|treffen|sprechen|einladen
      lebenslauf|unterlagen|bewerbung|profil __ gefallen|uberzeugt|interessant
      zeit fur ein|einen|das _ telefonat|gesprach|interview|treffen|anruf
      hatten|hattest|haben sie|du __ zeit
      mit __ aus der geschaftsfuhrung|fachabteilung
      `,
    medium: `
      kennenlerngesprach*
      bewerbungsgesprach*
      telefoninterview
      videointerview
      gesprach mit
      nachste|nachsten schritt*
      gerne sprechen|austauschen|telefonieren
      lernen sie _ kennen
      `,
  },
  inviteSoft: { weak: 'teilnehmer*\ngesprachspartner*\nihre ansprechpartner\nam gesprach nehmen teil' },
  availability: {
    strong: `
      teilen sie|du uns|mir _ mit
      passt|passen|wurde ihnen|dir|es _ termin*
      passt ihnen|dir
      welcher|welche termin* _ passt|passen
      terminvorschlag*
      ihre verfugbarkeit*
      wann _ zeit|passt|verfugbar|passen
      folgende|folgenden termin*
      wahlen|buchen sie|du _ termin|slot|zeitfenster
      termin|slot auswahlen|buchen|wahlen
      geben sie|gib (mir|uns) _ bescheid
      `,
  },
  fixed: { medium: 'ihr termin\ntermindetails\ndatum uhrzeit' },
  confirm: {
    strong: `
      bestatigen|bestatige|bestatigung _ termin|gesprach|interview|vorstellungsgesprach
      terminbestatigung
      hiermit bestatigen|bestatige
      freuen|freue uns|mich _ gesprach|sie|dich _ am|morgen|montag|dienstag|mittwoch|donnerstag|freitag
      wie besprochen|vereinbart
      bis morgen|montag|dienstag|mittwoch|donnerstag|freitag|dann
      termin|gesprach steht|passt|bestatigt
      erwarten sie|dich
      dann sehen|sprechen|horen|treffen wir uns
      sehen wir uns am|morgen|um
      melden sie|melde dich (sich) (bitte) am|beim empfang
      `,
    medium: 'vereinbarten termin\nfreuen uns auf',
  },
  remind: {
    strong:
      'erinnerung\nerinnern _ gesprach|termin|interview\nzur erinnerung\nmorgen _ gesprach|interview|termin',
  },
  reschedule: {
    strong: `
      verschieben
      verschoben
      verlegen|verlegt
      terminanderung|terminverschiebung|ersatztermin|ausweichtermin
      neuer|neuen|anderen|anderer|alternativen termin
      leider _ verhindert|erkrankt|krank
      dazwischengekommen|dazwischen gekommen
      nicht wahrnehmen|einhalten
      stattdessen
      statt _ uhr
      geandert|anderung _ termin|uhrzeit|zeit
      vorverlegen|nach hinten
      klappt __ nicht
      ginge|geht|passt|klappt|konnen _ auch|stattdessen|alternativ
      kann|konnen|schaffe|schaffen __ doch nicht
      `,
  },
  cancel: {
    strong: `
      termin|gesprach|interview|vorstellungsgesprach _ absagen|abgesagt|absagt|entfallt|storniert|abzusagen
      entfallt|entfallen
      findet nicht statt
      stelle|position|besetzung|verfahren _ gestoppt|eingefroren|zuruckgezogen|pausiert|eingestellt|zuruckgestellt
      abgesagt
      einstellungsstopp
      mussen (wir) leider absagen
      stelle|position (wurde|ist) __ gestrichen|gestoppt|zuruckgezogen
      gesprach|termin|interview __ absagen
      `,
    medium: 'absagen\nabsage',
  },
  hold: {
    medium: `
      noch keine entscheidung
      melden uns
      melde mich
      in kurze
      bitte um _ geduld
      kommen auf sie zu
      bis ende
      melden|melde (wir) (ich) (uns) (mich) bis|nachste|sobald|wieder
      sprechen noch mit
      mehr weiss|wissen ich|wir
      noch nicht|nichts entschieden
      `,
  },
  assessment: { strong: 'assessment center|centre|tag\nauswahltag\nzeitversetztes' },
  test: { medium: 'fallstudie\nprobeaufgabe\narbeitsprobe\nonlinetest' },
  interview: {
    strong:
      'vorstellungsgesprach*\nbewerbungsgesprach*\ninterview*\nkennenlerngesprach*\nzweitgesprach*\njobinterview*',
    weak: 'gesprach*',
  },
  job: {
    strong:
      'stelle als\nposition als|des|der\nbewerbung*\nbewerber*\nstellenausschreibung\npersonalabteilung|personalreferent*|recruiting|personal\nkandidat*\nvorstellungsgesprach*\nstelle',
    weak: 'stelle\nposition\nunternehmen',
  },
  pitch: {
    strong:
      'auf ihr|dein profil\nihr|dein profil _ gestossen|aufgefallen|xing|linkedin\nneue|neuen herausforderung*\nwechselbereit\nspannende|interessante position|stelle|aufgabe fur sie',
  },
  selling: {
    strong:
      'newsletter\nabmelden|abbestellen\nbewerbungstipps|tipps\njetzt anmelden|bewerben|sichern|buchen|kaufen\nrabatt\nwebinar\njobs fur sie|dich\nstellenangebote fur',
  },
  elsewhere: {
    strong: `
      visumtermin*|visaantrag
      botschaft
      konsulat
      redaktion|redakteur*
      zeitung|zeitschrift
      studie|umfrage|befragung
      masterarbeit|bachelorarbeit|doktorarbeit
      mitarbeitergesprach|jahresgesprach|austrittsgesprach|elterngesprach|beratungsgesprach
      zahnarzt*|arzttermin|praxis|friseur*
      lieferung|paket*|bestellung
      tischreservierung|buchung
      `,
  },
  hiring: {
    strong:
      'kandidaten|bewerber interviewen\nals interviewer\nbewertungsbogen\nunterlagen des|der kandidat*|bewerber*',
  },
};
