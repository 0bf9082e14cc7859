import type { CueRows } from './groups.ts';

/** French (FR, BE, CH, CA). One phrase a line; the syntax is that of PhraseTrie. */
export const FR: CueRows = {
  invite: {
    strong: `
      vous|t'inviter a|pour _ entretien|entrevue|rencontre|echange|rencontrer
      vous inviter|inviter a
      invitation a|pour _ entretien|entrevue|rencontre
      convocation a|pour _ entretien|entrevue
      vous convier|convions a
      convie* a _ entretien|entrevue|rencontre
      vous|te proposer|proposons|propose un|une _ entretien|entrevue|rencontre|echange|rendez
      vous|te rencontrer
      vous|te revoir
      vous recevoir
      prochaine|deuxieme|seconde|derniere etape|phase
      etape suivante
      passer|passez a l'etape|la
      candidature a|est _ retenue|preselectionnee
      entretien complementaire|final|technique
      fixer|planifier|organiser|convenir|caler un|d'un|une _ entretien|entrevue|rendez|echange|rencontre
      venir|passer nous|dans nos _ rencontrer|locaux|bureaux
      souhaitons|souhaiterions|aimerions|aimerait|souhaite|voudrait vous|te rencontrer|revoir|convier|inviter
      retenu (toute) notre attention
      aimerions|souhaitons|souhaiterions|aimerais|souhaite|voudrions __ echanger|rencontrer|parler|discuter|recevoir|revoir
      passer|passez|accedez|accede a l'etape|etape
      vous|te convient il
      vous|te (propose|proposons) __ entretien|entrevue|rendez|echange
      candidature nous interesse|interessante
      libre|disponible __ entretien|telephone|rencontre
      entretien telephonique|visio|physique
      rencontre avec notre|nos|le|la
      conquis*
      `,
    medium: `
      entretien avec
      prochaine etape
      suite du processus
      echanger avec
      faire|poursuivre votre|la|nos connaissance|conversation|echanges
      `,
  },
  inviteSoft: { weak: 'vous rencontrerez\nserez recu*\ninterlocuteurs' },
  availability: {
    strong: `
      vos|tes disponibilites
      etes|serez|seriez vous _ disponible*|libre*
      disponible le|pour
      creneau* _ convien*|propos*|suivant*|possible*
      quel|quels|quelle creneau*|date|dates|horaire*
      vous conviendrait|convient|conviendrai*
      choisir|reserver|selectionner un|votre creneau
      me|nous dire|indiquer|communiquer _ disponibilites|convient|creneau|date
      merci de _ confirmer|indiquer
      `,
    medium: 'disponibilite*\ncreneau*',
  },
  fixed: { medium: 'lieu date|heure\ndetails de' },
  confirm: {
    strong: `
      confirme|confirmons|confirmer|confirmation _ entretien|entrevue|rendez|rencontre|creneau|venue
      votre entretien est|aura _ confirme|lieu|prevu|fixe
      comme convenu
      a demain|lundi|mardi|mercredi|jeudi|vendredi
      au plaisir de vous|te _ rencontrer|accueillir|retrouver
      `,
    medium: 'je vous|te confirme\nnous vous confirmons',
  },
  remind: { strong: 'rappel\npetit rappel\nje vous rappelle\nentretien _ demain' },
  reschedule: {
    strong: `
      reporter|reporte|reportee|report de|notre|votre|l'entretien|du|le|au|a
      decaler|decale|decalee|deplacer|deplace|avancer|repousser|replanifier|reprogrammer
      nouvelle|autre date|heure|creneau
      nouveau|autre creneau|rendez|horaire
      changement (de) _ date|horaire|heure|programme|salle
      empechement
      contretemps
      au lieu de|du
      plus possible
      n'est|n'etre plus disponible
      contraint*|oblige* de|a reporter|decaler|deplacer|modifier
      plus disponible*
      autre jour|moment|horaire
      avancer|repousser|decaler|deplacer __ a|au|rendez
      souffrant*|malade
      `,
  },
  cancel: {
    strong: `
      annuler|annule|annulee|annulons|annulation _ entretien|entrevue|rendez|rencontre
      entretien|entrevue|rendez|rencontre _ annule*
      poste|recrutement _ gele|suspendu|annule|supprime|pourvu
      n'aura pas lieu
      `,
    medium: 'annul*',
  },
  hold: {
    medium: `
      pas encore _ decision
      reviendrai|reviendrons|reviens|revenons vers vous|toi
      tiendrai|tiendrons|tiens vous au courant|informe*
      d'ici la fin
      ne manquerons pas
      donnerons|donnerai une reponse|nouvelles
      encore deux|d'autres|quelques personnes|candidats
      rencontrons encore
      `,
  },
  receipt: {
    strong: `
      bien recu votre|ta candidature|dossier|cv
      accuse* reception
      votre|ta candidature _ recue|enregistree|parvenue
      merci pour|de votre|ta candidature|interet
      remercions pour|de votre|l'interet|candidature
      etudier|etudierons|examiner votre|ta candidature|profil|dossier
      `,
    medium: 'votre candidature\nta candidature',
  },
  thanks: { strong: "merci pour|de|d'avoir\nremercions|remercie pour|de|d'avoir\nravi* de|d'avoir" },
  held: {
    strong: `
      suite a (notre|votre|ton) _ entretien|echange|rencontre|entrevue|conversation|visite|visio|call
      suite a notre appel|telephonique
      apres (notre|votre|ton|vos|tes|le|l') _ entretien|echange|rencontre|entrevue|passages|visio|call|appel|coup
      au bout du fil
      vous|tu|t' avez|as (deja) vu|rencontre|eue|eu|echange (avec|en|notre|nos)
      entretien|video|videos|reponses (video) (enregistre*) a|ont (bien) (ete) evalue*|visionne*|apprecie*
      avons|a (bien) (beaucoup) evalue|visionne|apprecie votre|vos|ton|tes _ entretien|video|videos|reponses
      notre|nos call|appel|visio|echange|discussion|rencontre de|d'hier|lundi|mardi|mercredi|jeudi|vendredi|hier
      merci (encore) pour|de|d'avoir (votre|notre|cet|ton|ta|le|la) _ entretien|echange|temps|venue|visite|disponibilite|call|appel|visio|moment|passage|rencontre
      ravi*|enchante*|plaisir|heureu* de|d' _ notre|rencontre|rencontrer|echange|discussion|conversation
      premier|precedent entretien|echange|rencontre
      lors de (notre|votre) _ entretien|echange|rencontre
      (votre|notre|ton) entretien|echange (de) d'hier|hier|dernier
      depuis|apres|suite|impression (de|a) (notre|votre|ton) entretien|echange|rencontre|visite
      merci d'etre|pour venu|venue|hier
      merci etre|d'etre venu*
      `,
  },
  reject: {
    strong: `
      pas donner|donnerons|donner une suite|suite
      suite favorable
      pas (ete) retenu*
      (ne) _ pas retenu*|retenir|retenons|poursuivre
      autre|autres|d'autres candidat*|profil*|personne
      regret de (vous|ne)
      au regret de
      avons|a choisi|retenu|decide _ autre
      poste _ pourvu|attribue
      bonne continuation
      plein succes
      finalement choisi|retenu|opte
      choisi|retenu|retenue une|un autre
      une|un autre personne|candidat|candidate
      `,
    medium: 'malheureusement\nregret*\nnegative',
  },
  offer: {
    strong: `
      offre|proposition|promesse d'embauche|d'emploi|ferme
      vous|te proposer le|ce poste
      contrat de travail
      votre candidature est|a _ acceptee|retenue pour|au
      bienvenue chez|dans|parmi
      rejoindre (notre) equipe
      avons|a le plaisir de vous proposer le
      votre|ton embauche|recrutement|arrivee
      bonne nouvelle
      confirmons|confirme __ embauche|poste|recrutement
      contrat suit|joint|ci-joint|travail
      `,
    medium: 'felicitations\nremuneration\nsalaire\npropos* le poste',
  },
  feedback: {
    strong: `
      retour|retours sur|de|suite|a|concernant
      reserve|reserves
      doute|doutes
      pas (tout|totalement|entierement|encore) (a|fait) convaincu*
      interrogation*
      aurait|aurions|auraient aime
      points forts
      bonne|tres|excellente impression
      apprecie
      point* a (eclaircir|approfondir|de) 
      hesitation*
      s'interroge*|interroge|interrogent sur
      a|ont apprecie|aime
      decision n'est|est pas
      vous|t' a|ont trouve*
      se demande*|demandent
      rien n'est|est (encore) decide
      quelques mots apres|sur
      points|bemol|seul
      `,
  },
  assessment: {
    strong: "entretien video|differe|enregistre\nvideo differee\nassessment center\ncentre d'evaluation",
  },
  test: { medium: 'mise en situation\netude de cas\ntest technique' },
  interview: { strong: 'entretien*\nentrevue*', weak: 'rencontre*' },
  job: {
    strong:
      "poste (de|du|en)\nle|ce poste\nvotre candidature\ncandidature*\ncandidat*\nrecrut*\nressources humaines\noffre d'emploi",
    weak: 'poste\nequipe',
  },
  pitch: {
    strong:
      "votre profil _ attention|linkedin|interess*\na l'ecoute\nnouvelle|nouvelles opportunite*\nopportunite* _ interess*",
  },
  selling: {
    strong:
      "desinscrire|desabonner|desinscription\nnewsletter\nconseils pour|d'entretien\npostulez\noffres pour vous\nwebinaire\ninscrivez\npromotion|remise",
  },
  elsewhere: {
    strong: `
      demande de visa
      ambassade|consulat|prefecture
      journaliste|redaction|reportage|magazine|article
      enquete|etude|sondage
      memoire|these
      entretien annuel|professionnel|individuel
      entretien de depart
      chaudiere|vehicule|voiture
      dentiste|medecin|cabinet|coiffeur
      livraison|colis|commande
      reservation
      `,
  },
  hiring: { strong: "recevoir|rencontrer les|le candidat*\ngrille d'evaluation\ncv du|de la candidat*" },
};
