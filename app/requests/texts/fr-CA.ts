import type { RequestTexts } from '../texts.ts';
import { fr } from './fr.ts';

/** As in France, but for the words of Quebec and its spacing. */
export const frCa: RequestTexts = {
  ...fr,
  title: 'Où devrions-nous livrer?',
  served:
    'Bonne nouvelle : nous livrons déjà à cet endroit ({country}). Choisissez-le au moment de passer à la caisse.',
  email: 'Courriel',
  privacy:
    'Si vous laissez votre adresse courriel, {shop} pourra vous écrire au sujet de cette demande et ne l’utilisera pour rien d’autre. Sans adresse, votre demande compte tout autant. Vous pouvez demander en tout temps à {shop} de supprimer ce que vous avez envoyé.',
  problem: {
    ...fr.problem,
    email:
      'Cette adresse courriel n’est pas valide. Écrivez-la comme nom@exemple.com ou laissez le champ vide.',
    busy: 'Nous recevons trop de demandes en ce moment. Réessayez dans une heure; ce que vous avez écrit est conservé ici.',
  },
};
