import type { Locale, RequestEffectPayloads } from '@doorstep/policy';

type Invoiced = RequestEffectPayloads['invoice']['lines'][number]['what'];

/** [MISS-04, RTS-02] What a customer pays for, as it stands on the invoice. */
export const invoiceTitles: Readonly<Record<Locale, Readonly<Record<Invoiced | 'shipping', string>>>> = {
  en: {
    replacement: 'Replacement of a missing parcel',
    're-ship': 'Shipping again',
    'additional-bag': 'Shipping again, each additional bag',
    shipping: 'Shipping',
  },
  fr: {
    replacement: 'Remplacement d’un colis manquant',
    're-ship': 'Nouvel envoi',
    'additional-bag': 'Nouvel envoi, par sac supplémentaire',
    shipping: 'Livraison',
  },
  'fr-CA': {
    replacement: 'Remplacement d’un colis manquant',
    're-ship': 'Nouvel envoi',
    'additional-bag': 'Nouvel envoi, par sac supplémentaire',
    shipping: 'Livraison',
  },
  ja: {
    replacement: '届かなかったお荷物の再手配',
    're-ship': '再発送',
    'additional-bag': '再発送（追加のバッグ1点ごと）',
    shipping: '配送',
  },
  ko: {
    replacement: '분실된 소포의 대체 상품',
    're-ship': '재발송',
    'additional-bag': '재발송(추가 가방 1개당)',
    shipping: '배송',
  },
  'zh-TW': {
    replacement: '補寄未送達的包裹',
    're-ship': '重新寄送',
    'additional-bag': '重新寄送，每增加一個包',
    shipping: '運送',
  },
  'zh-HK': {
    replacement: '補寄未送達的包裹',
    're-ship': '重新寄送',
    'additional-bag': '重新寄送，每增加一個包',
    shipping: '運送',
  },
};
