import type { CueRows } from './groups.ts';

/** Dutch (NL, BE). One phrase a line; the syntax is that of PhraseTrie. */
export const NL: CueRows = {
  invite: {
    strong: `
      uitnodigen|uitnodiging voor|tot|op _ gesprek|interview|sollicitatiegesprek|kennismaking*|vervolggesprek|assessment|ronde
      nodigen|nodig (wij|we|ik) je|u|jou _ uit
      je|u|jou _ uitnodigen|uit te nodigen
      tweede|volgende|laatste|derde gesprek|ronde|stap|interview|fase
      vervolggesprek*|kennismakingsgesprek*|sollicitatiegesprek*
      graag|willen|wil|zouden je|u|jou _ ontmoeten|leren kennen|spreken|kennismaken|terugzien
      kennis te|met maken
      kennismaken met
      een ronde verder
      afspraak|gesprek|datum inplannen|plannen|maken|prikken
      meeloopdag
      nodig|nodigen (wij|we|ik) je|u|jou __ uit
      je|u|jou __ uitnodigen|uit te nodigen|ontmoeten
      kun|kunt|kan|zou|wil je|u|jij __ langskomen|langs|komen
      langskomen voor|op
      komen|kom graag __ contact
      voor een|het kennismakingsgesprek|gesprek|tweede|sollicitatiegesprek|vervolggesprek
      wil|willen je|u|jou (graag) __ spreken|ontmoeten|zien
      kun|kan|kunt|zou je|u __ maandag|dinsdag|woensdag|donderdag|vrijdag|uur
      onze directeur|directrice|manager
      `,
    medium: `
      gesprek met
      volgende stap*
      graag spreken|kennismaken
      langskomen|langs te komen
      verder praten
      `,
  },
  inviteSoft: { weak: 'gesprekspartners\naanwezig zijn' },
  availability: {
    strong: `
      je|jouw|uw beschikbaarheid
      wanneer _ kunt|kan|beschikbaar|schikt|uitkomt
      schikt|uitkomt|past|lukt _ je|u|jou|dit|dat
      komt|komen _ uit|gelegen
      laat|laten _ weten _ kunt|kan|schikt|uitkomt|past|of
      kies|boek|selecteer een|je _ moment|tijdstip|tijdslot
      volgende|onderstaande momenten|data|tijden
      `,
    medium: 'beschikbaar*\nmogelijkheden',
  },
  fixed: { medium: 'datum tijd\nlocatie\ngegevens van' },
  confirm: {
    strong: `
      bevestig|bevestigen|bevestiging _ gesprek|afspraak|interview
      je|uw|jouw gesprek _ bevestigd|ingepland|gepland
      zoals afgesproken|besproken
      tot morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|dan
      kijken|kijk _ uit _ ontmoeting|gesprek|naar
      hierbij bevestig*
      dan zien|spreken we|wij
      zien we je|u|elkaar
      meld je|u (even) bij
      `,
  },
  remind: { strong: 'herinnering\nherinneren\nmorgen _ gesprek|afspraak' },
  reschedule: {
    strong: `
      verzetten|verzet|verplaatsen|verplaatst|verschuiven|verschoven|uitstellen|uitgesteld|verschuift
      nieuwe|andere|nieuw|ander datum|tijd|moment|tijdstip|afspraak
      gewijzigd|wijziging
      tussengekomen|tussen gekomen
      verhinderd|ziek
      in plaats van
      niet meer|langer lukt|kan|door
      moet|moeten|wordt __ verschoven|verzet|verplaatst|verschuiven
      lukt __ niet
      `,
  },
  cancel: {
    strong: `
      annuleren|geannuleerd|annulering|afzeggen|afgezegd|afgelast
      gesprek|afspraak|interview _ niet door
      vacature|functie|procedure _ stopgezet|ingetrokken|bevroren|hold|gesloten
      gaat niet door
      `,
  },
  hold: {
    medium: `
      nog geen beslissing|besluit
      laten|laat je|u|het _ weten
      komen|kom _ terug
      zodra
      spreken|zien nog twee|anderen|een|enkele
      laten|laat het je|u __ weten
      volgende week weten|horen
      `,
  },
  receipt: {
    strong: `
      sollicitatie _ ontvangen
      ontvangst van|bevestiging _ sollicitatie
      bedankt|dank voor _ sollicitatie|interesse|cv|reactie
      ontvangen je|jouw|uw sollicitatie
      `,
    medium: 'je|jouw|uw sollicitatie',
  },
  thanks: { strong: 'bedankt|dank voor\nleuk|fijn|prettig om|je|u|gesprek' },
  held: {
    strong: `
      bedankt|dank|thanks|dankjewel voor __ gesprek|tijd|komst|kennismaking|bezoek|telefoongesprek|videogesprek|screening|call|interview|belletje|langskomen
      na|sinds|vanuit|naar ons|het|je|jouw|uw|aanleiding _ videogesprek|telefoongesprek|telefonische|belletje|screening*|bezoek|meeloopdag|treffen|videocall
      je|u hebt|hebben|had mij|ons|me gehad|gesproken|gezien
      na|naar ons|het|je|jouw|uw|aanleiding _ gesprek|kennismaking|interview
      eerste|vorige gesprek|kennismaking|treffen|videogesprek|telefoongesprek|telefonisch|belafspraak
      gesprek van|afgelopen|op _ gisteren|vorige|maandag|dinsdag|woensdag|donderdag|vrijdag|week
      fijn|leuk|mooi|gezellig dat je|u __ was|waren|kwam|langskwam|kon
      je er was
      bedankt dat|voor je|u|komst
      `,
  },
  reject: {
    strong: `
      niet verder|door met|te|in
      afwijzen|afgewezen|afwijzing
      andere|een kandidaat|kandidaten _ gekozen|beter|verder|voorkeur
      gekozen voor|om _ andere|ander|niet
      helaas _ mededelen|laten|niet
      functie|vacature _ vervuld|ingevuld
      succes met|bij _ zoektocht|verdere|carriere
      keuze __ gevallen|iemand|anders
      iemand anders
      jammer want|maar
      `,
    medium: 'helaas\nteleurstellend\nspijt',
  },
  offer: {
    strong: `
      aanbieden|aan te bieden|aanbod
      arbeidsovereenkomst|arbeidscontract|contractvoorstel|arbeidsvoorwaarden
      welkom bij|in het
      functie aanbieden
      bied|bieden (wij|we|ik) je|u|jou __ aan
      contract volgt|bijgevoegd|vind
      `,
    medium: 'gefeliciteerd\nsalaris\nstartdatum',
  },
  feedback: {
    strong: `
      feedback|terugkoppeling
      twijfel*
      bedenking*
      vraagteken*
      niet (helemaal|geheel|volledig) overtuigd|zeker
      hadden|had _ graag|gewild
      indruk
      enthousiast
      sterke punten
      zorg|zorgen over|of
      vonden|vond je|u|jou
      vragen|vraagt (ze) zich af of
      nog niets|niet besloten
      goed voorbereid
      `,
  },
  assessment: { strong: 'assessment\nvideo interview\nopgenomen' },
  test: { medium: 'casus\ncase\ntechnische test' },
  interview: {
    strong: 'sollicitatiegesprek*\ninterview*\nkennismakingsgesprek*\nvervolggesprek*',
    weak: 'gesprek*',
  },
  job: {
    strong:
      'functie van|als\nsollicitatie*|solliciteren\nkandidaat|kandidaten\nvacature*\nrol van|als\nrecruit*\nfunctie',
    weak: 'functie\nteam',
  },
  pitch: {
    strong:
      'je|jouw|uw profiel _ linkedin|interessant|tegen|kwam|past\nopen voor\nnieuwe uitdaging\nopenstaan',
  },
  selling: {
    strong:
      'afmelden|uitschrijven\nnieuwsbrief\nsollicitatietips|tips\nschrijf je in\nvacatures voor jou\nwebinar\nkorting',
  },
  elsewhere: {
    strong: `
      visumaanvraag
      ambassade|consulaat
      journalist|krant|tijdschrift|redactie
      onderzoek|enquete|scriptie
      functioneringsgesprek|exitgesprek|beoordelingsgesprek
      tandarts|huisarts|kapper
      bezorging|pakket|bestelling
      reservering
      `,
  },
  hiring: { strong: 'kandidaten interviewen|spreken\nbeoordelingsformulier' },
};
