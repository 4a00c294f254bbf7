import type { Statement } from '../statement.ts';

const ratePerCountry = {
  joined: 'groups',
  together: 'country',
  as: [
    {
      en: '{flat} to {country}',
      fr: '{flat} ({country})',
      ja: '{country}へは{flat}',
      ko: '{country} {flat}',
      'zh-TW': '{country} {flat}',
    },
  ],
} as const;

/** [SHIP-01..04] What shipping costs, and from what on it is free. */
export const shipping = {
  'SHIP-01': {
    sentences: [
      [
        {
          when: { 'destinations.served': 'nothing' },
          en: 'There is no amount in {merchant.shopCurrency} from which shipping is free.',
          fr: 'Aucun montant en {merchant.shopCurrency} ne donne droit à la livraison gratuite.',
          ja: '{merchant.shopCurrency}建ての送料無料の基準額はありません。',
          ko: '{merchant.shopCurrency} 기준 무료 배송 금액은 없습니다.',
          'zh-TW': '沒有以 {merchant.shopCurrency} 計算的免運門檻。',
          'zh-HK': '沒有以 {merchant.shopCurrency} 計算的免運費門檻。',
        },
        {
          en: 'Shipping is free for orders of at least {destinations.served}.',
          fr: 'La livraison est gratuite pour les commandes d’au moins {destinations.served}.',
          ja: '{destinations.served}のご注文は送料無料です。',
          ko: '다음 금액 이상 주문하시면 무료로 배송해 드립니다: {destinations.served}.',
          'zh-TW': '{destinations.served}的訂單享免運費。',
          'zh-HK': '{destinations.served}的訂單可享免運費。',
        },
      ],
      [
        {
          when: { 'destinations.served': 'something', 'destinations.basis': 'after-discounts' },
          en: 'What counts is the merchandise after discounts.',
          fr: 'Seul compte le montant des articles après remises.',
          'fr-CA': 'Seul compte le montant des articles après rabais.',
          ja: '割引後の商品合計で判定します。',
          ko: '할인 적용 후 상품 금액을 기준으로 합니다.',
          'zh-TW': '以折扣後的商品金額計算。',
          'zh-HK': '以折扣後的產品金額計算。',
        },
        {
          when: { 'destinations.served': 'something' },
          en: 'What counts is the merchandise before discounts.',
          fr: 'Seul compte le montant des articles hors remises.',
          'fr-CA': 'Seul compte le montant des articles avant les rabais.',
          ja: '割引前の商品合計で判定します。',
          ko: '할인 적용 전 상품 금액을 기준으로 합니다.',
          'zh-TW': '以折扣前的商品金額計算。',
          'zh-HK': '以折扣前的產品金額計算。',
        },
      ],
    ],
    rows: {
      'destinations.served': {
        where: [{ freeFrom: 'something', 'freeFrom.shopEquivalent': 'nothing' }],
        joined: 'groups',
        together: 'country',
        as: [
          {
            en: '{freeFrom.amount} to {country}',
            fr: '{freeFrom.amount} ({country})',
            ja: '{country}への{freeFrom.amount}以上',
            ko: '{country} {freeFrom.amount}',
            'zh-TW': '寄往{country}滿 {freeFrom.amount} ',
          },
        ],
      },
    },
  },
  'SHIP-02': {
    sentences: [
      [
        {
          when: { 'destinations.served': 'nothing' },
          saysNone: true,
          en: 'No country has a rate below a free-shipping amount in {merchant.shopCurrency}.',
          fr: 'Aucun pays n’a de tarif au-dessous d’un seuil de livraison gratuite en {merchant.shopCurrency}.',
          ja: '{merchant.shopCurrency}建ての基準額に満たない場合の送料が定められた国はありません。',
          ko: '{merchant.shopCurrency} 기준 금액 미만일 때의 배송비가 정해진 국가는 없습니다.',
          'zh-TW': '沒有國家／地區訂有未達 {merchant.shopCurrency} 免運門檻時的運費。',
          'zh-HK': '沒有國家／地區訂有未達 {merchant.shopCurrency} 免運費門檻時的運費。',
        },
        {
          en: 'Below the free-shipping amount, shipping costs {destinations.served}.',
          fr: 'En dessous du seuil de livraison gratuite, la livraison coûte {destinations.served}.',
          ja: '送料無料の基準額に満たないご注文の送料は、{destinations.served}です。',
          ko: '무료 배송 기준 금액에 미치지 못하면 배송비는 다음과 같습니다: {destinations.served}.',
          'zh-TW': '未達免運門檻的訂單，運費為{destinations.served}。',
          'zh-HK': '未達免運費門檻的訂單，運費為{destinations.served}。',
        },
      ],
    ],
    rows: {
      'destinations.served': {
        ...ratePerCountry,
        where: [{ freeFrom: 'something', 'freeFrom.shopEquivalent': 'nothing' }],
      },
    },
  },
  'SHIP-03': {
    sentences: [
      [
        {
          when: { 'destinations.served': 'nothing' },
          saysNone: true,
          en: 'No free-shipping amount is in another currency than {merchant.shopCurrency}.',
          fr: 'Aucun seuil de livraison gratuite n’est dans une autre devise que {merchant.shopCurrency}.',
          ja: '{merchant.shopCurrency}以外の通貨で定めた送料無料の基準額はありません。',
          ko: '{merchant.shopCurrency} 외의 통화로 정한 무료 배송 기준 금액은 없습니다.',
          'zh-TW': '沒有以 {merchant.shopCurrency} 以外幣別計算的免運門檻。',
          'zh-HK': '沒有以 {merchant.shopCurrency} 以外貨幣計算的免運費門檻。',
        },
        {
          en: 'Orders also ship free from {destinations.served}.',
          fr: 'La livraison est gratuite également à partir de {destinations.served}.',
          ja: '{destinations.served}のご注文も送料無料です。',
          ko: '다음 금액 이상 주문도 무료로 배송해 드립니다: {destinations.served}.',
          'zh-TW': '{destinations.served}的訂單也享免運費。',
          'zh-HK': '{destinations.served}的訂單亦可享免運費。',
        },
      ],
    ],
    rows: {
      'destinations.served': {
        where: [{ 'freeFrom.shopEquivalent': 'something' }],
        joined: 'groups',
        together: 'country',
        as: [
          {
            en: '{freeFrom.amount} to {country} (for a cart in another currency, from the equivalent of {freeFrom.shopEquivalent})',
            fr: '{freeFrom.amount} ({country}, ou l’équivalent de {freeFrom.shopEquivalent} pour un panier dans une autre devise)',
            ja: '{country}への{freeFrom.amount}以上（ほかの通貨では{freeFrom.shopEquivalent}相当額以上）',
            ko: '{country} {freeFrom.amount}(다른 통화로 결제하면 {freeFrom.shopEquivalent} 상당액)',
            'zh-TW':
              '寄往{country}滿 {freeFrom.amount}（以其他幣別結帳則為相當於 {freeFrom.shopEquivalent}）',
            'zh-HK':
              '寄往{country}滿 {freeFrom.amount}（以其他貨幣結賬則為相當於 {freeFrom.shopEquivalent}）',
          },
        ],
      },
    },
  },
  'SHIP-04': {
    sentences: [
      [
        {
          when: { 'destinations.served': 'nothing' },
          saysNone: true,
          en: 'No other country has a flat rate of its own.',
          fr: 'Aucun autre pays n’a de tarif forfaitaire.',
          ja: 'そのほかに定額送料の国はありません。',
          ko: '그 밖에 정액 배송비가 적용되는 국가는 없습니다.',
          'zh-TW': '沒有其他國家／地區適用固定運費。',
        },
        {
          en: 'Unless it is free, shipping costs a flat {destinations.served}.',
          fr: 'Sauf livraison gratuite, la livraison coûte un forfait de {destinations.served}.',
          ja: '送料無料の場合を除き、送料は一律で、{destinations.served}です。',
          ko: '무료 배송이 아니면 다음 정액 배송비가 적용됩니다: {destinations.served}.',
          'zh-TW': '除免運費的訂單外，運費固定為{destinations.served}。',
        },
      ],
    ],
    rows: {
      'destinations.served': {
        ...ratePerCountry,
        where: [{ freeFrom: 'nothing' }, { 'freeFrom.shopEquivalent': 'something' }],
      },
    },
  },
} as const satisfies Readonly<Record<string, Statement>>;
