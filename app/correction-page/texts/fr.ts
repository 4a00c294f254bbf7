import type { CorrectionTexts } from '../texts.ts';

export const fr: CorrectionTexts = {
  title: 'Commande {order} : une autre adresse',
  intro:
    'La commande {order} chez {shop} attend une adresse où nos transporteurs peuvent livrer. Indiquez-la ici, et nous l’expédierons à cette adresse.',
  introAsked:
    'Indiquez ici la bonne adresse pour la commande {order} chez {shop}. Tant que rien n’est parti, nous l’expédierons à cette adresse.',
  notShown:
    'L’adresse que vous aviez indiquée figure dans notre e-mail. Elle n’est pas affichée ici, car un lien peut parvenir à quelqu’un d’autre.',
  confirm: {
    question: 'L’adresse de notre e-mail est-elle correcte ?',
    answer: 'Oui, livrez à cette adresse',
    or: 'Ou indiquez une autre adresse :',
  },
  where: 'Où se trouve la nouvelle adresse ?',
  here: 'Au même endroit : {place}',
  elsewhere: 'Dans un autre pays, un autre État ou une autre province',
  elsewhereHelp:
    'Les taxes et les frais de livraison peuvent y être différents : {shop} examine d’abord l’adresse, puis vous écrit.',
  elsewhereWhich: 'Quel pays, État ou province ?',
  address1: 'Adresse',
  address2: 'Appartement, bâtiment, etc.',
  city: 'Ville',
  zip: 'Code postal',
  zipInUnitedStates: 'Code ZIP',
  optional: 'facultatif',
  send: 'Utiliser cette adresse',
  problems: 'Pas encore envoyé. Veuillez vérifier ceci :',
  problem: {
    address1: 'Indiquez une adresse.',
    city: 'Indiquez une ville.',
    zip: 'Indiquez un code postal.',
    elsewhere: 'Indiquez le pays, l’État ou la province.',
    long: 'Ce texte est trop long : 255 caractères au plus.',
    ask: 'Nos transporteurs ne peuvent pas toujours livrer à une telle adresse. Indiquez une adresse avec rue et numéro, ou répondez à notre e-mail.',
    trouble:
      'Votre commande n’est pas accessible pour le moment. Réessayez dans une minute : votre saisie est conservée.',
    busy: 'Trop d’essais avec ce lien. Réessayez dans une heure : votre saisie est conservée.',
  },
  told: {
    taken: {
      title: 'Merci',
      text: 'Nous avons bien reçu la nouvelle adresse de la commande {order}. Dès qu’elle y sera inscrite, la commande pourra être expédiée.',
    },
    elsewhere: {
      title: 'Merci',
      text: '{shop} a bien reçu la nouvelle adresse de la commande {order}. Comme elle se trouve dans un autre pays, un autre État ou une autre province, une personne l’examine d’abord, puis vous écrit.',
    },
    confirmed: {
      title: 'Merci',
      text: 'La commande {order} peut être expédiée à l’adresse de notre e-mail.',
    },
    'given-before': {
      title: 'Nous avons déjà une adresse',
      text: 'Une adresse a déjà été indiquée avec ce lien pour la commande {order}, et c’est elle qui compte. Si ce n’était pas vous, ou si elle est fausse, répondez à notre e-mail.',
    },
    settled: {
      title: 'Cette commande n’attend plus',
      text: 'Une personne de {shop} a réglé la question de l’adresse de la commande {order}. Si quelque chose ne va pas, répondez à notre e-mail.',
    },
    shipped: {
      title: 'Cette commande est en route',
      text: 'La commande {order} est partie : son adresse ne peut plus être changée ici. Répondez à notre e-mail, et {shop} verra ce qui est possible.',
    },
    requested: {
      title: 'Cette commande est en préparation',
      text: 'Un entrepôt prépare déjà la commande {order} : son adresse ne peut plus être changée ici. Répondez à notre e-mail, et {shop} verra ce qui est possible.',
    },
    cancelled: {
      title: 'Cette commande a été annulée',
      text: 'La commande {order} a été annulée et n’a donc pas besoin d’adresse. Si cela vous étonne, répondez à notre e-mail.',
    },
    expired: {
      title: 'Ce lien a expiré',
      text: 'Pour votre sécurité, il a fonctionné pendant {days} jours. Répondez à l’e-mail qui le contenait, et {shop} vous aidera.',
    },
    invalid: {
      title: 'Ce lien ne fonctionne pas',
      text: 'Vérifiez qu’il a été copié en entier depuis notre e-mail, ou répondez à cet e-mail, et {shop} vous aidera.',
    },
    busy: {
      title: 'Veuillez réessayer plus tard',
      text: 'Cette page a été ouverte trop souvent en une heure. Réessayez dans une heure, ou répondez à notre e-mail.',
    },
    trouble: {
      title: 'Veuillez réessayer dans une minute',
      text: 'Votre commande n’est pas accessible pour le moment.',
    },
  },
};
