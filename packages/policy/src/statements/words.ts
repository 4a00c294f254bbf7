import type { ShopperText } from '../document/shopper-text.ts';

/** What choices of the policy are called in a sentence, by the way that says them. */
export type WordTable = Readonly<Record<string, ShopperText>>;

/** What happens to a kind of address, as the end of a sentence about several ("… are accepted"). */
export const verdicts: WordTable = {
  allow: {
    en: 'are accepted',
    fr: 'sont acceptées',
    ja: 'お届けできます',
    ko: '배송해 드립니다',
    'zh-TW': '可以配送',
    'zh-HK': '可以送貨',
  },
  ask: {
    en: 'are accepted once you have confirmed the address to us',
    fr: 'sont acceptées une fois que vous nous avez confirmé l’adresse',
    ja: 'ご住所の確認が取れましたらお届けします',
    ko: '주소를 확인한 후 배송해 드립니다',
    'zh-TW': '經您確認地址後配送',
    'zh-HK': '經您確認地址後送貨',
  },
  refuse: {
    en: 'are not accepted',
    fr: 'ne sont pas acceptées',
    ja: 'お届けできません',
    ko: '배송해 드릴 수 없습니다',
    'zh-TW': '無法配送',
    'zh-HK': '不能送貨',
  },
};

/** What a customer can get for an item that comes back: one of them. */
export const remedies: WordTable = {
  refund: { en: 'a refund', fr: 'un remboursement', ja: '返金', ko: '환불', 'zh-TW': '退款' },
  'store-credit': {
    en: 'store credit',
    fr: 'un avoir',
    'fr-CA': 'un crédit en magasin',
    ja: 'ストアクレジット',
    ko: '스토어 크레딧',
    'zh-TW': '購物金',
    'zh-HK': '商店信用額',
  },
  exchange: { en: 'an exchange', fr: 'un échange', ja: '交換', ko: '교환', 'zh-TW': '換貨' },
};

/** What the fees are for that the protection waives. */
export const waivedFees: WordTable = {
  return: { en: 'returns', fr: 'retours', ja: '返品', ko: '반품', 'zh-TW': '退貨' },
  exchange: { en: 'exchanges', fr: 'échanges', ja: '交換', ko: '교환', 'zh-TW': '換貨' },
  'returned-parcel': {
    en: 'parcels that come back undelivered',
    fr: 'colis revenus sans avoir été livrés',
    ja: '配達できずに戻った荷物',
    ko: '배송되지 못하고 돌아온 택배',
    'zh-TW': '無法送達而退回的包裹',
  },
  replacement: {
    en: 'replacements of parcels that went missing after delivery',
    fr: 'remplacements de colis disparus après leur livraison',
    ja: '配達後に紛失した荷物の代替品',
    ko: '배송 완료 후 분실된 택배의 대체품',
    'zh-TW': '送達後遺失包裹的補寄',
  },
  're-ship': {
    en: 'parcels that are shipped again',
    fr: 'nouveaux envois de colis revenus chez nous',
    ja: '戻った荷物の再送',
    ko: '돌아온 택배의 재발송',
    'zh-TW': '退回包裹的重新寄送',
  },
};

/** What a customer can write about. */
export const topics: WordTable = {
  order: { en: 'an order', fr: 'une commande', ja: 'ご注文', ko: '주문', 'zh-TW': '訂單' },
  claim: {
    en: 'a missing parcel',
    fr: 'un colis disparu',
    ja: '届かない荷物',
    ko: '받지 못한 택배',
    'zh-TW': '遺失的包裹',
  },
  return: { en: 'a return', fr: 'un retour', ja: '返品', ko: '반품', 'zh-TW': '退貨' },
  'product-issue': {
    en: 'a product issue',
    fr: 'un problème avec un article',
    ja: '商品の不具合',
    ko: '상품 문제',
    'zh-TW': '商品問題',
    'zh-HK': '產品問題',
  },
  other: {
    en: 'anything else',
    fr: 'toute autre question',
    ja: 'その他',
    ko: '기타 문의',
    'zh-TW': '其他事項',
  },
};

/** U.S. military addresses by their province code. */
export const militaryRegions: WordTable = {
  AA: {
    en: 'Americas (AA)',
    fr: 'Amériques (AA)',
    ja: '南北アメリカ（AA）',
    ko: '미주(AA)',
    'zh-TW': '美洲（AA）',
  },
  AE: { en: 'Europe (AE)', fr: 'Europe (AE)', ja: '欧州（AE）', ko: '유럽(AE)', 'zh-TW': '歐洲（AE）' },
  AP: {
    en: 'Pacific (AP)',
    fr: 'Pacifique (AP)',
    ja: '太平洋（AP）',
    ko: '태평양(AP)',
    'zh-TW': '太平洋（AP）',
  },
};
