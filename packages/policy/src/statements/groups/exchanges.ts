import type { Statement } from '../statement.ts';

/** [EXCH-01, INTL-01, GIFT-01, PROD-01] Exchanges, returns from abroad, gifts, and items with a problem. */
export const exchanges = {
  'EXCH-01': {
    sentences: [
      [
        {
          when: { 'exchanges.countries': 'nothing' },
          en: 'We do not offer exchanges. Please return the item and place a new order.',
          fr: 'Nous ne proposons pas d’échanges. Veuillez retourner l’article et passer une nouvelle commande.',
          ja: '交換は承っておりません。返品のうえ、あらためてご注文ください。',
          ko: '교환은 제공하지 않습니다. 반품 후 다시 주문해 주세요.',
          'zh-TW': '我們不提供換貨，請退貨後重新訂購。',
        },
        {
          when: { 'exchanges.fee': 0 },
          en: 'An exchange can be requested up to {exchanges.days} after delivery to {exchanges.countries}, without a fee. A difference in price is charged or refunded.',
          fr: 'Un échange peut être demandé, sans frais, jusqu’à {exchanges.days} après la livraison dans les pays suivants\u00a0: {exchanges.countries}. La différence de prix est facturée ou remboursée.',
          ja: '{exchanges.countries}へ配達された商品の交換は、配達後{exchanges.days}以内に手数料なしで申請できます。価格の差額は請求または返金します。',
          ko: '교환은 배송 완료 후 {exchanges.days} 이내에 수수료 없이 신청할 수 있습니다(대상 국가: {exchanges.countries}). 가격 차액은 청구하거나 환불해 드립니다.',
          'zh-TW':
            '送達{exchanges.countries}的訂單可於送達後 {exchanges.days}內申請換貨，免手續費，價差多退少補。',
          'zh-HK':
            '送達{exchanges.countries}的訂單可於送達後 {exchanges.days}內申請換貨，免手續費，差價多退少補。',
        },
        {
          en: 'An exchange can be requested up to {exchanges.days} after delivery to {exchanges.countries} and costs {exchanges.fee}. A difference in price is charged or refunded.',
          fr: 'Un échange coûte {exchanges.fee} et peut être demandé jusqu’à {exchanges.days} après la livraison dans les pays suivants\u00a0: {exchanges.countries}. La différence de prix est facturée ou remboursée.',
          ja: '{exchanges.countries}へ配達された商品の交換は、配達後{exchanges.days}以内に申請でき、手数料は{exchanges.fee}です。価格の差額は請求または返金します。',
          ko: '교환은 배송 완료 후 {exchanges.days} 이내에 신청할 수 있으며 수수료는 {exchanges.fee}입니다(대상 국가: {exchanges.countries}). 가격 차액은 청구하거나 환불해 드립니다.',
          'zh-TW':
            '送達{exchanges.countries}的訂單可於送達後 {exchanges.days}內申請換貨，手續費為 {exchanges.fee}，價差多退少補。',
          'zh-HK':
            '送達{exchanges.countries}的訂單可於送達後 {exchanges.days}內申請換貨，手續費為 {exchanges.fee}，差價多退少補。',
        },
      ],
    ],
  },
  'INTL-01': {
    sentences: [
      [
        {
          when: { 'international.accepted': false },
          en: 'International orders cannot be returned.',
          fr: 'Les commandes internationales ne peuvent pas être retournées.',
          ja: '海外からのご注文は返品できません。',
          ko: '해외 주문은 반품할 수 없습니다.',
          'zh-TW': '國際訂單無法退貨。',
          'zh-HK': '國際訂單不能退貨。',
        },
        {
          when: { 'international.anchor': 'shipment' },
          en: 'A return of an international order can be requested up to {international.days} after it was shipped.',
          fr: 'Le retour d’une commande internationale peut être demandé jusqu’à {international.days} après son expédition.',
          ja: '海外からのご注文の返品は、発送後{international.days}以内に申請できます。',
          ko: '해외 주문의 반품은 발송 후 {international.days} 이내에 신청할 수 있습니다.',
          'zh-TW': '國際訂單可於出貨後 {international.days}內申請退貨。',
          'zh-HK': '國際訂單可於寄出後 {international.days}內申請退貨。',
        },
        {
          en: 'A return of an international order can be requested up to {international.days} after it was delivered.',
          fr: 'Le retour d’une commande internationale peut être demandé jusqu’à {international.days} après sa livraison.',
          ja: '海外からのご注文の返品は、配達後{international.days}以内に申請できます。',
          ko: '해외 주문의 반품은 배송 완료 후 {international.days} 이내에 신청할 수 있습니다.',
          'zh-TW': '國際訂單可於送達後 {international.days}內申請退貨。',
        },
      ],
      [
        {
          when: { 'international.accepted': true, 'international.remedies': 'something' },
          en: 'You can get {international.remedies:remedy} for it.',
          fr: 'Vous pouvez obtenir {international.remedies:remedy}.',
          ja: '対応方法：{international.remedies:remedy}。',
          ko: '처리 방법: {international.remedies:remedy}.',
          'zh-TW': '可選擇{international.remedies:remedy}。',
        },
      ],
      [
        {
          when: { 'international.accepted': true, 'international.fee': 0 },
          en: 'You pay the postage of the return, and no other fee.',
          fr: 'Les frais d’envoi sont à votre charge, sans autres frais.',
          ja: '返送料はお客様のご負担となり、その他の手数料はかかりません。',
          ko: '반송 배송비는 고객님이 부담하며, 그 밖의 수수료는 없습니다.',
          'zh-TW': '退貨運費由您負擔，不另收手續費。',
        },
        {
          when: { 'international.accepted': true },
          en: 'You pay the postage of the return and a fee of {international.fee}.',
          fr: 'Les frais d’envoi sont à votre charge, plus des frais de {international.fee}.',
          ja: '返送料はお客様のご負担となり、手数料{international.fee}がかかります。',
          ko: '반송 배송비는 고객님이 부담하며, 수수료는 {international.fee}입니다.',
          'zh-TW': '退貨運費由您負擔，另收手續費 {international.fee}。',
        },
      ],
    ],
  },
  'GIFT-01': {
    sentences: [
      [
        {
          when: { 'gifts.threshold': 'nothing' },
          en: 'If a return leaves too little for the free gift of an order, we ask you about the gift.',
          fr: 'Si, après un retour, la commande ne suffit plus pour le cadeau offert, nous vous contactons à ce sujet.',
          ja: '返品によりプレゼントの条件を満たさなくなる場合は、プレゼントの扱いについてご連絡します。',
          ko: '반품으로 사은품 조건에 미치지 못하게 되면 사은품에 대해 연락드립니다.',
          'zh-TW': '若退貨後訂單不再符合贈品條件，我們會就贈品與您聯絡。',
          'zh-HK': '如退貨後訂單不再符合贈品條件，我們會就贈品與您聯絡。',
        },
        {
          when: { 'gifts.threshold': 0 },
          saysNone: true,
          en: 'A free gift never has to come back with a return.',
          fr: 'Un cadeau offert n’a jamais à être renvoyé avec un retour.',
          ja: '返品の際に、プレゼントをご返送いただく必要はありません。',
          ko: '반품하실 때 사은품을 돌려보내실 필요는 없습니다.',
          'zh-TW': '退貨時，贈品不必一併退回。',
          'zh-HK': '退貨時，贈品毋須一併退回。',
        },
        {
          en: 'If what you keep is below {gifts.threshold} after discounts, the free gift has to come back with the return.',
          fr: 'Si ce que vous gardez vaut moins de {gifts.threshold} après remises, le cadeau offert doit être renvoyé avec le retour.',
          'fr-CA':
            'Si ce que vous gardez vaut moins de {gifts.threshold} après rabais, le cadeau offert doit être renvoyé avec le retour.',
          ja: 'お手元に残る商品の割引後の合計が{gifts.threshold}を下回る場合は、プレゼントも一緒にご返送ください。',
          ko: '반품 후 남는 상품의 할인 적용 금액이 {gifts.threshold}보다 적으면 사은품도 함께 보내 주셔야 합니다.',
          'zh-TW': '若保留商品的折扣後金額低於 {gifts.threshold}，贈品須一併退回。',
          'zh-HK': '如保留產品的折扣後金額低於 {gifts.threshold}，贈品須一併退回。',
        },
      ],
    ],
  },
  'PROD-01': {
    sentences: [
      [
        {
          en: 'Please tell us about a problem with an item within {productIssues.days} of delivery. We answer within {productIssues.answerWithinHours} and ask for photos.',
          fr: 'Signalez-nous un problème avec un article dans un délai de {productIssues.days} après la livraison. Nous répondons sous {productIssues.answerWithinHours} et vous demandons des photos.',
          ja: '商品に不具合がある場合は、配達後{productIssues.days}以内にお知らせください。{productIssues.answerWithinHours}以内にご返信し、写真をお願いします。',
          ko: '상품에 문제가 있으면 배송 완료 후 {productIssues.days} 이내에 알려 주세요. {productIssues.answerWithinHours} 이내에 답변드리며 사진을 요청합니다.',
          'zh-TW':
            '商品若有問題，請於送達後 {productIssues.days}內告知我們。我們會於 {productIssues.answerWithinHours}內回覆，並請您提供照片。',
          'zh-HK':
            '產品如有問題，請於送達後 {productIssues.days}內通知我們。我們會於 {productIssues.answerWithinHours}內回覆，並請您提供照片。',
        },
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Statement>>;
