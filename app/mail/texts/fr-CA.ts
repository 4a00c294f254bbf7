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
        'Nous ne livrons pas aux cases postales : nos transporteurs ont besoin d’une porte où sonner.\nRépondez à ce courriel en indiquant une adresse avec rue et numéro, et nous expédierons votre commande.',
      ask: 'Cette adresse semble être une case postale, où nos transporteurs ne peuvent pas toujours livrer.',
    },
    streetAndPoBox: {
      refuse:
        'Cette adresse contient une case postale en plus de la rue, et nous ne livrons pas aux cases postales.\nRetirez la case postale et gardez la rue : répondez à ce courriel avec la rue et le numéro seulement, et nous expédierons votre commande.',
      ask: 'Cette adresse contient une case postale en plus de la rue, et nos transporteurs livrent à l’adresse de la rue.',
    },
    privateMailbox: {
      refuse:
        'Nous ne livrons pas aux cases postales privées.\nRépondez à ce courriel avec l’adresse de votre domicile ou de votre travail, et nous expédierons votre commande.',
      ask: 'Cette adresse semble être une case postale privée, où une autre personne recevrait votre colis.',
    },
    ruralBox: {
      refuse:
        'Nous ne livrons pas aux boîtes de route rurale (RR).\nRépondez à ce courriel en indiquant une adresse avec rue et numéro, et nous expédierons votre commande.',
      ask: 'Cette adresse semble être une boîte de route rurale (RR), que nos transporteurs ne trouvent pas toujours.',
    },
    generalDelivery: {
      refuse:
        'Nous ne livrons pas en poste restante, où un bureau de poste garde le colis.\nRépondez à ce courriel en indiquant une adresse avec rue et numéro, et nous expédierons votre commande.',
      ask: 'Cette adresse semble être en poste restante : votre colis attendrait au bureau de poste que vous passiez le prendre.',
    },
  },
  howToConfirm:
    'Est-ce bien ce que vous souhaitez? Répondez à ce courriel par « oui, c’est exact », ou indiquez une autre adresse.',
  waits: 'Nous gardons votre commande en attente de votre réponse; rien n’est perdu.',
};
