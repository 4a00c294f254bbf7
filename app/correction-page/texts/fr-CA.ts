import type { CorrectionTexts } from '../texts.ts';
import { fr } from './fr.ts';

/** As in France, but for the words of Quebec and its spacing. */
export const frCa: CorrectionTexts = {
  ...fr,
  notShown:
    'L’adresse que vous aviez indiquée figure dans notre courriel. Elle n’est pas affichée ici, car un lien peut parvenir à quelqu’un d’autre.',
  confirm: {
    ...fr.confirm,
    question: 'L’adresse de notre courriel est-elle correcte?',
  },
  where: 'Où se trouve la nouvelle adresse?',
  elsewhereWhich: 'Quel pays, État ou province?',
  problem: {
    ...fr.problem,
    ask: 'Nos transporteurs ne peuvent pas toujours livrer à une telle adresse. Indiquez une adresse avec rue et numéro, ou répondez à notre courriel.',
  },
  told: {
    ...fr.told,
    confirmed: {
      ...fr.told.confirmed,
      text: 'La commande {order} peut être expédiée à l’adresse de notre courriel.',
    },
    'given-before': {
      ...fr.told['given-before'],
      text: 'Une adresse a déjà été indiquée avec ce lien pour la commande {order}, et c’est elle qui compte. Si ce n’était pas vous, ou si elle est fausse, répondez à notre courriel.',
    },
    settled: {
      ...fr.told.settled,
      text: 'Une personne de {shop} a réglé la question de l’adresse de la commande {order}. Si quelque chose ne va pas, répondez à notre courriel.',
    },
    shipped: {
      ...fr.told.shipped,
      text: 'La commande {order} est partie : son adresse ne peut plus être changée ici. Répondez à notre courriel, et {shop} verra ce qui est possible.',
    },
    requested: {
      ...fr.told.requested,
      text: 'Un entrepôt prépare déjà la commande {order} : son adresse ne peut plus être changée ici. Répondez à notre courriel, et {shop} verra ce qui est possible.',
    },
    cancelled: {
      ...fr.told.cancelled,
      text: 'La commande {order} a été annulée et n’a donc pas besoin d’adresse. Si cela vous étonne, répondez à notre courriel.',
    },
    expired: {
      ...fr.told.expired,
      text: 'Pour votre sécurité, il a fonctionné pendant {days} jours. Répondez au courriel qui le contenait, et {shop} vous aidera.',
    },
    invalid: {
      ...fr.told.invalid,
      text: 'Vérifiez qu’il a été copié en entier depuis notre courriel, ou répondez à ce courriel, et {shop} vous aidera.',
    },
    busy: {
      ...fr.told.busy,
      text: 'Cette page a été ouverte trop souvent en une heure. Réessayez dans une heure, ou répondez à notre courriel.',
    },
  },
};
