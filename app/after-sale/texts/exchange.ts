import type { Locale } from '@doorstep/policy';

/** [EXCH-01] What customers read where they choose what they would like to have instead. `{item}` stands for a name. */
export interface ExchangeTexts {
  /** Before anything is chosen. */
  readonly choose: string;
  /** Chosen instead of a variant. */
  readonly other: string;
  readonly soldOut: string;
  readonly gone: string;
  /** The field for what was not chosen. */
  readonly words: string;
  readonly wordsHelp: string;
  readonly heading: string;
  readonly back: string;
  readonly instead: string;
  /** What it comes to in the end. */
  readonly charge: string;
  readonly refund: string;
  readonly credit: string;
  readonly none: string;
  /** What it leaves out. */
  readonly note: string;
}

const fr: ExchangeTexts = {
  choose: 'Veuillez choisir',
  other: 'Autre chose, que j’écris ci-dessous',
  soldOut: '{item} (épuisé)',
  gone: 'Cet article n’est plus en vente. Écrivez ci-dessous ce que vous souhaitez à la place.',
  words: 'Autre chose : quoi ?',
  wordsHelp:
    'Seulement si vous avez choisi autre chose : nom, taille et couleur. Nous vous écrivons à ce sujet et sur la différence de prix.',
  heading: 'Ce que cela représente',
  back: 'Retour : {item}',
  instead: 'Nouveau : {item}',
  charge: 'À payer',
  refund: 'Vous recevez',
  credit: 'Vous recevez en avoir',
  none: 'Rien à payer',
  note: 'Hors taxes, qui s’ajoutent ou sont remboursées selon le cas. Ce qui est à payer l’est avant l’envoi des nouveaux articles.',
};

export const exchangeTexts: Readonly<Record<Locale, ExchangeTexts>> = {
  en: {
    choose: 'Please choose',
    other: 'Something else, which I write below',
    soldOut: '{item} (sold out)',
    gone: 'It is not sold any more. Please write below what you would like instead.',
    words: 'Something else: which?',
    wordsHelp:
      'Only if you chose something else: name, size and color. We write to you about it and the difference in price.',
    heading: 'What it comes to',
    back: 'Back: {item}',
    instead: 'New: {item}',
    charge: 'To pay',
    refund: 'You get back',
    credit: 'You get back as store credit',
    none: 'Nothing to pay',
    note: 'Without tax, which is added or refunded where it is due. What is to be paid is due before the new items ship.',
  },
  fr,
  'fr-CA': { ...fr, words: 'Autre chose : quoi?', credit: 'Vous recevez en crédit en magasin' },
  ja: {
    choose: 'お選びください',
    other: 'その他（下の欄に記入します）',
    soldOut: '{item}（在庫切れ）',
    gone: 'この商品は販売を終了しました。ご希望の商品を下の欄にご記入ください。',
    words: 'その他のご希望の商品',
    wordsHelp:
      '「その他」をお選びの場合のみ、商品名、サイズ、色をご記入ください。在庫と差額について、ご連絡いたします。',
    heading: '差額の目安',
    back: '返送：{item}',
    instead: '新しい商品：{item}',
    charge: 'お支払い額',
    refund: 'ご返金額',
    credit: 'ストアクレジットでのご返金額',
    none: 'お支払いはありません',
    note: '税は含まれていません。税は、必要に応じて加算または返金いたします。お支払いは、新しい商品の発送前に必要となります。',
  },
  ko: {
    choose: '선택해 주세요',
    other: '다른 상품 (아래에 적을게요)',
    soldOut: '{item} (품절)',
    gone: '더 이상 판매하지 않는 상품입니다. 대신 받고 싶은 상품을 아래에 적어 주세요.',
    words: '다른 상품: 어떤 상품인가요?',
    wordsHelp:
      '다른 상품을 선택하신 경우에만 상품명, 사이즈, 색상을 적어 주세요. 재고와 가격 차액을 안내해 드립니다.',
    heading: '예상 차액',
    back: '반품: {item}',
    instead: '새 상품: {item}',
    charge: '결제하실 금액',
    refund: '돌려받으실 금액',
    credit: '스토어 크레딧으로 돌려받으실 금액',
    none: '결제하실 금액 없음',
    note: '세금은 포함되지 않았으며, 해당하는 경우 더해지거나 환불됩니다. 결제하실 금액은 새 상품이 발송되기 전에 내셔야 합니다.',
  },
  'zh-TW': {
    choose: '請選擇',
    other: '其他商品（填寫在下方）',
    soldOut: '{item}（已售完）',
    gone: '此商品已停售。請在下方填寫想換的商品。',
    words: '其他商品',
    wordsHelp: '只有選擇「其他商品」時需要填寫：名稱、尺寸與顏色。我們會就商品與差價與您聯絡。',
    heading: '預估差價',
    back: '寄回：{item}',
    instead: '新商品：{item}',
    charge: '需支付',
    refund: '退還給您',
    credit: '以購物金退還給您',
    none: '無需付款',
    note: '不含稅金；稅金會依情況加收或退還。需支付的金額須在新商品出貨前付清。',
  },
  'zh-HK': {
    choose: '請選擇',
    other: '其他貨品（填寫在下方）',
    soldOut: '{item}（已售罄）',
    gone: '此貨品已停售。請在下方填寫想換的貨品。',
    words: '其他貨品',
    wordsHelp: '只有選擇「其他貨品」時需要填寫：名稱、尺碼及顏色。我們會就貨品及差價聯絡您。',
    heading: '預計差價',
    back: '寄回：{item}',
    instead: '新貨品：{item}',
    charge: '需支付',
    refund: '退還給您',
    credit: '以商店餘額退還給您',
    none: '無需付款',
    note: '不包括稅項；稅項會按情況加收或退還。需支付的金額須於新貨品寄出前付清。',
  },
};
