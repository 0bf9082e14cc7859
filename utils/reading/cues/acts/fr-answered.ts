import type { CueRows } from '../groups.ts';

/** French (FR, BE, CH, CA): how fifty people say what they thought, yes, no and not yet, and what only looks like it. One phrase a line; the syntax is that of PhraseTrie. */
export const FR_ANSWERED: CueRows = {
  praise: {
    strong: `
      (bien|beaucoup|vraiment) aime|apprecie|adore|plu|seduit*|convaincu*|impressionne*|emballe*|enchante*
      bon|bonne|tres|excellent|excellente|solide|fort contact|bonne|impression|bon|essai|presentation|prestation|clair|bien|relationnel|niveau
      point|points fort|forts|positif|positifs
      clair|chaleureux|dynamique|souriant|sympathique|rigoureux|serieux|ponctuel|a l'aise
      bien bosse|parle|travaille|repondu|prepare
      propre|bons|bonnes etait|etaient|du
      `,
  },
  doubt: {
    strong: `
      doute*|reserve|reserves|hesit*|bemol|inquiet*|inquietude*|crainte*|craint|craignent|interrog*|perplexe
      (un) peu|trop|assez|plutot lent|vague|rouille|juste|timide|court|reserve|scolaire|theorique|confus|effacee|stresse|sec|leger|flou
      pas su dire|repondre|expliquer|convaincre
      ce qui (me|nous|le|la|l') chicane|gene|inquiete|tracasse|manque|fait|a
      se demande*|demandent si|comment|ce
      aurait|aurions|aurais|auraient aime|voulu|souhaite|prefere
      combien|jusqu|restes|resterez|tiendrez (de) temps
      moins a|convaincu*|convaincant|sur|bon
      trouve juste|seulement|que
      on voit|comprend|sait pas|mal trop|bien
      `,
  },
  feedback: {
    strong: `
      voila|voici (ce) (que|le|les|leur|mon) retour|j'ai|ai|impressions|dit|m'a|qu
      retour|retours|impressions|avis|debrief de|du|sur|suite|apres client|votre|ton|la|notre|l'equipe|entretien
      ce que (le|la|l'|m') client|equipe|a|ont|pense* (pense|dit|retenu)
      on|nous attend|attendons avis|decision|retour|l'avis
      rien|pas|encore (n'est) (encore) decide|tranche|arrete
      j'en cause|parle|discute encore|avec
      `,
  },
  reject: {
    strong: `
      pas|plus (ete) (vous|te|la) (retenir|retenu*|passe|donner|poursuivre|possible|proposer)
      (on|nous) (va|allons|avons|a) continuer|poursuivre|decide|choisi|retenu|prend|prenons|opte (avec|pour|de) quelqu'un|un|une|autre|d'autres
      continuer avec quelqu'un|un|une
      on prend|prenons
      quelqu'un d'autre|autre
      deuxieme choix
      helas|malheureusement __ pas|autre|complet|retenu*
      ce qui|qui a pese|manque|fait|joue
      belle|bonne|plein|beaucoup|bon continuation|succes|courage|chance|route|recherches
      votre profil|candidature __ pas|autre|retenu*|ecarte*
      notre|la decision|choix s'est|est|porte|portee
      candidature* n'a|n'est|ne __ pas
      trouveras|trouverez vite|rapidement
      `,
  },
  regret: {
    strong: 'desole*\nmalheureusement\nhelas\nnavre*\nregret*\nexcus*\npardon\nconfus\ndommage\ntriste',
  },
  offer: {
    strong: `
      on te|vous veut|prend|embauche|garde
      (c') est decide|oui|bon|officiel|fait (on)
      proposer|propose|proposons|offrir (de) (vous|te|nous) rejoindre|integrer|poste|contrat|cdi|cdd|collaborer
      vous proposer de|d' nous|integrer|rejoindre
      decide|decidons|avons de (vous|te) designer|engager|recruter|embaucher|nommer|retenir
      cdi|cdd|contrat|promesse|avenant
      tickets|ticket resto|restaurant
      tu|vous commences|commencez|demarres|demarrez|debutez quand|le|lundi|des
      signer|signe|signez|signature
      des|si que|tu|vous|j'ai (ai) (ton|votre) accord|oui|acceptez|acceptes
      en|a qualite|titre|partir de|contractuel|du
      bienvenue a|chez|dans|parmi bord|nous|equipe
      votre|ton engagement|integration|embauche|arrivee|nomination
      toutes pour|unanim*
      prime d'arrivee|arrivee|d'embauche
      `,
  },
  receipt: {
    strong: `
      votre|ta candidature|lettre|dossier|demande (nous) (est|a) (bien) parvenu*|recu*|enregistre*|ete|sera (lue|examinee|etudiee|traitee)
      sera|seront lue|lu|examine*|etudie*|traite*|transmis*
      reponse automatique
      accuse (de) reception
      traite|traitons|examine|etudie les candidatures
      sans nouvelles|reponse de notre|sous|dans
      sous|dans un|trois|deux|quinze (delai|semaines|jours)
      bien recu votre|ta|ton
      `,
  },
  hold: {
    strong: `
      aurez|auras|recevrez|recevras (de) (vous|nos|des) (nouvelles|reponse)
      reviens|reviendrons|recontacte*|tiens|tiendrai|tiendrons|donne|donnerai (vers|vous|te) (vous|toi|au|des|courant|nouvelles)
      autre|autres candidat*|candidate passe|passent|a|voir|jeudi|lundi
      `,
  },
  hired: {
    strong: `
      pieces|documents a fournir|transmettre
      `,
  },
  ownVoice: {
    strong: `
      ma candidature|cv|lettre|disponibilite
      je serais|serai heureux|heureuse|ravi*|disponible de
      dans l'attente|attente
      titulaire d'un
      j'avoue|avoue m'interroger|interroger
      `,
  },
  elsewhere: {
    strong: `
      chers|bonjour parents|collegues|tous|adherents|voisins|toutes
      votre|de enfant|fils|fille
      hors|dossier|article|reportage|portrait serie|sur|pour
      bouclage|lecteurs|redaction|journaliste|emission|podcast
      etude|recherche|sociolog*|doctorant*|these|questionnaire sur|en|de
      `,
  },
  pitch: {
    strong: `
      seriez|etes|serais vous|tu a|ouvert*|interesse* l'ecoute|ecoute|opportunite*
      `,
  },
};
