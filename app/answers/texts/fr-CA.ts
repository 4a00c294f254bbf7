import type { AnswerTexts } from '../texts.ts';
import { fr } from './fr.ts';

/** As in France, but for the spacing of Quebec. */
export const frCa: AnswerTexts = {
  questions: {
    shipping: 'Combien a coûté la livraison, et pourquoi?',
    arrival: 'Quand ma commande arrivera-t-elle?',
    tracking: 'Quand recevrai-je un numéro de suivi?',
    'missing-parcel': 'Il est indiqué « livré ». Où est mon colis?',
    'returned-parcel': 'Mon colis vous a été renvoyé. Que se passe-t-il maintenant?',
    signature: 'Pourquoi faut-il signer à la livraison?',
    address: 'Mon adresse convient-elle?',
    'change-address': 'Puis-je changer d’adresse?',
    cancellation: 'Puis-je annuler ma commande?',
    payment: 'Puis-je payer autrement?',
    return: 'Jusqu’à quand puis-je retourner un article, et comment?',
    'return-fee': 'Combien coûte un retour?',
    exchange: 'Puis-je échanger un article?',
    refund: 'Quand serai-je remboursé(e)?',
    'price-adjustment': 'Le prix a baissé. Puis-je obtenir la différence?',
    'product-issue': 'Un article est endommagé ou n’est pas le bon. Que faire?',
    protection: 'Ma commande comprend-elle « {name} »?',
  },
  sentences: { ...fr.sentences },
};
