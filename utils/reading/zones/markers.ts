/** How mail clients mark what is not this message's own text, as rows. Seen in Gmail, Outlook, Apple Mail, Thunderbird, Roundcube, Yahoo. */

/** The last line of a reply's attribution, whole or wrapped: "On Mon, 2 Mar 2026, Dana wrote:". */
export const ATTRIBUTIONS: readonly RegExp[] = [
  /^on\b.{0,300}\bwrote:\s*$/i,
  /^(am|on)\b.{0,300}\bschrieb\b.{0,200}:\s*$/i,
  /^le\b.{0,300}\ba écrit\s?:\s*$/i,
  /^el\b.{0,300}\bescribió:\s*$/i,
  /^op\b.{0,300}\bschreef\b.{0,200}:\s*$/i,
  /^il\b.{0,300}\bha scritto:\s*$/i,
  /^em\b.{0,300}\bescreveu:\s*$/i,
  /^den\b.{0,300}\bskrev\b.{0,200}:\s*$/i,
  /^(w dniu|dnia)\b.{0,300}\b(napisał|napisała|pisze|napisał\(a\)):\s*$/i,
  /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}.{0,200}<[^>]{3,100}>\s?:\s*$/,
];

/** A line that may be the first of a wrapped attribution. */
export const ATTRIBUTION_BEGINNINGS = /^(on|am|le|el|op|il|em|den|w dniu|dnia)\s.{6,}/i;

/** Lines above a quoted original. */
export const ORIGINALS =
  /^[-_*\s]{2,60}(original message|original appointment|ursprüngliche nachricht|originalnachricht|message d'origine|message original|mensaje original|oorspronkelijk bericht|messaggio originale|mensagem original|ursprungligt meddelande|wiadomość oryginalna)\s*[-_*\s]*$/i;

/** Lines above a forwarded mail. */
export const FORWARDS =
  /^([-_*\s]{2,60}(forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|doorgestuurd bericht|messaggio inoltrato|mensagem encaminhada|vidarebefordrat meddelande|przekazana wiadomość)\s*[-_*\s]*|begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message transféré\s?:|inicio del mensaje reenviado:|begin doorgestuurd bericht:)\s*$/i;

/** Labels of the header block that Outlook and others put above a quoted or forwarded mail. */
export const HEADER_LABEL =
  /^\s{0,3}(>\s?)?\*?(from|sent|date|to|cc|subject|von|gesendet|datum|an|betreff|de|envoyé|date d'envoi|à|objet|enviado( el)?|fecha|para|asunto|van|verzonden|aan|onderwerp|da|inviato|a|oggetto|data|enviada|assunto|från|skickat|till|ämne|od|wysłano|do|temat)\s?:\*?\s/i;

/** Subjects of forwards. */
export const FORWARD_SUBJECT = /^\s*(fwd?|wg|tr|rv|enc|i|vb|pd|doorst(uren)?)\s?:/i;

/** Words that end a mail; the lines below them are the sender's. */
export const SIGN_OFF =
  /^(many thanks( and)?( kind| best)?( regards| wishes)?|thanks( again| so much| very much)?|thank you( again)?|cheers|best|all the best|best (wishes|regards)|kind(est)? regards|kindest|warm(est)? (regards|wishes)|warmly|regards|with (best|kind|warm) (regards|wishes)|yours( sincerely| faithfully| truly)?|sincerely( yours)?|respectfully|speak soon|talk soon|see you (soon|then)|take care|looking forward|mit (freundlichen|besten|herzlichen|lieben) grüßen|mfg|(viele|beste|liebe|herzliche|freundliche|schöne|sonnige) grü(ß|ss)e|freundliche grüsse|mit freundlichem gruß|(bien )?cordialement|bien à (vous|toi)|sincères salutations|salutations( distinguées)?|(meilleures|cordiales) salutations|à bientôt|belle journée|bonne journée|(un )?(cordial )?saludos?( cordiales)?|atentamente|un abrazo|gracias|met (vriendelijke|hartelijke) groet(en)?|vriendelijke groet(en)?|hartelijke groet(en)?|groet(en|jes)?|mvg|cordiali saluti|distinti saluti|un saluto|a presto|atenciosamente|cumprimentos|com os melhores cumprimentos|abraços|med vänliga hälsningar|vänliga hälsningar|hälsningar|mvh|pozdrawiam|z poważaniem|z wyrazami szacunku|sláinte|groete|vriendelike groete)[\s,.!–-]*([^\s.!?]{1,20}([\s-][^\s.!?]{1,20})?)?[.!]?$/iu;

/** Where a legal or mailing footer begins. */
export const FOOTER =
  /^\s*(confidentiality notice|disclaimer\b|this (e-?mail|message|communication)( and any| is| may| contains|, including)|the (information|contents?) (contained )?in this (e-?mail|message)|privileged and confidential|if you (are not|have received this)|please consider the environment|unsubscribe\b|to unsubscribe|manage (your )?preferences|you (are receiving|received) this (e-?mail|message)|we are an equal|.{0,60}is an equal opportunity employer|registered (office|in england)|company (number|registration)|diese (e-?mail|nachricht) (enthält|kann|ist)|vertraulichkeitshinweis|sitz der gesellschaft|geschäftsführ(er|ung):|amtsgericht\b|handelsregister|hrb\s?\d|ce (message|courriel|mail)\b.{0,40}(confidentiel|contenir|destin)|avis de confidentialité|este (mensaje|correo).{0,60}confidencial|aviso legal|dit (e-?mail)?bericht.{0,40}(vertrouwelijk|bestemd)|sent from my\b|sent from outlook|get outlook for|von meinem .{2,20} gesendet|gesendet von|envoyé de mon|enviado desde mi|verstuurd vanaf|powered by\b)/i;

/** Warnings that a company's gateway puts at the top. */
export const BANNER =
  /^\s*\W{0,3}(external( e-?mail| sender)?\b|caution:|warning:|\[?extern\]?\b|this (e-?mail|message) (originated|came) from outside|you don't often get e-?mail from|be careful with links|achtung: externe|attention\s?: (e-?mail|courriel) externe|some people who received this message)/i;
