import type { RequestMailTexts } from '../texts.ts';
import { fr } from './fr.ts';

/** As in France, but for the words of Quebec. */
export const frCa: RequestMailTexts = {
  ...fr,
  comingBack: {
    ...fr.comingBack,
    again: {
      due: 'Nous pouvons le réexpédier : répondez à ce courriel avec la bonne adresse avant qu’il ne soit de retour chez nous. Cela coûte {first} pour le premier article et {further} pour chaque article supplémentaire, sur facture.',
      free: 'Nous pouvons le réexpédier sans frais : répondez à ce courriel avec la bonne adresse avant qu’il ne soit de retour chez nous.',
    },
  },
  found:
    'Le transporteur a retrouvé votre colis et vous l’apporte. S’il n’arrive pas, répondez simplement à ce courriel.',
  giftMissing:
    'Le cadeau de votre commande n’était pas dans le colis. Selon nos conditions, il doit revenir lui aussi avant que nous puissions vous rembourser. Merci de répondre à ce courriel.',
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
