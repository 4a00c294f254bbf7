import type { RequestMailTexts } from '../texts.ts';
import { fr } from './fr.ts';

/** As in France, but for the words of Quebec. */
export const frCa: RequestMailTexts = {
  ...fr,
  sendBack: {
    'label-follows':
      'Nous vous envoyons une étiquette de retour dans un autre courriel. Merci d’attendre de l’avoir reçue.',
    'own-postage':
      'Renvoyez le colis par le transporteur de votre choix. Les frais d’envoi sont à votre charge.',
  },
  settled: {
    ...fr.settled,
    'store-credit': 'Vous avez un crédit en magasin de {amount}, utilisable dès votre prochaine commande.',
    sent: 'Nous avons expédié votre colis. Son numéro de suivi vous parvient dans un autre courriel.',
  },
  reply: 'Vous pouvez simplement répondre à ce courriel.',
};
