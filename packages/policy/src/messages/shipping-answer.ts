import type { Locale } from '../document/locales.ts';
import type { ShopperText } from '../document/policy.ts';
import { textIn } from '../document/texts.ts';
import { fill } from './fill.ts';
import { join, sentenceJoints } from './join.ts';

/** The sentences of an answer about shipping, in the order in which they are said. */
const sentences = {
  paid: {
    en: 'You paid {charged} for shipping.',
    fr: 'Vous avez payé {charged} de frais de livraison.',
    ja: '送料として{charged}を頂戴しました。',
    ko: '결제하신 배송비는 {charged}입니다.',
    'zh-TW': '您支付的運費為 {charged}。',
  },
  free: {
    en: 'Shipping was free for your order.',
    fr: 'La livraison de votre commande était gratuite.',
    ja: 'ご注文の送料は無料でした。',
    ko: '이 주문의 배송비는 무료였습니다.',
    'zh-TW': '這筆訂單免運費。',
    'zh-HK': '這張訂單免運費。',
  },
  countedAfter: {
    en: 'The items in your order came to {counted} after discounts.',
    fr: 'Vos articles s’élèvent à {counted} après remises.',
    'fr-CA': 'Vos articles s’élèvent à {counted} après rabais.',
    ja: 'ご注文商品の割引後の合計は{counted}です。',
    ko: '주문하신 상품의 할인 적용 후 금액은 {counted}입니다.',
    'zh-TW': '您的商品折扣後金額為 {counted}。',
    'zh-HK': '您的產品折扣後金額為 {counted}。',
  },
  countedBefore: {
    en: 'The items in your order came to {counted} before discounts.',
    fr: 'Vos articles s’élèvent à {counted} avant remises.',
    'fr-CA': 'Vos articles s’élèvent à {counted} avant les rabais.',
    ja: 'ご注文商品の割引前の合計は{counted}です。',
    ko: '주문하신 상품의 할인 적용 전 금액은 {counted}입니다.',
    'zh-TW': '您的商品折扣前金額為 {counted}。',
    'zh-HK': '您的產品折扣前金額為 {counted}。',
  },
  threshold: {
    en: 'Orders to {country} ship free from {freeFrom}; below that, shipping is {flat}.',
    fr: 'La livraison ({country}) est gratuite à partir de {freeFrom}\u202f; en dessous, elle coûte {flat}.',
    'fr-CA': 'La livraison ({country}) est gratuite à partir de {freeFrom}; en dessous, elle coûte {flat}.',
    ja: '{country}への配送は{freeFrom}以上で送料無料、それ未満の送料は{flat}です。',
    ko: '{country} 배송은 {freeFrom} 이상 주문 시 무료이며, 그 미만은 배송비가 {flat}입니다.',
    'zh-TW': '寄往{country}的訂單滿 {freeFrom} 免運費，未滿則運費為 {flat}。',
    'zh-HK': '寄往{country}的訂單滿 {freeFrom} 可享免運費，未滿則運費為 {flat}。',
  },
  flat: {
    en: 'Shipping to {country} is {flat} for every order.',
    fr: 'La livraison ({country}) coûte {flat} pour toutes les commandes.',
    ja: '{country}への送料は、ご注文金額にかかわらず{flat}です。',
    ko: '{country} 배송비는 주문 금액과 관계없이 {flat}입니다.',
    'zh-TW': '寄往{country}的訂單，運費一律為 {flat}。',
  },
} as const satisfies Readonly<Record<string, ShopperText>>;

/** What an answer names, as its reader writes it. */
export interface ShippingValues {
  readonly country: string;
  /** What was paid; `null` where nothing was. */
  readonly charged: string | null;
  /** The merchandise that was compared with the threshold. */
  readonly counted: string;
  readonly basis: 'after-discounts' | 'before-discounts';
  /** `null` where nothing ships free. */
  readonly freeFrom: string | null;
  readonly flat: string;
}

/** [SHIP-01..04] Why shipping was paid, or free, as whole sentences to the customer. */
export function shippingAnswer(values: ShippingValues, locale: Locale): string {
  const { country, charged, counted, basis, freeFrom, flat } = values;
  const say = (name: keyof typeof sentences, named: Readonly<Record<string, string>>) =>
    Object.entries(named).reduce(
      (sentence, [sign, value]) => fill(sentence, `{${sign}}`, value),
      textIn(sentences[name], locale),
    );
  const compared = basis === 'after-discounts' ? 'countedAfter' : 'countedBefore';
  const said = [
    charged === null ? say('free', {}) : say('paid', { charged }),
    ...(freeFrom === null
      ? [say('flat', { country, flat })]
      : [say(compared, { counted }), say('threshold', { country, freeFrom, flat })]),
  ];
  return join(said, sentenceJoints(locale));
}
