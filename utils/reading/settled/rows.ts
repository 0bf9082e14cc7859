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
  answer|explanation __ good|fine|satisfactory
  erledigt|geklart|vom tisch|ausgeraumt|beigelegt
  kein|keine thema|problem|bedenken|zweifel|fragen mehr
  nicht mehr (so) kritisch|besorgt|relevant|problematisch|offen
  passt|passen jetzt|nun|inzwischen|fur
  sind|ist|bin jetzt|nun|inzwischen|damit beruhigt|uberzeugt|zufrieden|einverstanden
  haben (wir) (uns) _ geeinigt
  plus de|d' souci|soucis|probleme|doute|doutes|reserve|reserves|inquietude|question|questions
  plus un|une probleme|sujet|souci|obstacle|reserve
  n'est|sont plus un|une
  c'est|est|sont (desormais|maintenant) regle*|resolu*|leve*|clarifie*|dissipe*
  sommes|suis|est (desormais|maintenant|tout|bien) (a|fait) rassure*|convaincu*|satisfait*
  ya no|tampoco (nos|me|le|les|es|hay) (un|una|ninguna|ningun) preocupa*|problema|duda|dudas|inquieta*|obstaculo
  queda|quedo|quedan|quedaron|esta|estan (ya|todo) resuelt*|aclarad*|solucionad*|zanjad*|despejad*|cerrad*
  resuelto|solucionado el|la|lo|ese|eso|este
  nos quedamos|quedo|quedamos tranquil*
  opgelost|geregeld|uitgesproken|afgehandeld|rechtgezet
  geen punt|probleem|zorgen|twijfels|twijfel|bezwaar meer
  niet meer (echt) zorgen|bezorgd|relevant
  van tafel
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
  si|cuando|hasta|debe|falta __ resuelt*|aclarad*|solucionad*
  nog niet
  niet (helemaal) opgelost|geregeld|gerustgesteld
`;
