import type { CueRows } from '../groups.ts';

/** French (FR, BE, CH, CA): how fifty people ask, move, call off and confirm in passing. One phrase a line; the syntax is that of PhraseTrie. */
export const FR_ASKED: CueRows = {
  invite: {
    strong: `
      souhaite|souhaitent|voudrait|voudrais|aimerait|aimerais|desire|tient (a) (vous|te) (bien) serrer|voir|rencontrer|entendre|recevoir|connaitre|parler|discuter
      on se mette|voie|rencontre|parle|cale|prenne autour|un|le|une|tous
      est|es|etes|serais|seriez|seriez-vous (tu|vous) partant*|dispo|disponible|libre|motive*|tente*
      passez|passe|passer|venez|viens|faites un|me|nous|boire|prendre|au|a|dans|quand __ voir|cafe|saut|tour|discuter|atelier|bureau|boutique|magasin|visite
      choisissez|choisis|dites|dis|indiquez|inscrivez|inscrire|reservez (moi|nous|vous|votre|le|un|pour|la) moment|creneau|jour|plage|heure|quand
      plage horaire
      epreuve orale|ecrite
      etes|vous etes convoque*|convie*|attendu*|invite* a|le|devant|pour
      convocation
      audition*
      ultime|derniere|dernier|prochaine|nouvelle etape|rendez|tour|entretien|echange|rencontre
      prise de rendez
      matinee|journee|session de selection|recrutement
      passage (individuel) devant|avec le jury
      je vous|te appelle|appellerai|telephone|recois|attends|propose
      video|reponses enregistre*|differe*|filme*
      `,
  },
  reschedule: {
    strong: `
      glisser|decaler|deplacer|repousser|reporter|postposer|remettre|avancer|reprogrammer|replanifier|bouger|intervertir|changer
      remets|remettons|remettre|repoussons|decale|decalons|avance|recule (vous) (au|a|de|la)
      prenons|prendre|disons|plutot|plutot le|a|au
      vous arrangerait|arrange|irait|va|conviendrait __ a la place|plutot
      a la place
      jeudi|vendredi|lundi|mardi|mercredi (est) (donc) raye|annule|impossible|tombe
      pas lundi|mardi|mercredi|jeudi|vendredi finalement
      meme heure|adresse|lieu|porte|lien|endroit|salle|jour
      erreur|trompe|emmele|confondu (de) (date|jour|pinceaux|heure)
      autre|nouveau|nouvelle|autres moment|moments|date|jour|heure|creneau|proposition
      aucun|pas souci|probleme|soucis (pour) (votre|ton|de)
      initialement|precedemment|au lieu prevu*|fixe*|de
      finalement
      etait|est plus possible|disponible|dispo|la
      mise|mis a jour
      `,
  },
  cancel: {
    strong: `
      inutile|pas (la) (de|besoin|peine) (vous|te) venir|deplacer|deplacez|presenter
      decommander|annuler|supprimer|annulons|annule|supprimee|supprime|annulee __ entretien|rendez|rencontre|audition|visio|entrevue|venue
      entretien|rendez|rencontre|audition|visio|entrevue __ annule*|supprime*|tombe|sans|eau|caduc
      tombe a eau
      sans objet|suite
      n'aura|n'auront (donc) (pas|plus) lieu
      ne viens|venez pas|plus
      sans pouvoir __ autre
      `,
  },
  gone: {
    strong: `
      poste|emploi|offre|vacance|place|recrutement* __ supprime*|pourvu*|gele*|suspendu*|stoppe*|retire*|annule*|interrompu*|ferme*
      plus de|aucun|aucune place|poste|besoin (a) (pourvoir)
      ne plus|pas engager|embaucher|recruter
      candidat* interne
      revenue|revenu sur sa|decision|demission
      levee|budget|financement|subvention ne|est|a __ pas|refuse|coupe
      processus interrompu|suspendu|arrete|stoppe
      change de proprietaire
      supprime emploi|poste
      cadre|effectif|equipe est complet|complete
      `,
  },
  mishap: {
    strong: `
      greve|tempete|neige|inondation|panne|verglas
      malade|souffrant*|grippe|covid|fievre|hospitalise*|urgence|accident|deces|obseques
      empechement|contretemps|imprevu
      garde|comite|reunion|audience __ tombe*|cale|imprevue
      m'est tombe*
      garderie|ecole fermee
      retenu|bloque|coince a|dans|au
      `,
  },
  confirm: {
    strong: `
      (c') est note|parfait|bon|entendu|d'accord (pour) (le|lundi|mardi|mercredi|jeudi|vendredi|demain)
      bien recu votre|ton accord|confirmation|reponse
      comptons|compte (donc) sur vous|toi
      je le|vous note|inscris|attends
      toujours bon|ok|partant*|d'accord|prevu|valable
      comme prevu|convenu|demande|promis|dit
      vous|t' (recoit|attend|attends|attendons) (bien) lundi|mardi|mercredi|jeudi|vendredi|demain|le|a
      pour memoire|rappel
      vous avez|as (bien) rendez
      on se voit|retrouve|parle (bien|donc) demain|a|lundi|mardi|mercredi|jeudi|vendredi|le|tout
      a demain|tout|lundi|mardi|mercredi|jeudi|vendredi|tantot
      confirme|confirmons|confirmer|confirmation
      demain a|matin
      j 1|7|2
      au plaisir|hate
      noter|note dans agenda
      `,
  },
  arrival: {
    strong: `
      demandez|demande moi|a|madame|monsieur|accueil
      accueil|interphone|sonnez|sonner|sonnette|badge|parking|batiment|ascenseur|portail
      piece|carte d'identite|identite
      se trouve|situe* derriere|au|a|en|dans
      munissez|munir|apportez|apporter|pensez|muni*
      tenue correcte|exigee
      `,
  },
};
