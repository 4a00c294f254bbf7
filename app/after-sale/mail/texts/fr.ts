import type { RequestMailTexts } from '../texts.ts';

export const fr: RequestMailTexts = {
  subject: '{kind}, commande {order} : {what}',
  subjectWithoutOrder: '{kind} : {what}',
  what: {
    received: 'nous avons bien reçu votre demande',
    'coming-back': 'votre colis nous revient',
    'at-carrier': 'le transporteur le recherche',
    found: 'votre colis est retrouvé',
    approved: 'demande acceptée',
    declined: 'demande refusée',
    'not-stopped': 'elle n’a pas pu être arrêtée',
    label: 'votre étiquette de retour',
    reminder: 'pensez à l’envoyer',
    arrived: 'votre colis est arrivé',
    settled: 'c’est fait',
    'gift-missing': 'le cadeau manque',
    'sent-back': 'nous vous le renvoyons',
    'back-to-you': 'c’est en route vers vous',
    invoice: 'la prochaine étape',
    'pay-reminder': 'pensez à régler',
    answer: 'notre réponse',
    expired: 'demande close',
  },
  received: 'Merci de nous avoir écrit. Nous avons bien reçu votre demande.',
  comingBack: {
    lead: 'Le transporteur n’a pas pu livrer votre colis et nous le renvoie.',
    again: {
      due: 'Nous pouvons le réexpédier : répondez à cet e-mail avec la bonne adresse avant qu’il ne soit de retour chez nous. Cela coûte {first} pour le premier article et {further} pour chaque article supplémentaire, sur facture.',
      free: 'Nous pouvons le réexpédier sans frais : répondez à cet e-mail avec la bonne adresse avant qu’il ne soit de retour chez nous.',
    },
    otherwise: {
      due: 'Sans nouvelles de votre part d’ici là, nous le traitons comme un retour, avec des frais de {fee}.',
      free: 'Sans nouvelles de votre part d’ici là, nous le traitons comme un retour, sans frais.',
    },
  },
  atCarrier: 'Nous avons demandé au transporteur de rechercher votre colis.',
  found:
    'Le transporteur a retrouvé votre colis et vous l’apporte. S’il n’arrive pas, répondez simplement à cet e-mail.',
  approved: 'Bonne nouvelle : votre demande est acceptée.',
  sendBack: {
    'label-follows':
      'Nous vous envoyons une étiquette de retour dans un autre e-mail. Merci d’attendre de l’avoir reçue.',
    'own-postage':
      'Renvoyez le colis par le transporteur de votre choix. Les frais de port sont à votre charge.',
  },
  condition: 'Renvoyez l’article dans son état d’origine, avec étiquettes, bandoulières et emballage.',
  declined: 'Nous avons examiné votre demande et nous sommes désolés de ne pas pouvoir y donner suite.',
  notStopped:
    'Nous avons essayé d’arrêter votre commande, mais il était malheureusement trop tard. Elle vous sera livrée comme prévu.',
  label:
    'Voici l’étiquette de votre retour. Imprimez-la, collez-la sur le colis et remettez-le au transporteur.',
  reminder:
    'Nous ne voyons pas encore votre colis en route. Un retour envoyé plus tard peut être refusé : pensez à l’envoyer à temps.',
  arrived: 'Votre colis nous est parvenu. Nous vérifions son contenu, puis nous vous remboursons.',
  giftMissing:
    'Le cadeau de votre commande n’était pas dans le colis. Selon nos conditions, il doit revenir lui aussi avant que nous puissions vous rembourser. Merci de répondre à cet e-mail.',
  settled: {
    refund:
      'Nous avons remboursé {amount} par votre moyen de paiement. Votre banque peut mettre quelques jours à l’afficher.',
    'store-credit': 'Vous disposez d’un avoir de {amount}, utilisable dès votre prochaine commande.',
    exchange: 'Votre échange est en route.',
    sent: 'Nous avons expédié votre colis. Son numéro de suivi vous parvient dans un autre e-mail.',
    cancelled: 'Votre commande est annulée et tout ce que vous avez payé vous est remboursé.',
    address: 'Votre commande sera livrée à l’adresse que vous nous avez indiquée.',
    done: 'C’est fait.',
  },
  backToYou: 'Ce que nous n’avons pas pu reprendre est en route vers vous.',
  sentBack:
    'L’article reçu n’était pas dans son état d’origine : nous ne pouvons pas le rembourser et nous vous le renvoyons.',
  invoice: {
    due: 'Nous expédions dès que le montant de {amount} est réglé.',
    free: 'Vous n’avez rien à payer. Nous expédions dès que possible.',
  },
  payReminder: 'Nous n’avons pas encore reçu votre règlement.',
  expired: 'Votre colis n’a pas été renvoyé à temps : nous avons clos votre retour.',
  teamWrites: 'Notre équipe vous écrit :',
  open: {
    address: {
      lead: 'Tant que rien n’est parti, vous pouvez indiquer vous-même la bonne adresse :',
      label: 'Indiquer la bonne adresse',
    },
    label: { lead: 'Votre étiquette :', label: 'Ouvrir l’étiquette' },
    invoice: { lead: 'Vous pouvez payer ici :', label: 'Payer' },
  },
  status: 'Où en est votre demande :',
  reply: 'Vous pouvez simplement répondre à cet e-mail.',
};
