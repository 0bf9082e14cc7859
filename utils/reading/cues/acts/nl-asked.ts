import type { CueRows } from '../groups.ts';

/** Dutch (NL, BE): how fifty people ask, move, call off and confirm in passing. One phrase a line; the syntax is that of PhraseTrie. */
export const NL_ASKED: CueRows = {
  invite: {
    strong: `
      wil|willen|wilt|zou (ik|we|wij|hij|zij) (dat) (graag) je|u|jou (graag) __ spreekt|spreken|ontmoet|ontmoeten|zien|leren|horen
      komen|kom|eens|te (eens) babbelen|kletsen|praten|kennismaken|binnenlopen|langskomen|langs|kijken
      wanneer|welke|wat kun|kan|kunt|past|schikt (je|u) (eens)
      bakkie|bakje|kop|kopje koffie|thee
      zie|heb|hebt (je|u) __ zitten|zin om|in
      ben|bent je|u __ buurt|vrij|beschikbaar
      uitnodiging|oproep|oproeping voor|tot|om
      laatste|volgende|tweede|derde etappe|ronde|stap|gesprek (is|wordt|met|op)
      laat maar|gerust|even weten welke|wanneer|wat|of
      neem|breng|neemt je|uw|een __ mee
      video|filmpje __ opnemen|inspreken|vragen
      `,
  },
  reschedule: {
    strong: `
      opschorten|verzetten|verschuiven|verplaatsen|uitstellen|doorschuiven|vooruitschuiven|vervroegen|omruilen|ruilen|verleggen
      prik|prikken|zoek|zoeken|kies|geef|stel (jij|je|we) (even) een|voor (nieuwe|andere|nieuw|ander) dag|datum|moment|tijd
      andere|nieuwe|ander|nieuw dag|datum|moment|tijdstip|uur
      kan|kunnen|lukt|gaat|past (ik|we|het|me|mij) (helaas) __ niet (meer|door) (wel|maar)
      uurtje|uur|kwartier|halfuur eerder|later
      nieuwe|volgt|graag in overleg
      zelfde|dezelfde tijd|plek|plaats|link|adres|uur
      of we|via doen|teams|zoom __ ook|goed
      uw|je|jouw mogelijkheden|beschikbaarheid
      excuses|sorry (voor) andere|het|de|ongemak|dag|verwarring
      zo niet dan
      `,
  },
  cancel: {
    strong: `
      annuleren|annuleer|annulatie|schrappen|afblazen|afzeggen|cancelen|vervalt|vervallen|geschrapt
      valt|vallen|gaat|gaan (helaas) __ weg|weg|niet door
      hoef|hoeft|hoeven (je|u) __ niet (meer) (te) komen
      niet (meer) te|hoeven komen|reizen
      afspraak|gesprek|interview __ weg|niet door|vervallen|vervalt|geannuleerd|geschrapt|afgelast
      `,
  },
  gone: {
    strong: `
      vacature|functie|plaats|job|plek|procedure __ ingevuld|vervuld|ingetrokken|geschrapt|stopgezet|bevroren|vergeven|hold|pauze
      hebben|heb (we|wij|gisteren|inmiddels|ondertussen|al) __ iemand (anders) gevonden|aangenomen
      vacaturestop|aanwervingsstop|wervingsstop|budget|reorganisatie
      neef|nicht|collega|intern* __ doet|gaat|krijgt|toch
      iemand gevonden|aangenomen|intern
      `,
  },
  mishap: {
    strong: `
      ziek|griep|corona|koorts|ziekenhuis|dokter
      staking|geen trein|storm|sneeuw|storing|file|lekkage
      keuring|spoed*|uitvaart|begrafenis
      tussengekomen|overmacht|verhinderd
      dubbel|overlap geboekt|gepland
      dochter|zoon|kind ophalen|ziek
      `,
  },
  confirm: {
    strong: `
      genoteerd|afgesproken|prima|top|perfect|fijn|mooi|geregeld|staat|vast (dan) __ tot|zien|om|uur|dan
      genoteerd
      tot dan|zo|straks|donderdag|vrijdag|maandag|dinsdag|woensdag|morgen|zien
      fijn dat het|je __ lukt|kan|kunt
      je|u hebt|heeft de link
      zoals|als afgesproken|besproken|gezegd|beloofd
      vergeet|niet niet|vergeten
      bevestiging|bevestigd|bevestig|bevestigen
      zie|zien (ik|we) je|jou|u|elkaar (dan|zo|morgen|straks|om|op)
      herinnering
      `,
  },
  arrival: {
    strong: `
      meld|melden|meldt (je|u) (zich) (even) (bij|aan) receptie|balie|de
      receptie|balie|portier|bel|parkeren|parkeerplaats|slagboom|ingang
      legitimatie|identiteitsbewijs|identiteitskaart
      `,
  },
};
