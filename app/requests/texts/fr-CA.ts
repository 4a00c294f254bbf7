import type { RequestTexts } from '../texts.ts';
import { fr } from './fr.ts';

/** As in France, but for the words of Quebec and its spacing. */
export const frCa: RequestTexts = {
  ...fr,
  title: 'Où devrions-nous livrer?',
  served:
    'Bonne nouvelle : nous livrons déjà à cette destination ({country}). Choisissez-la au moment de passer à la caisse.',
  email: 'Adresse courriel',
  noteHelp: 'Par exemple, quels produits et à quelle fréquence. 1 000 caractères au maximum.',
  privacy:
    'Si vous laissez votre adresse courriel, {shop} pourra vous écrire au sujet de cette demande et ne l’utilisera pour rien d’autre. Sans adresse, votre demande compte tout autant. Vous pouvez en tout temps demander à {shop} de supprimer ce que vous avez envoyé.',
  problem: {
    ...fr.problem,
    note: 'Le message est trop long. Limitez-le à 1 000 caractères.',
    email:
      'Cette adresse courriel n’est pas valide. Écrivez-la comme nom@exemple.com ou laissez le champ vide.',
    busy: 'Nous recevons trop de demandes en ce moment. Réessayez dans une heure; ce que vous avez écrit est conservé ici.',
  },
};
