import type { CueRows } from '../groups.ts';

/** German: what follows an application or an interview. One phrase a line; the syntax is that of PhraseTrie. */
export const OUTCOMES: CueRows = {
  receipt: {
    strong: `
      eingang ihrer|deiner (bewerbung)
      ihre|deine bewerbung _ eingegangen|erhalten
      eingangsbestatigung
      danke|dank fur ihre|deine bewerbung|bewerbungsunterlagen|unterlagen|interesse
      vielen dank fur ihre|deine|das _ bewerbung|unterlagen|interesse
      prufen ihre|deine|die (unterlagen|bewerbung)
      `,
    medium: 'ihre bewerbung\ndeine bewerbung',
  },
  thanks: {
    strong: 'vielen|herzlichen|besten dank fur\ndanke fur\nhat uns|mich _ gefreut\nwar schon|nett|angenehm',
  },
  held: {
    strong: `
      dank|danke fur das|ihr|unser|dein|ihren|ihre _ gesprach|interview|besuch|zeit|telefonat
      nach unserem|ihrem|dem|deinem _ gesprach|telefonat|interview|kennenlernen|vorstellungsgesprach
      gesprach|interview|telefonat vom|am|von gestern|letzten|letzter|vergangenen|vergangene
      erstes|ersten|erstgesprach gesprach|interview
      unser|ihr|dein gesprach|interview|kennenlernen|treffen|telefonat|videocall|spaziergang _ gestern|letzte|neulich|hat|haben|war
      nach|nachdem|anschluss|seit|vor|aus (an) dem|ihrem|unserem|eurem|deinem|den|unser|unsere _ telefoninterview*|videogesprach*|telefongesprach*|screening*|treffen|besuch|probetag|erstgesprach*|zoom|call|videocall|gesprachen|auswahlgesprach*|hospitation
      screening*|telefoninterview*|videogesprach*|gespräch|call (mit) _ war|hat|lief|verlief
      dass sie|du __ bei uns|hier waren|warst
      schon|nett|toll|klasse|spannend dich|sie __ kennenzulernen|kennengelernt|sprechen
      beim|vom|zum ersten|letzten mal|treffen|gesprach|termin|besuch
      eindruck hinterlassen
      haben|hast|hat uns|mich __ uberzeugt|gefallen|begeistert
      sie|du uns|mich __ gemacht|gezeigt|erzahlt haben|hast
      gesprache liegen|hinter ihnen|dir|euch|uns
      danke|dank fur __ telefonat|videocall|probearbeiten|besuch|vorbeikommen|call|screening
      `,
  },
  reject: {
    strong: `
      nicht berucksichtigen|berucksichtigt|berucksichtigung
      anderweitig entschieden|besetzt|vergeben
      fur einen|eine|andere|anderen|anderer|jemand* _ kandidat*|bewerber*|person|anderen entschieden
      gegen eine|ihre|sie|dich entschieden
      leider _ mitteilen
      nicht in die engere|nachste
      keine zusage
      stelle _ besetzt|vergeben
      nicht weiter verfolgen|berucksichtigen
      nicht fur sie|dich entschieden|entscheiden
      entscheidung _ nicht auf sie|dich
      alles gute fur|auf ihre|ihren|deinen|deine|ihrem _ weg|zukunft|suche
      leider keine|nicht __ positive|zusage|weiter|berucksichtigen|anbieten
      nicht leicht gemacht
      konnen|mussen __ leider __ absage|absagen|nicht anbieten
      fur jemand*|jemanden __ entschieden
      am ende|letztlich __ entschieden|wahl
      tut mir|uns _ leid
      wahl __ gefallen
      nicht geklappt|gereicht
      `,
    medium: `
      absage
      leider
      bedauern
      viel erfolg
      leider
      `,
  },
  offer: {
    strong: `
      freuen uns|mich _ anzubieten|anbieten
      stelle|position|vertrag _ anbieten|anzubieten
      vertragsangebot|arbeitsvertrag|jobangebot|stellenangebot|vertragsentwurf
      zusage
      fur sie|dich entschieden
      herzlich willkommen im|in|bei
      sie|dich (gerne) einstellen|einzustellen|dabei
      start|arbeitsbeginn|eintritt ware|ist|zum
      gehalt wie|von|betragt
      die stelle|stelle gehort|ist ihnen
      `,
    medium: 'angebot\ngehalt\neintrittsdatum\nherzlichen gluckwunsch',
  },
  feedback: {
    strong: `
      feedback|ruckmeldung
      bedenken
      zweifel
      vorbehalt*
      fragezeichen
      nicht (ganz|restlos|vollig|vollstandig) uberzeugt|sicher
      hatten|hatte uns|sich|mir _ gewunscht
      eindruck
      gut gefallen
      starken
      fand|fanden sie|dich
      fragt|fragen sich ob|allerdings
      sympathisch|begeistert|angetan|beeindruckt
      entschieden ist noch|nichts
      `,
  },
};
