import type { CueRows } from '../groups.ts';

/** Dutch (NL, BE): how fifty people say what they thought, yes, no and not yet, and what only looks like it. One phrase a line; the syntax is that of PhraseTrie. */
export const NL_ANSWERED: CueRows = {
  praise: {
    strong: `
      enthousiast|onder (de) indruk|sterk|prima|uitstekend|goed|leuk|fijn|overtuigend|sympathiek|prettig
      vond|vonden|vinden (ik|we|ze|hij|zij) je|jou|u|het|jouw
      stond als een huis
      lekkerste|beste|mooiste van
      positief beoordeeld|verrast
      `,
  },
  doubt: {
    strong: `
      twijfel*|twijfelden|twijfelen|aarzeling*|zorg|zorgen|bedenking*|vraagteken*|bezwaar|onzeker|kanttekening*
      vroegen|vragen|vraagt|vroeg|afvroeg (wij|we|ze) (zich|ons|me) __ af|of
      te|nogal|wat|iets|beetje (te) snel|vaag|stil|kort|algemeen|theoretisch|bescheiden|onzeker|mager|omheen|oppervlakkig|traag
      draaide|draaien je|u er __ omheen
      omheen
      nog nooit gedaan|gehad|geleid|gewerkt
      onvoldoende|gedeeltelijk|ontbrak|ontbreekt|miste|misten|gemist
      over begint|hierover|hiervoor
      `,
  },
  feedback: {
    strong: `
      terugkoppeling|feedback|indrukken|bevindingen|reactie van|op|na|over|klant
      eerlijk antwoord|gezegd|zijn
      knopen|knoop doorhakken
      nog|niet niet|niets beslist|besloten|beslissing
      hoe ging|vonden het|jullie
      na (de|je) proefles|meeloopdag|proefdag|gesprek
      `,
  },
  reject: {
    strong: `
      wordt de ander
      keuze|voorkeur __ ander|iemand|andere|gevallen|gegeven
      bent|ben (bijgevolg) niet geslaagd|gekozen|geselecteerd|weerhouden
      niet geslaagd|weerhouden|geselecteerd|gekozen|aangenomen|verder|doorgaan
      niet het|de bericht|antwoord|nieuws|uitkomst
      andere|ander|iemand kandidaat|anders|persoon __ gekozen|verder|aangenomen|voorkeur
      gekozen|gaan|kiezen (we) (voor|met) een|iemand ander|andere|anders|verder
      wensen|wens (we) je|u (veel|nog) succes|geluk|sterkte
      veel|nog succes|geluk (verder|met|bij|gewenst)
      gaan|gaat (we) (helaas) niet (met) (je|jou|u) verder|door
      afwijz*|afgewezen
      beroep aantekenen
      `,
  },
  regret: { strong: 'helaas\nsorry\njammer\nspijt*\nexcuses\nbetreur*\nvervelend' },
  offer: {
    strong: `
      willen|wil (je|we|ik|u) __ hebben|aannemen|aanbieden|aanstellen|erbij
      (voornemens|graag|besloten) (ben) (u|je) __ aan te stellen
      bied|bieden|biedt (wij|we|ik) je|u (graag) (een|de) (contract|baan|functie|job)
      bruto|netto|per maand|salaris|loon|schaal|trede|barema|proeftijd|vakantiedagen|auto van
      teken|tekenen|ondertekend|ondertekenen|getekend (je|te|retour)
      beginnen|starten|begin|start|startdatum|indiensttreding (mag|per|op|kan|wordt)
      per 1|eerste
      welkom bij|in|aan (boord|ploeg|bende|team)
      je|jij bent|hebt het|de geworden|baan|job
      gefeliciteerd|proficiat
      als|willen jou|je als
      `,
  },
  receipt: {
    strong: `
      kandidatuur|sollicitatie|brief|cv|mail|bericht __ ontvangen|goed toe|binnen|toegekomen|doorgestuurd|gelezen
      is binnen|toegekomen|ontvangen
      goed ontvangen|toe|toegekomen
      doorgestuurd|doorgegeven naar|aan
      ontvangst van|uw|je
      `,
  },
  hold: {
    strong: `
      je|u|jij hoort|verneemt|krijgt|ontvangt (van) (ons|mij|me) (na|voor|binnen|antwoord|bericht|uiterlijk|zo)
      verneemt|hoort na|voor|binnen|van|zo
      weet|weten ik|we pas|nog
      pas na
      `,
  },
  hired: {
    strong: `
      loonstrook|loonbrief|rekeningnummer|iban|bsn|rijksregister*|urenstaat|werkkleding|veiligheidsschoenen
      `,
  },
  ownVoice: {
    strong: `
      uw vraag __ beantwoord|antwoord
      van mijn kant
      ik weet|vraag nog|me niet|af of ik
      dank|bedankt voor uw tijd
      aanvulling op
      `,
  },
  elsewhere: {
    strong: `
      ouders|ouderavond|leerling|klas|kinderen|rapport
      onderzoek|enquete|scriptie|studie
      uitschrijven|nieuwsbrief|wekelijkse tip|wekelijks
      `,
  },
  pitch: {
    strong: `
      jouw|je|uw profiel __ dacht|sprak|botste|viel|interessant|tegen
      botste|stuitte op jouw|je|uw
      vrijblijvend bellen|kennismaken|sparren|gesprek
      nieuwe uitdaging|kans|stap|opdracht
      project|functie|opdracht bij|voor een klant|opdrachtgever
      `,
  },
};
