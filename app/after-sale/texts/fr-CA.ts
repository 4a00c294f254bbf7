import type { AfterSaleTexts } from '../texts.ts';
import { fr } from './fr.ts';

/** As in France, but for the words of Quebec and its spacing. */
export const frCa: AfterSaleTexts = {
  ...fr,
  kinds: {
    ...fr.kinds,
    return: { name: 'Retour', help: 'Renvoyer un article contre un remboursement ou un crédit en magasin.' },
  },
  verdict: {
    ...fr.verdict,
    adjustment: {
      ...fr.verdict.adjustment,
      'store-credit': 'Vous recevez {amount} en crédit en magasin.',
    },
  },
  reasons: {
    ...fr.reasons,
    'RET-06':
      'L’article a été vendu sans retour possible, ou en vente éclair avec ses propres conditions de retour.',
    'PRICE-02': 'Les articles déjà en solde ne donnent pas droit à un ajustement de prix.',
    'PRICE-03': 'Les prix des ventes éclair et des promotions ne comptent pas pour un ajustement.',
  },
  remedies: { ...fr.remedies, 'store-credit': 'Crédit en magasin' },
  reship: { ...fr.reship, ask: 'Que devons-nous faire?' },
  form: {
    ...fr.form,
    title: 'Comment pouvons-nous vous aider?',
    find: 'Dites-nous de quelle commande il s’agit. Nous envoyons un lien à l’adresse courriel de la commande, pour que personne d’autre ne puisse la voir.',
    email: 'Adresse courriel de la commande',
    emailForAnswer: 'Votre adresse courriel',
    about: 'De quoi s’agit-il?',
    items: 'Quels articles?',
    pieces: 'Combien?',
    whyBack: 'Pourquoi le renvoyez-vous?',
    paidBackBy: 'Comment devons-nous vous rembourser?',
    whatHappened: 'Que s’est-il passé?',
    wanted: 'Que souhaitez-vous recevoir?',
    needsScript:
      'Pour écarter les robots, nous demandons une brève vérification, qui a besoin de JavaScript. Vous pouvez aussi nous écrire un courriel.',
  },
  missing: { ...fr.missing, which: 'Quel colis manque?' },
  inspected: {
    ...fr.inspected,
    refused:
      'Non repris : {items}. Seul ce qui est dans son état d’origine peut être renvoyé; nous vous le réexpédions.',
  },
  problem: {
    ...fr.problem,
    email: 'Cette adresse courriel n’est pas valide. Écrivez-la comme nom@exemple.com.',
    noCaptcha:
      'La vérification ne fonctionne pas pour le moment. Réessayez dans quelques minutes, ou écrivez-nous un courriel.',
    busy: 'Nous recevons trop de demandes en ce moment. Réessayez dans une heure; ce que vous avez écrit est conservé ici.',
    trouble:
      'Votre commande est inaccessible pour le moment. Réessayez dans une minute; ce que vous avez écrit est conservé ici.',
  },
  told: {
    ...fr.told,
    'link-sent': {
      title: 'Consultez vos courriels',
      text: 'Si la commande et l’adresse courriel vont ensemble, un lien est en route vers cette adresse. Si rien n’arrive d’ici quelques minutes, vérifiez les deux, ainsi que vos courriels indésirables.',
    },
    invalid: {
      title: fr.told.invalid.title,
      text: 'Vérifiez qu’il a été copié en entier depuis notre courriel, ou demandez-en un nouveau.',
    },
    gone: { title: fr.told.gone.title, text: 'Écrivez-nous un courriel, et {shop} vous aidera.' },
    busy: {
      title: fr.told.busy.title,
      text: 'Cette page a été utilisée trop souvent en une heure. Réessayez dans une heure, ou écrivez-nous un courriel.',
    },
  },
  state: {
    ...fr.state,
    photosWanted:
      'Des photos nous aident à répondre tout de suite : envoyez-les en réponse à notre courriel.',
  },
};
