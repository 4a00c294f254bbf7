import type { AddressMailTexts } from '../texts.ts';

export const fr: AddressMailTexts = {
  subject: {
    refuse: 'Commande {order} : il nous faut une adresse avec rue et numéro',
    ask: 'Commande {order} : cette adresse est-elle correcte ?',
  },
  greeting: 'Bonjour {name},',
  greetingWithoutName: 'Bonjour,',
  greetsBy: 'first name',
  thanks:
    'Merci pour votre commande {order} chez {shop}. Avant de pouvoir l’expédier, nous avons besoin de votre aide au sujet de l’adresse.',
  given: 'Voici l’adresse que vous avez indiquée :',
  kinds: {
    poBox: {
      refuse:
        'Nous ne livrons pas aux boîtes postales : nos transporteurs ont besoin d’une porte où sonner.\nIndiquez-nous une adresse avec rue et numéro, et nous expédierons votre commande.',
      ask: 'Cette adresse semble être une boîte postale, où nos transporteurs ne peuvent pas toujours livrer.',
    },
    streetAndPoBox: {
      refuse:
        'Cette adresse contient une boîte postale en plus de la rue, et nous ne livrons pas aux boîtes postales.\nIndiquez-nous la rue et le numéro sans la boîte postale, et nous expédierons votre commande.',
      ask: 'Cette adresse contient une boîte postale en plus de la rue, et nos transporteurs livrent à l’adresse de la rue.',
    },
    privateMailbox: {
      refuse:
        'Nous ne livrons pas aux boîtes postales privées.\nIndiquez-nous l’adresse de votre domicile ou de votre travail, et nous expédierons votre commande.',
      ask: 'Cette adresse semble être une boîte postale privée, où une autre personne recevrait votre colis.',
    },
    ruralBox: {
      refuse:
        'Nous ne livrons pas aux boîtes de route rurale (RR).\nIndiquez-nous une adresse avec rue et numéro, et nous expédierons votre commande.',
      ask: 'Cette adresse semble être une boîte de route rurale (RR), que nos transporteurs ne trouvent pas toujours.',
    },
    generalDelivery: {
      refuse:
        'Nous ne livrons pas en poste restante, où un bureau de poste garde le colis.\nIndiquez-nous une adresse avec rue et numéro, et nous expédierons votre commande.',
      ask: 'Cette adresse semble être en poste restante : votre colis attendrait au bureau de poste que vous veniez le chercher.',
    },
  },
  unread: 'Cette adresse est trop longue pour que nous puissions la vérifier nous-mêmes.',
  confirm:
    'Est-ce bien ce que vous souhaitez ? Confirmez-le, ou indiquez une autre adresse, sur cette page :',
  correct: 'Indiquez l’adresse sur cette page :',
  open: { confirm: 'Confirmer ou changer l’adresse', correct: 'Indiquer une autre adresse' },
  linkNote:
    'Ce lien ne vaut que pour cette commande et fonctionne pendant {days} jours. Toute personne qui l’a peut indiquer l’adresse : ne le transmettez pas. Vous pouvez aussi simplement répondre à cet e-mail.',
  yourOrder: 'Votre commande :',
  waits: 'Nous gardons votre commande en attente de votre réponse ; rien n’est perdu.',
  changed: {
    subject: 'Commande {order} : votre nouvelle adresse',
    thanks: 'Merci. Votre commande {order} chez {shop} n’est plus en attente.',
    given: 'Elle sera expédiée à cette adresse :',
    ships: 'Nous prévoyons de l’expédier {days}.',
    shipsSoon: 'Nous l’expédierons dès qu’elle sera prête.',
    notYou:
      'Si vous n’avez pas indiqué cette adresse, ou si elle est inexacte, répondez à cet e-mail avant l’expédition.',
  },
};
