import type { CueRows } from '../groups.ts';

/** German: how fifty people ask, move, call off and confirm in passing. One phrase a line; the syntax is that of PhraseTrie. */
export const DE_ASKED: CueRows = {
  invite: {
    strong: `
      bitten (wir) sie|dich (daher|nun|noch|gern|herzlich) zu|zum|zur
      sie|dich __ zu|zum|zur _ bitten
      werden gebeten sich|am|zum
      sie|dich (daher|gerne|gern) (erneut|noch|nochmals|personlich) anhoren|sehen|horen|treffen|empfangen
      lust|zeit|interesse __ vorbeizukommen|vorbeikommen|vorbeizuschauen|kennenlernen|kommen|schnuppern
      komm|kommen|schau|schauen (sie) (doch|einfach|gern|gerne|mal) __ vorbei|rein|herein
      auf ein|einen|eine _ tee|kaffee|glas|plausch|schwatz|hereinschauen|vorbei
      hearing|auswahlgesprach|auswahlinterview|vorstellungstermin|bewerbungsgesprach|abschlussgesprach|kennenlernen|gesprach findet __ statt
      abschlussgesprach*
      vorstellungstermin*
      kreis der letzten|engeren
      letzten|letzte drei|zwei|runde|etappe|hurde
      statt anschreiben
      kurzes|kurze video|videobotschaft|vorstellung von|aufnehmen
      stellt|stellen dir|ihnen vier|funf|drei|sechs fragen
      mogliche tage|termine|zeiten
      wunschtermin*
      bekanntgabe|nennung des|ihres
      bereiten|bereite sie _ vor|vortrag|prasentation|lehrprobe
      mochte|mochten|will|wollen|wurde|wurden sie|dich (gern|gerne) __ sehen|horen|sprechen|treffen|kennenlernen|dabei|erleben
      hattest|hatten|hast|habt (du|sie) __ lust|zeit
      wann|wie ware|konnten|konnen|passt|hatten _ sie|du|es _ vorbeikommen|kommen|zeit
      `,
  },
  reschedule: {
    strong: `
      schieben|verschieben|verlegen|verlegt|vorziehen|vorverlegt|aufschieben|vertagen|vertagt|umlegen|umbuchen|nachholen|ausweichen|tauschen
      nicht um|am __ sondern (erst|schon) um|am|in
      beginnt|findet|ist nicht|erst|nun|jetzt|schon __ sondern|um
      ereignis aktualisiert|geandert
      geandert*|neue|neuer|anderer|ersatz|aktualisiert* termin|uhrzeit|zeit|zeiten|ort|raum
      vorher|bisher|alt|ursprunglich|statt|anstelle montag|dienstag|mittwoch|donnerstag|freitag|am|um|geplant|vereinbart
      ersatz
      nicht wie geplant|vereinbart
      gleiche|selbe|gleicher|selber zeit|uhrzeit|ort|link|einwahldaten|raum|stelle
      schlage (ich) (daher|stattdessen|ihnen|dir) __ vor
      wurde|wird auf|vom __ gelegt|verlegt|verschoben
      warten wir|oder lieber
      bleibt|bleiben (alles|ansonsten|sonst) (gleich|unverandert|bestehen)
      anpassung|verschiebung|anderung der|des|ihres (uhrzeit|termins)
      eine|halbe|ne stunde spater|fruher
      spater|fruher kommen|anfangen|beginnen|treffen
      `,
  },
  cancel: {
    strong: `
      hinfallig|gegenstandslos|aufgehoben
      fallt|muss (leider) __ aus|flach|weg|wasser|ausfallen|entfallen
      kommen|komm (sie) (bitte) __ nicht
      ladung|einladung|termin|gesprach __ aufgehoben|zuruckgezogen|hinfallig|gestrichen|gecancelt|entfallt
      neuer|ersatztermin termin (ist) nicht|kein vorgesehen|geplant
      fahrt|anreise|weg|reise ersparen|sparen
      wird nichts (mit|am|heute|morgen)
      abgesagt|storniert|gecancelt
      `,
  },
  gone: {
    strong: `
      stelle|position|ausschreibung|vakanz|verfahren|besetzungsverfahren __ gestoppt|gestrichen|zuruckgezogen|aufgehoben|eingestellt|eingefroren|ausgesetzt|pausiert|weggefallen|vergeben|besetzt
      nicht (zu) besetzen|nachbesetzen|einstellen|nachzubesetzen
      einstellungsstopp|haushaltssperre|budget
      haben|habe (bereits|schon|gestern|inzwischen) __ jemanden|jemand|anderen|zugesagt|gefunden
      einem|einer anderen (bewerber*|kandidat*) zugesagt|entschieden
      intern|anderweitig besetzt|vergeben
      mit den|dem vorhandenen|bestehenden leuten|team
      `,
  },
  mishap: {
    strong: `
      krank|erkrankt|corona|grippe|fieber|arzt|krankenhaus|notfall|unfall
      streik|wasserschaden|stau|sturm|schnee|hochwasser|stromausfall|rohrbruch
      steckt|stecke|sitze|sitzt __ fest
      terminkollision|uberschneidung|uberschneidet|doppelt
      kollidiert|verhindert|verhinderung
      `,
  },
  confirm: {
    strong: `
      fix|fixiert|notiert|eingetragen|vorgemerkt|abgemacht|gebongt (ist)
      passt|perfekt|super|prima|alles|gut __ dann (also|bis|am|um|sehen)
      noch einmal|mal|mals|nochmal|nochmals bestatigen|kurz|erinnern|die|der
      nicht vergessen
      hier|anbei (noch|nochmal) __ anfahrt|wegbeschreibung|zugangsdaten|raum|link|adresse|unterlagen
      wegbeschreibung|anfahrtsbeschreibung|anfahrt
      bis dahin|dann|gleich|morgen|montag|dienstag|mittwoch|donnerstag|freitag|nachher|spater
      unser|unseren|ihr|ihren|dein|deinen termin|gesprach|treffen am|morgen|heute|um|bleibt|steht
      danke|dank fur (die|ihre|deine) zusage|bestatigung|ruckmeldung|flexibel|flexibilitat
      dass sie|du so flexibel
      auf ihren|deinen namen reserviert
      `,
  },
  arrival: {
    strong: `
      hole|holt|holen sie|dich|wir __ ab
      melden|melde (sie|dich) sich (bitte) am|beim|an empfang|pforte|pfortner
      am|beim empfang|pfortner|pforte|eingang|klingel|klingeln|klopfen
      stellplatz|parkplatz|tiefgarage|parken
      nimmt|nehmen sie|dich (in) empfang
      `,
  },
};
