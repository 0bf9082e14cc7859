/**
 * Words by which somebody says that a point is settled, a phrase a line (see `PhraseTrie`). A point is settled for whoever
 * doubted it: what the candidate claims settles nothing.
 */
export const SETTLES = `
  happy|fine|comfortable|relaxed|content|ok|okay|good|satisfied|reassured|convinced|persuaded with|on|about|by (the|that|your|his|her) _ now
  satisfied|reassured on|about|by|over (that|this|the|your|his|her)
  now happy|comfortable|satisfied|reassured|convinced|persuaded
  no longer (a|an) concern|concerned|issue|problem|worry|worried|doubt|question|obstacle|blocker
  no issue|issues|problem|problems|concerns|worries|doubts|drama there|anymore|any more|now
  no more|further|remaining worries|concerns|doubts|questions|reservations|issues (about|over|on|regarding|there|with)
  not worried|concerned|bothered _ any|anymore|now
  isn't|not a|an problem|issue|concern any|anymore
  good enough for me|us|him|her|them
  sorted|settled|resolved|cleared|solved|agreed then|now
  is|are|was|were|been|now|all|got (now|all|fully) resolved|settled|sorted|addressed|cleared|clarified|answered|ironed
  that's|it's|is|all|consider settled|sorted|resolved|cleared|fine now|then
  put|puts|laid|set _ to|at rest|ease|bed
  off the table
  perfectly|absolutely|completely|totally|entirely fine|clear|satisfactory|reasonable
  you can forget|ignore|drop
  answered (my|our|his|her|their|the|that) question|questions|concern|concerns|doubts
  happy with your|the|his|her answer|explanation
  non-issue|nonissue
  not a problem|worry|concern|issue for us|me|him|her|them
  won't|wouldn't|needn't be (a|an) problem|issue|obstacle|concern
  can|could|are|is|am live|able|prepared|willing (to) (with|match|stretch|meet|accommodate) (that|your|the|it)
  no need to worry|go|revisit|discuss|raise|cover|mention
  worry|concern|doubt|question|point|issue|matter (has|is|was) gone|closed|past|dead|moot|dealt|done
  have|has|had|been agreed|accepted|approved|waived|confirmed|granted|verified to|on|the|your|it|that|by
  put|puts _ mind|minds at
  move|moved|moving on from
  ticked|tick (off|that) (box)
  crossed off
  withdraw|withdrew|withdrawn|drop|dropped (my|his|her|their|our|the|that) concern|objection|reservation|worry|point
  covered (it|that|this) off|fully|well
  answer|explanation __ good|fine|satisfactory
  erledigt|geklart|vom tisch|ausgeraumt|beigelegt
  abgehakt|hinfallig|gelost
  ist|sind (fur) (uns) (damit|jetzt) durch|klar|kein problem|thema
  machen|brauchen sie|du sich|dir (daruber|darum|deshalb) keine sorgen|gedanken
  konnen wir (uns) (damit) abhaken|leben|mitgehen
  kein|keine thema|problem|bedenken|zweifel|fragen mehr
  nicht mehr (so) kritisch|besorgt|relevant|problematisch|offen
  passt|passen jetzt|nun|inzwischen|fur
  sind|ist|bin jetzt|nun|inzwischen|damit beruhigt|uberzeugt|zufrieden|einverstanden
  haben (wir) (uns) _ geeinigt
  plus de|d' souci|soucis|probleme|doute|doutes|reserve|reserves|inquietude|question|questions
  plus un|une probleme|sujet|souci|obstacle|reserve
  n'est|sont plus un|une
  c'est|est|sont (desormais|maintenant) regle*|resolu*|leve*|clarifie*|dissipe*
  ce n'est|n'est pas|plus un probleme|sujet|obstacle
  ne pose|posent plus|pas (de) probleme
  c'est bon pour|de
  sommes|suis|est (desormais|maintenant|tout|bien) (a|fait) rassure*|convaincu*|satisfait*
  ya no|tampoco (nos|me|le|les|es|hay) (un|una|ninguna|ningun) preocupa*|problema|duda|dudas|inquieta*|obstaculo
  queda|quedo|quedan|quedaron|esta|estan (ya|todo) resuelt*|aclarad*|solucionad*|zanjad*|despejad*|cerrad*
  resuelto|solucionado el|la|lo|ese|eso|este
  no es|hay|sera (un|ningun) problema
  esta|queda|quedo (ya) (todo) claro|hablado|arreglado|acordado
  nos quedamos|quedo|quedamos tranquil*
  opgelost|geregeld|uitgesproken|afgehandeld|rechtgezet
  geen punt|probleem|zorgen|twijfels|twijfel|bezwaar meer
  niet meer (echt) zorgen|bezorgd|relevant
  van tafel
  van de baan
  is|zijn (nu|inmiddels|voor) (ons) (helemaal) rond|akkoord|afgevinkt|duidelijk|prima
  geen issue|punt|probleem (meer|voor)
  gerustgesteld
  non e|abbiamo piu (un|dubbi|problemi) (problema)
  risolto|chiarito|superato il|la|questo|tutto
  ja nao (e|ha|temos) (um) problema|duvidas|preocupa*
  ficou|esta resolvid*|esclarecid*
  inte langre (ett) problem|orolig*
  ar|blev lost|utrett|avklarat
  nie jest|ma juz problemem|problemu|watpliwosci
  zostalo|sprawa wyjasnion*|rozwiazan*|zalatwion*
`;

/** What makes it a wish, a condition or a denial of any of that. */
export const UNSETTLES = `
  not|n't|never|isn't|aren't|wasn't|hasn't|haven't|cannot|can't|hardly (yet|been|fully|quite|entirely|completely) (been) happy|settled|sorted|resolved|cleared|addressed|satisfied|reassured|convinced|comfortable|clarified|answered|fine|clear
  yet|needs|need|want|wants|wanted|hope|hopes|like|has|have|ought|remains|remain to be|get|see|have (it) (that) settled|sorted|resolved|cleared|addressed|reassured|convinced|clarified|answered
  until|unless|once|if|when|before|whether|provided __ settled|sorted|resolved|cleared|addressed|happy|satisfied|reassured|convinced|comfortable|clarified|answered|fine|clear
  would|could|should|must|might|will|to be settled|sorted|resolved|cleared|addressed|reassured|convinced|clarified|answered
  noch nicht|offen
  nicht (ganz|vollig|wirklich|vollstandig) geklart|erledigt|ausgeraumt|uberzeugt|zufrieden|beruhigt
  muss|mussen|sollte|sollten|ob|wenn|bis|sobald __ geklart|erledigt|ausgeraumt
  pas (encore|tout|totalement|completement) (a|fait) regle*|resolu*|leve*|convaincu*|rassure*|satisfait*|clarifie*
  si|quand|avant|doit|faut|reste __ regle*|resolu*|leve*|clarifie*|rassure*
  todavia|aun no
  no (esta|queda|quedo) (del) (todo) resuelt*|aclarad*|solucionad*
  no|tampoco (me|le|les|nos|te) (esta|queda|quedo|quedaba) (del) (todo) claro
  si|cuando|hasta|debe|falta __ resuelt*|aclarad*|solucionad*
  nog niet
  voorkeur|verwachting|hoop|wens (duidelijk) uitgesproken
  niet (helemaal) opgelost|geregeld|gerustgesteld
`;
