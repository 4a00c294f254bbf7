import type { RequestTexts } from '../texts.ts';

export const fr: RequestTexts = {
  title: 'Où devrions-nous livrer ?',
  intro:
    'Dites à {shop} dans quel pays vous aimeriez recevoir vos commandes. Chaque demande est lue et prise en compte.',
  country: 'Pays ou région',
  chooseCountry: 'Choisissez un pays ou une région',
  served:
    'Bonne nouvelle : nous livrons déjà à cette destination ({country}). Choisissez-la au moment du paiement.',
  email: 'Adresse e-mail',
  note: 'Message',
  noteHelp: 'Par exemple, quels produits et à quelle fréquence. 1 000 caractères au maximum.',
  optional: 'facultatif',
  privacy:
    'Si vous laissez votre adresse e-mail, {shop} pourra vous écrire au sujet de cette demande et ne l’utilisera pour rien d’autre. Sans adresse, votre demande compte tout autant. Vous pouvez à tout moment demander à {shop} d’effacer ce que vous avez envoyé.',
  leaveEmpty: 'Veuillez laisser ce champ vide',
  send: 'Envoyer ma demande',
  back: 'Retour à {shop}',
  thanksTitle: 'Merci',
  thanks: 'Votre demande ({country}) est bien arrivée chez {shop}.',
  thanksWithEmail: '{shop} pourra vous écrire à ce sujet.',
  problems: 'La demande n’est pas encore envoyée. Veuillez vérifier ceci :',
  problem: {
    country: 'Choisissez un pays ou une région.',
    email:
      'Cette adresse e-mail n’est pas valide. Écrivez-la comme nom@exemple.com ou laissez le champ vide.',
    note: 'Le message est trop long. Limitez-le à 1 000 caractères.',
    busy: 'Nous recevons trop de demandes en ce moment. Réessayez dans une heure ; ce que vous avez écrit est conservé ici.',
  },
};
