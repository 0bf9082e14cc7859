/** Words that make times ones to choose, folded. */
export const OFFERS = [
  'would you be|would that|would this|would it|would either|would any|could you|could we|does that|does this|does it|do any|do either|are you right|are you ok|are you okay|can you make|can we do|do you have time|can you do|can you make|works? for you|work best|suits? you|suit you|are you free|are you available|are you around|available|availability|option*|slots?|choose|prefer*|let me know which|let us know which|let me know what|let us know what|let me know if that|let me know if this|let us know if that|let us know if this|if that works|if this works|if that suits|if this suits|which of|which one|which time|which day|how about|what about|possible times|pick a|either|proposed',
  'passen|passt|passe|wurde es|ware|zur auswahl|terminvorschl*|welche* termin|welcher|konnen sie|konnten sie|folgende termine|anbieten|vorschlagen|moglich',
  'convien*|creneau*|disponib*|seriez vous|vous conviendrait|pourriez vous|propos*|preference|te viene|le viene|te va|le va|te encaja|le encaja|que dia|que hora|podrias|podria|opciones|prefier*',
  'schikt|uitkom*|komt uit|welk moment|zou je|zou u|kun je|kunt u|voorkeur|opties|mogelijkheden|disponibil*|preferis*|opzion*|qual|preferen*|passar|foredrar|pasuje|odpowiada',
];

/** Words that fix a time whatever else is asked. */
export const FIXES = [
  'confirm|confirmed|confirming|confirms|scheduled|booked|set for|will take place|takes place|has been arranged|arranged for|your interview is|interview will be|see you|looking forward to meeting|looking forward to seeing|looking forward to speaking|moved to|rescheduled to|rescheduled for|now be|invited to attend|agreed',
  'bestatig*|findet statt|findet|stattfinden|fest|gebucht|verlegt auf|verschoben auf|eingeladen',
  'confirm*|aura lieu|est fixe*|est prevu*|convoqu*|reporte au|deplace au|queda*|confirmad*|tendra lugar|sera el|citad*|reprogramad*',
  'bevestig*|vindt plaats|vindt|gepland|verplaatst naar|conferm*|si terra|fissat*|confirmad*|agendad*|marcad*|bekraft*|bokad|potwierdz*|odbedzie',
];

/** "Would Thursday at 2 work?" */
export const WOULD_IT_WORK =
  /(?<!\p{L})(?:would|does|do|is) (?:[\p{L}\d.:,]{1,20} ){1,6}(?:work|suit|ok|okay|convenient|possible|good)(?!\p{L})/u;
