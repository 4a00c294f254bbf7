import type { Statement } from '../statement.ts';

/** [PRICE-01..03, PROMO-01, PROMO-02] When a price falls, and which codes are taken. */
export const prices = {
  'PRICE-01': {
    sentences: [
      [
        {
          when: { 'priceAdjustments.fullPrice': 'refund' },
          en: 'If the price of a full-price item falls within {priceAdjustments.days} of your order, we refund the difference, once per order.',
          fr: 'Si le prix d’un article acheté à plein tarif baisse dans les {priceAdjustments.days} suivant votre commande, nous remboursons la différence, une fois par commande.',
          ja: '定価でご購入の商品がご注文から{priceAdjustments.days}以内に値下がりした場合は、ご注文ごとに一度だけ、差額を返金します。',
          ko: '정가로 구매한 상품의 가격이 주문일로부터 {priceAdjustments.days} 이내에 내려가면 주문당 한 번 차액을 환불해 드립니다.',
          'zh-TW': '以原價購買的商品若於訂購後 {priceAdjustments.days}內降價，我們退還差額，每筆訂單限一次。',
          'zh-HK': '以原價購買的產品如於訂購後 {priceAdjustments.days}內減價，我們退還差額，每張訂單限一次。',
        },
        {
          en: 'If the price of a full-price item falls within {priceAdjustments.days} of your order, you get the difference as store credit, once per order.',
          fr: 'Si le prix d’un article acheté à plein tarif baisse dans les {priceAdjustments.days} suivant votre commande, la différence vous est rendue sous forme d’avoir, une fois par commande.',
          'fr-CA':
            'Si le prix d’un article acheté à plein prix baisse dans les {priceAdjustments.days} suivant votre commande, la différence vous est rendue en crédit en magasin, une fois par commande.',
          ja: '定価でご購入の商品がご注文から{priceAdjustments.days}以内に値下がりした場合は、ご注文ごとに一度だけ、差額をストアクレジットでお返しします。',
          ko: '정가로 구매한 상품의 가격이 주문일로부터 {priceAdjustments.days} 이내에 내려가면 주문당 한 번 차액을 스토어 크레딧으로 드립니다.',
          'zh-TW':
            '以原價購買的商品若於訂購後 {priceAdjustments.days}內降價，差額以購物金退還，每筆訂單限一次。',
          'zh-HK':
            '以原價購買的產品如於訂購後 {priceAdjustments.days}內減價，差額以商店信用額退還，每張訂單限一次。',
        },
      ],
    ],
  },
  'PRICE-02': {
    sentences: [
      [
        {
          when: { 'priceAdjustments.reduced': 'none' },
          en: 'For items bought on sale or with a code, there is no price adjustment.',
          fr: 'Les articles achetés en promotion ou avec un code ne donnent droit à aucun ajustement de prix.',
          ja: 'セール価格またはクーポンコードでご購入の商品は、価格調整の対象外です。',
          ko: '할인 중에 또는 코드를 사용해 구매한 상품은 가격 조정 대상이 아닙니다.',
          'zh-TW': '以特價或優惠碼購買的商品不適用價差退還。',
          'zh-HK': '以特價或優惠碼購買的產品不適用差價退還。',
        },
        {
          when: { 'priceAdjustments.reduced': 'store-credit' },
          en: 'For items bought on sale or with a code, a price adjustment within {priceAdjustments.days} of the order is store credit only.',
          fr: 'Pour les articles achetés en promotion ou avec un code, un ajustement de prix dans les {priceAdjustments.days} suivant la commande se fait uniquement sous forme d’avoir.',
          'fr-CA':
            'Pour les articles achetés en solde ou avec un code, un ajustement de prix dans les {priceAdjustments.days} suivant la commande se fait uniquement en crédit en magasin.',
          ja: 'セール価格またはクーポンコードでご購入の商品は、ご注文から{priceAdjustments.days}以内の値下がりについて、差額をストアクレジットでのみお返しします。',
          ko: '할인 중에 또는 코드를 사용해 구매한 상품은 주문일로부터 {priceAdjustments.days} 이내의 차액을 스토어 크레딧으로만 드립니다.',
          'zh-TW': '以特價或優惠碼購買的商品，訂購後 {priceAdjustments.days}內的差額僅以購物金退還。',
          'zh-HK': '以特價或優惠碼購買的產品，訂購後 {priceAdjustments.days}內的差額僅以商店信用額退還。',
        },
        {
          en: 'For items bought on sale or with a code, too, we refund the difference when the price falls within {priceAdjustments.days} of the order.',
          fr: 'Pour les articles achetés en promotion ou avec un code aussi, nous remboursons la différence si le prix baisse dans les {priceAdjustments.days} suivant la commande.',
          ja: 'セール価格またはクーポンコードでご購入の商品も、ご注文から{priceAdjustments.days}以内に値下がりした場合は差額を返金します。',
          ko: '할인 중에 또는 코드를 사용해 구매한 상품도 주문일로부터 {priceAdjustments.days} 이내에 가격이 내려가면 차액을 환불해 드립니다.',
          'zh-TW': '以特價或優惠碼購買的商品，若於訂購後 {priceAdjustments.days}內降價，也退還差額。',
          'zh-HK': '以特價或優惠碼購買的產品，如於訂購後 {priceAdjustments.days}內減價，亦退還差額。',
        },
      ],
    ],
  },
  'PRICE-03': {
    sentences: [
      [
        {
          en: 'We do not adjust prices to those of a flash sale, and promotions cannot be applied to past orders.',
          fr: 'Nous n’alignons pas nos prix sur ceux d’une vente flash, et les promotions ne s’appliquent pas aux commandes passées.',
          'fr-CA':
            'Nous n’ajustons pas nos prix à ceux d’une vente éclair, et les promotions ne s’appliquent pas aux commandes passées.',
          ja: 'フラッシュセールの価格への調整は行っておりません。プロモーションを過去のご注文に適用することもできません。',
          ko: '플래시 세일 가격으로는 조정해 드리지 않으며, 프로모션은 지난 주문에 적용할 수 없습니다.',
          'zh-TW': '我們不比照快閃特賣的價格退還差額，優惠活動也無法套用於先前的訂單。',
          'zh-HK': '我們不會按限時特賣的價格退還差額，優惠亦不適用於先前的訂單。',
        },
      ],
      [
        {
          when: { 'promotions.flashSale.periods': 'something' },
          en: 'Flash sales: {promotions.flashSale.periods}.',
          fr: 'Ventes flash\u00a0: {promotions.flashSale.periods}.',
          'fr-CA': 'Ventes éclair\u00a0: {promotions.flashSale.periods}.',
          ja: 'フラッシュセールの期間：{promotions.flashSale.periods}。',
          ko: '플래시 세일 기간: {promotions.flashSale.periods}.',
          'zh-TW': '快閃特賣期間：{promotions.flashSale.periods}。',
          'zh-HK': '限時特賣期間：{promotions.flashSale.periods}。',
        },
      ],
    ],
  },
  'PROMO-01': {
    sentences: [
      [
        {
          when: { 'promotions.codesPerOrder': 0 },
          en: 'Promotion codes cannot be used.',
          fr: 'Les codes promo ne sont pas acceptés.',
          ja: 'クーポンコードはご利用いただけません。',
          ko: '프로모션 코드는 사용할 수 없습니다.',
          'zh-TW': '不接受優惠碼。',
        },
        {
          when: { 'promotions.codesPerOrder': 1 },
          en: 'Only one promotion code can be used per order. The newest one is kept.',
          fr: 'Un seul code promo par commande. Le plus récent est conservé.',
          ja: 'クーポンコードはご注文ごとに一つだけお使いいただけます。最後に入力したコードが適用されます。',
          ko: '주문당 프로모션 코드는 하나만 사용할 수 있습니다. 마지막에 입력한 코드가 적용됩니다.',
          'zh-TW': '每筆訂單只能使用一組優惠碼，將保留最新的一組。',
          'zh-HK': '每張訂單只可使用一個優惠碼，將保留最新的一個。',
        },
        {
          en: 'Up to {promotions.codesPerOrder} can be used per order. The newest ones are kept.',
          fr: 'Jusqu’à {promotions.codesPerOrder} promo par commande. Les plus récents sont conservés.',
          ja: 'クーポンコードはご注文ごとに{promotions.codesPerOrder}までです。最後に入力したコードが適用されます。',
          ko: '프로모션 코드는 주문당 {promotions.codesPerOrder}까지 사용할 수 있습니다. 마지막에 입력한 코드가 적용됩니다.',
          'zh-TW': '每筆訂單最多使用 {promotions.codesPerOrder}優惠碼，將保留最新的。',
          'zh-HK': '每張訂單最多可使用 {promotions.codesPerOrder}優惠碼，將保留最新的。',
        },
      ],
    ],
  },
  'PROMO-02': {
    sentences: [
      [
        {
          when: { 'promotions.events': 'nothing' },
          saysNone: true,
          en: 'There is no event during which promotion codes are not taken.',
          fr: 'Il n’y a pas d’événement pendant lequel les codes promo sont refusés.',
          ja: 'クーポンコードをご利用いただけないイベントはありません。',
          ko: '프로모션 코드를 사용할 수 없는 이벤트는 없습니다.',
          'zh-TW': '沒有不接受優惠碼的活動。',
        },
        {
          en: '{promotions.events}',
          fr: '{promotions.events}',
          ja: '{promotions.events}',
          ko: '{promotions.events}',
          'zh-TW': '{promotions.events}',
        },
      ],
    ],
    rows: {
      'promotions.events': {
        joined: 'sentences',
        as: [
          {
            en: 'During “{event:eventName}” ({event:eventDays}), no promotion codes can be used.',
            fr: 'Pendant «\u00a0{event:eventName}\u00a0» ({event:eventDays}), aucun code promo n’est accepté.',
            ja: '「{event:eventName}」の期間中（{event:eventDays}）は、クーポンコードをご利用いただけません。',
            ko: '‘{event:eventName}’ 기간({event:eventDays})에는 프로모션 코드를 사용할 수 없습니다.',
            'zh-TW': '「{event:eventName}」期間（{event:eventDays}）不接受優惠碼。',
          },
        ],
      },
    },
  },
} as const satisfies Readonly<Record<string, Statement>>;
