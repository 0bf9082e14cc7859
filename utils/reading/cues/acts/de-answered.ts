import type { CueRows } from '../groups.ts';

/** German: how fifty people say what they thought, yes, no and not yet, and what only looks like it. One phrase a line; the syntax is that of PhraseTrie. */
export const DE_ANSWERED: CueRows = {
  praise: {
    strong: `
      uberzeugend*|uberzeugt|begeistert|beeindruckt|angetan|sympathisch|souveran|tadellos|warmherzig|grossartig|flott|fundiert
      gefallen|gefiel (hat) (uns|mir|ihm|ihr)
      fand|fanden|finden (ich|wir) sie|dich|ihre|deine|den|die|das
      fachlich|handwerklich|menschlich alles|top|passt|stark|gut|uberzeugt
      daumen hoch
      `,
  },
  doubt: {
    strong: `
      bedenken|zweifel|vorbehalt*|fragezeichen|bauchschmerzen|unsicher|skeptisch|zogerlich|sorge|sorgen
      nicht (ganz|recht|so|restlos) sicher|uberzeugt|klar|verstanden|deutlich|geschmeckt|schlussig
      umtreibt|umgetrieben|nachdenklich|irritiert|gewundert|wundern
      gibt|gab|macht|machte mir|uns|ihm|ihr (zu) denken|sorgen|sorge
      fragt|fragen|fragte|fragten|gefragt sich|uns|mich|wir ob|wie|warum|was
      fehlt|fehlte|fehlten|gefehlt|vermisst|vermissten (uns|mir|ihm|noch|allerdings)
      zu|etwas|eher|recht|wenig|ziemlich (zu) vage|knapp|leise|dunn|schnell|langsam|theoretisch|zuruckhaltend|unkonkret|ausweichend|oberflachlich|allgemein
      dunn|vage|ausweichend|unkonkret|oberflachlich|luckenhaft
      hatte|hatten (ich|wir|uns|mir|er|sie) (mir|uns) __ gewunscht|erwartet|erhofft|gern
      nachholbedarf|aufholen|lucken|schwachen|schwache
      gefuhl|eindruck dass|als
      `,
  },
  feedback: {
    strong: `
      aus|nach unserer|meiner sicht|eindruck
      im nachhinein
      entschieden|entscheidung|entscheiden ist|noch|wir|nicht __ noch|nichts|nix|nicht
      ruckmeldung|feedback|nachlese|eindrucke|zwischenstand zu|von|vom|aus|nach|kunde|kunden
      der|unser kunde|auftraggeber hat|sagt|meint|fand
      `,
  },
  reject: {
    strong: `
      vorzug gegeben|geben
      anderen|anderer|andere|mitbewerber*|mitbewerberin|jemand|jemanden __ vorzug|entschieden|gewahlt|gefunden|zugesagt|eingestellt|genommen
      ihnen|dir (leider) (heute) absagen|absagen|abzusagen|absage
      mochte|mussen|muss ich|wir ihnen|dir __ absagen
      es wird nichts|leider
      gehort|gehoren|zahlt|zahlen (leider) nicht dazu
      kein match|zuschlag|platz
      woran es|das lag|gelegen
      nach reiflicher|langer|sorgfaltiger uberlegung|prufung|abwagung
      hin und her
      von herzen dass|alles|viel
      weiteren weg|weg
      auswahl|wahl|entscheidung __ anderen|andere|anderer|nicht
      `,
  },
  regret: {
    strong: 'leider\nbedauer*\ntut mir|uns leid\nverzeihen|entschuldig*\nschade\nunangenehm\nnicht bose',
  },
  offer: {
    strong: `
      bekommen|bekommst|haben|hast|kriegst (sie|du) die|den stelle|job|zusage|platz
      wahl|entscheidung (ist) auf|fur sie|dich gefallen|ist
      du|sie bist|sind es|dabei
      beabsichtigen|mochten|wollen|wurden (wir) sie|dich __ einzustellen|einstellen|haben|ubernehmen|anstellen|gewinnen
      magst|mogen|wollen|willst|wenn (du|sie) __ bei uns anfangen|anfangen|beginnen|starten|einsteigen
      fangen|fangst|beginnen|starten (sie|du) __ an|bei uns
      dienstvertrag|arbeitsvertrag|vertrag|vertragsentwurf|anstellungsvertrag (im|liegt|anbei|entwurf|fertig|zur)
      einstellungsangebot|stellenzusage|einstellungszusage
      brutto|monatlich|jahrlich|jahresgehalt|stundenlohn|monatsgehalt|urlaubstage|tage urlaub
      eintritt|eintrittsdatum|einstufung|entgeltgruppe|probezeit
      ob sie|du dabei|annimmst|annehmen|zusagst|zusagen
      schlagen|schlagst|nehmen|nimmst sie|du ein|an
      unterfertigt|unterschrieben|unterzeichnet (zuruck|retour)
      wollen|hatten|mochten (wir) (alle) dich|sie (gern|gerne|unbedingt)
      herzlich|herzlichen willkommen|gluckwunsch an|im|zur|zum
      `,
  },
  receipt: {
    strong: `
      bestatigen|bestatige (wir) (ihnen|dir|den) (hiermit) __ eingang|erhalt
      eingang|erhalt ihrer|deiner|ihres|deines|der
      hab|habe|haben (ich|wir) (alles|ihre|deine) __ bekommen|erhalten|weitergeleitet|eingegangen
      unterlagen|bewerbung|dossier|anfrage __ eingegangen|erhalten|weitergeleitet|angekommen|gesichtet|pruft|prufen
      bewerbungsdossier*|dossier*
      vielen zuschriften|bewerbungen
      `,
  },
  hold: {
    strong: `
      horen|horst sie|du von mir|uns
      geb|gebe|geben|melde|melden|informiere|informieren|schreibe (ich|wir) (mich|uns|ihnen|dir|sie|dich) (bescheid) (bei|so|sobald|wieder|unaufgefordert|spatestens)
      sobald ich|wir|es __ neues|weiss|wissen|hore|entschieden
      muss|mussen erst|noch mit|die|den|auf
      bis|ende|anfang nachster|kommender|monatsende|woche|monats|montag|dienstag|mittwoch|donnerstag|freitag __ bescheid|antwort|ruckmeldung|melden|entscheidung
      weitere|andere|anderen gesprache|bewerber*|kandidat* (zu) (sehen|fuhren|treffen)
      entscheiden|entscheidung (nicht) (erst) vor|bis|am|ende|fallt
      `,
  },
  hired: {
    strong: `
      ahv|sozialversicherungsnummer|steuer|kontoverbindung|iban|lohnabrechnung|stundenzettel|krankenkasse
      ersten|erster|deinem|deinen|ihrem|ihren (ersten) tag|arbeitstag|eintritt
      vertrag|arbeitsvertrag hast|haben du|sie __ unterschrieben
      fehlende angaben|unterlagen
      `,
  },
  ownVoice: {
    strong: `
      ihre|deine frage __ beantwortet|antwort
      sind|ist|sei mir noch|dann zwei|etwas|ein __ eingefallen|kopf
      nachtrag
      in ihrer|eurer abteilung|firma
      `,
  },
  elsewhere: {
    strong: `
      liebe|sehr (geehrte) eltern|alle|kolleg*|mitglieder|nachbarn|vereinsmitglieder
      elternabend|elterngesprach|klassenraum|klassenfahrt
      prophylaxe|kontrolltermin|zahnarzt|praxis|praxisteam|impfung|bonusheft|rezept
      portrat|ausgabe|zeitung|redaktion|artikel|fotograf|leser|interviewanfrage|beitrag
      werkstatt|inspektion|tuv|heizung|handwerker|wohnungsbesichtigung|mieter
      besprechung|projektstatus|protokoll|tagesordnung|jour
      `,
  },
  pitch: {
    strong: `
      auf ihr|dein profil gestossen|aufmerksam
      spannende|interessante|neue position|herausforderung|gelegenheit|stelle|vakanz
      `,
  },
};
