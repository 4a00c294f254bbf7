import type { AddressMailTexts } from '../texts.ts';
import { fr } from './fr.ts';

/** As in France, but for the words of Quebec and its spacing. */
export const frCa: AddressMailTexts = {
  ...fr,
  subject: {
    ...fr.subject,
    ask: 'Commande {order} : cette adresse est-elle exacte?',
  },
  kinds: {
    poBox: {
      refuse:
        'Nous ne livrons pas aux cases postales : nos transporteurs ont besoin d’une porte où sonner.\nIndiquez-nous une adresse avec rue et numéro, et nous expédierons votre commande.',
      ask: 'Cette adresse semble être une case postale, où nos transporteurs ne peuvent pas toujours livrer.',
    },
    streetAndPoBox: {
      refuse:
        'Cette adresse contient une case postale en plus de la rue, et nous ne livrons pas aux cases postales.\nIndiquez-nous la rue et le numéro sans la case postale, et nous expédierons votre commande.',
      ask: 'Cette adresse contient une case postale en plus de la rue, et nos transporteurs livrent à l’adresse de la rue.',
    },
    privateMailbox: {
      refuse:
        'Nous ne livrons pas aux cases postales privées.\nIndiquez-nous l’adresse de votre domicile ou de votre travail, et nous expédierons votre commande.',
      ask: 'Cette adresse semble être une case postale privée, où une autre personne recevrait votre colis.',
    },
    ruralBox: {
      refuse:
        'Nous ne livrons pas aux boîtes de route rurale (RR).\nIndiquez-nous une adresse avec rue et numéro, et nous expédierons votre commande.',
      ask: 'Cette adresse semble être une boîte de route rurale (RR), que nos transporteurs ne trouvent pas toujours.',
    },
    generalDelivery: {
      refuse:
        'Nous ne livrons pas en poste restante, où un bureau de poste garde le colis.\nIndiquez-nous une adresse avec rue et numéro, et nous expédierons votre commande.',
      ask: 'Cette adresse semble être en poste restante : votre colis attendrait au bureau de poste que vous passiez le prendre.',
    },
  },
  confirm: 'Est-ce bien ce que vous souhaitez? Confirmez-le, ou indiquez une autre adresse, sur cette page :',
  correct: 'Indiquez l’adresse sur cette page :',
  linkNote:
    'Ce lien ne vaut que pour cette commande et fonctionne pendant {days} jours. Toute personne qui l’a peut indiquer l’adresse : ne le transmettez pas. Vous pouvez aussi simplement répondre à ce courriel.',
  waits: 'Nous gardons votre commande en attente de votre réponse; rien n’est perdu.',
  changed: {
    ...fr.changed,
    notYou:
      'Si vous n’avez pas indiqué cette adresse, ou si elle est inexacte, répondez à ce courriel avant l’expédition.',
  },
};
