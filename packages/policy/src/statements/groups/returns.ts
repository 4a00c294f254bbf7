import type { Statement } from '../statement.ts';

/** [RET-01..07] Returns within the countries that the policy names. */
export const returns = {
  'RET-01': {
    sentences: [
      [
        {
          when: { 'returns.countries': 'nothing' },
          en: 'All returns follow our rules for international returns.',
          fr: 'Tous les retours suivent nos règles pour les retours internationaux.',
          ja: '返品はすべて、海外からの返品の規定に従います。',
          ko: '모든 반품에는 해외 반품 규정이 적용됩니다.',
          'zh-TW': '所有退貨均適用國際退貨規定。',
        },
        {
          when: { 'returns.fee': 0 },
          en: 'Returns from {returns.countries} are free.',
          fr: 'Les retours sont gratuits depuis les pays suivants\u00a0: {returns.countries}.',
          ja: '{returns.countries}からの返品は無料です。',
          ko: '다음 국가에서 보내시는 반품은 무료입니다: {returns.countries}.',
          'zh-TW': '由{returns.countries}退貨免手續費。',
        },
        {
          en: 'A return from {returns.countries} costs {returns.fee}, once for each return.',
          fr: 'Un retour coûte {returns.fee}, une seule fois par retour, depuis les pays suivants\u00a0: {returns.countries}.',
          ja: '{returns.countries}からの返品手数料は、返品のたびに{returns.fee}です。',
          ko: '다음 국가에서 보내시는 반품의 수수료는 반품할 때마다 {returns.fee}입니다: {returns.countries}.',
          'zh-TW': '由{returns.countries}退貨，每次退貨的手續費為 {returns.fee}。',
        },
      ],
      [
        {
          when: { 'returns.chargeBackFreeShipping': true },
          en: 'If what you keep is below the amount from which shipping was free, we deduct the shipping rate.',
          fr: 'Si ce que vous gardez n’atteint plus le seuil de livraison gratuite, nous déduisons les frais de livraison.',
          ja: 'お手元に残る商品の合計が送料無料の基準額を下回る場合は、送料を差し引きます。',
          ko: '반품 후 남는 금액이 무료 배송 기준에 미치지 못하면 배송비를 공제합니다.',
          'zh-TW': '若保留的金額未達免運門檻，將扣除運費。',
          'zh-HK': '如保留的金額未達免運費門檻，將扣除運費。',
        },
      ],
    ],
  },
  'RET-02': {
    sentences: [
      [
        {
          when: { 'returns.refundDays': { sameAs: 'returns.creditDays' } },
          en: 'A return for a refund or store credit can be requested up to {returns.refundDays} after delivery.',
          fr: 'Un retour contre un remboursement ou un avoir peut être demandé jusqu’à {returns.refundDays} après la livraison.',
          'fr-CA':
            'Un retour contre un remboursement ou un crédit en magasin peut être demandé jusqu’à {returns.refundDays} après la livraison.',
          ja: '返金またはストアクレジットでの返品は、配達後{returns.refundDays}以内に申請できます。',
          ko: '환불 또는 스토어 크레딧을 위한 반품은 배송 완료 후 {returns.refundDays} 이내에 신청할 수 있습니다.',
          'zh-TW': '退款或換購物金的退貨，可於送達後 {returns.refundDays}內申請。',
          'zh-HK': '退款或換取商店信用額的退貨，可於送達後 {returns.refundDays}內申請。',
        },
        {
          en: 'A refund can be requested up to {returns.refundDays} after delivery, store credit up to {returns.creditDays}.',
          fr: 'Un remboursement peut être demandé jusqu’à {returns.refundDays} après la livraison, un avoir jusqu’à {returns.creditDays}.',
          'fr-CA':
            'Un remboursement peut être demandé jusqu’à {returns.refundDays} après la livraison, un crédit en magasin jusqu’à {returns.creditDays}.',
          ja: '返金は配達後{returns.refundDays}以内、ストアクレジットは{returns.creditDays}以内に申請できます。',
          ko: '환불은 배송 완료 후 {returns.refundDays} 이내, 스토어 크레딧은 {returns.creditDays} 이내에 신청할 수 있습니다.',
          'zh-TW': '退款可於送達後 {returns.refundDays}內申請，購物金可於 {returns.creditDays}內申請。',
          'zh-HK': '退款可於送達後 {returns.refundDays}內申請，商店信用額可於 {returns.creditDays}內申請。',
        },
      ],
    ],
  },
  'RET-03': {
    sentences: [
      [
        {
          en: 'Items sent back to us without a request are not accepted.',
          fr: 'Les articles renvoyés sans demande préalable ne sont pas acceptés.',
          ja: '事前の申請なしに返送された商品は、お受けできません。',
          ko: '사전 신청 없이 보내신 상품은 받지 않습니다.',
          'zh-TW': '未事先申請而寄回的商品恕不受理。',
          'zh-HK': '未事先申請而寄回的產品恕不受理。',
        },
      ],
    ],
  },
  'RET-04': {
    sentences: [
      [
        {
          en: 'Please ship a return within {returns.shipBackDays} of getting its label; what is shipped later may be denied.',
          fr: 'Expédiez votre retour dans un délai de {returns.shipBackDays} après réception de l’étiquette\u202f; au-delà, il peut être refusé.',
          'fr-CA':
            'Expédiez votre retour dans un délai de {returns.shipBackDays} après réception de l’étiquette; au-delà, il peut être refusé.',
          ja: '返送ラベルを受け取ってから{returns.shipBackDays}以内にご返送ください。それ以降の返送はお受けできない場合があります。',
          ko: '반송 라벨을 받으신 후 {returns.shipBackDays} 이내에 보내 주세요. 그 이후에 보내신 반품은 거절될 수 있습니다.',
          'zh-TW': '請於收到退貨標籤後 {returns.shipBackDays}內寄回，逾期寄回可能不予受理。',
          'zh-HK': '請於收到退貨標籤後 {returns.shipBackDays}內寄回，逾期寄回可能不獲受理。',
        },
      ],
    ],
  },
  'RET-05': {
    sentences: [
      [
        {
          en: 'Items have to come back as you received them, with tags, straps and packaging. What does not is sent back to you without a refund.',
          fr: 'Les articles doivent nous revenir tels que vous les avez reçus, avec étiquettes, bandoulières et emballage. À défaut, ils vous sont renvoyés sans remboursement.',
          ja: '商品は、タグ・ストラップ・梱包材を含め、お受け取り時の状態でご返送ください。満たさない商品は、返金せずにお送り返しします。',
          ko: '상품은 태그, 스트랩, 포장까지 받으신 상태 그대로 보내 주셔야 합니다. 그렇지 않은 상품은 환불 없이 돌려보내 드립니다.',
          'zh-TW': '商品須保持您收到時的狀態寄回，包含吊牌、背帶與包裝。不符者將退回給您，恕不退款。',
          'zh-HK': '產品須保持您收到時的狀態寄回，包括吊牌、肩帶及包裝。不符者將退回給您，恕不退款。',
        },
      ],
    ],
  },
  'RET-06': {
    sentences: [
      [
        {
          when: { 'returns.flashSale': 'nothing' },
          en: 'Neither flash-sale items nor final sale items can be returned.',
          fr: 'Ni les articles en vente flash ni ceux en vente finale ne peuvent être retournés.',
          'fr-CA': 'Ni les articles en vente éclair ni ceux en vente finale ne peuvent être retournés.',
          ja: 'フラッシュセール商品とファイナルセール商品は返品できません。',
          ko: '플래시 세일 상품과 파이널 세일 상품은 반품할 수 없습니다.',
          'zh-TW': '快閃特賣商品與最終特賣商品均無法退貨。',
          'zh-HK': '限時特賣產品及最終減價產品均不能退貨。',
        },
        {
          en: 'Flash-sale items can be returned for {returns.flashSale:remedy}. Final sale items cannot be returned.',
          fr: 'Les articles en vente flash peuvent être retournés contre {returns.flashSale:remedy}. Les articles en vente finale ne peuvent pas être retournés.',
          'fr-CA':
            'Les articles en vente éclair peuvent être retournés contre {returns.flashSale:remedy}. Les articles en vente finale ne peuvent pas être retournés.',
          ja: 'フラッシュセール商品の返品は、{returns.flashSale:remedy}で対応します。ファイナルセール商品は返品できません。',
          ko: '플래시 세일 상품의 반품은 다음으로 처리됩니다: {returns.flashSale:remedy}. 파이널 세일 상품은 반품할 수 없습니다.',
          'zh-TW': '快閃特賣商品退貨可選擇{returns.flashSale:remedy}。最終特賣商品無法退貨。',
          'zh-HK': '限時特賣產品退貨可選擇{returns.flashSale:remedy}。最終減價產品不能退貨。',
        },
      ],
    ],
  },
  'RET-07': {
    sentences: [
      [
        {
          when: { 'returns.events': 'nothing' },
          saysNone: true,
          en: 'There is no event whose orders can be returned for other times.',
          fr: 'Il n’y a pas d’événement dont les commandes ont d’autres délais de retour.',
          ja: '返品期間が異なるイベントはありません。',
          ko: '반품 기간이 다른 이벤트는 없습니다.',
          'zh-TW': '沒有退貨期限不同的活動。',
        },
        {
          en: '{returns.events}',
          fr: '{returns.events}',
          ja: '{returns.events}',
          ko: '{returns.events}',
          'zh-TW': '{returns.events}',
        },
      ],
    ],
    rows: {
      'returns.events': {
        joined: 'sentences',
        as: [
          {
            when: { tiers: 'nothing' },
            en: 'Orders placed during “{event:eventName}” ({event:eventDays}) cannot be returned.',
            fr: 'Les commandes passées pendant «\u00a0{event:eventName}\u00a0» ({event:eventDays}) ne peuvent pas être retournées.',
            ja: '「{event:eventName}」の期間中（{event:eventDays}）のご注文は返品できません。',
            ko: '‘{event:eventName}’ 기간({event:eventDays})의 주문은 반품할 수 없습니다.',
            'zh-TW': '「{event:eventName}」期間（{event:eventDays}）的訂單無法退貨。',
            'zh-HK': '「{event:eventName}」期間（{event:eventDays}）的訂單不能退貨。',
          },
          {
            en: 'Orders placed during “{event:eventName}” ({event:eventDays}) can be returned for {tiers}.',
            fr: 'Les commandes passées pendant «\u00a0{event:eventName}\u00a0» ({event:eventDays}) peuvent être retournées contre {tiers}.',
            ja: '「{event:eventName}」の期間中（{event:eventDays}）のご注文の返品：{tiers}。',
            ko: '‘{event:eventName}’ 기간({event:eventDays})의 주문 반품: {tiers}.',
            'zh-TW': '「{event:eventName}」期間（{event:eventDays}）的訂單退貨：{tiers}。',
          },
        ],
        rows: {
          tiers: {
            joined: 'semicolons',
            as: [
              {
                when: { remedies: 'nothing' },
                en: 'nothing up to {throughDay} after delivery',
                fr: 'rien jusqu’à {throughDay} après la livraison',
                ja: '配達後{throughDay}までは返品不可',
                ko: '배송 완료 후 {throughDay} 이내는 반품 불가',
                'zh-TW': '送達後 {throughDay}內不可退貨',
              },
              {
                en: '{remedies:remedy} up to {throughDay} after delivery',
                fr: '{remedies:remedy} jusqu’à {throughDay} après la livraison',
                ja: '配達後{throughDay}までは{remedies:remedy}',
                ko: '배송 완료 후 {throughDay} 이내는 {remedies:remedy}',
                'zh-TW': '送達後 {throughDay}內可選擇{remedies:remedy}',
              },
            ],
          },
        },
      },
    },
  },
} as const satisfies Readonly<Record<string, Statement>>;
