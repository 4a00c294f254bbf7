import type { MeasuredInput } from './measured-inputs.ts';
import { aallyn, compileCheckout, type CompiledCheckout, type Policy } from '@doorstep/policy';

/** The variant sold as protection in measured carts. */
export const protectionVariantId = 'gid://shopify/ProductVariant/44012345678901';

/** What the AALLYN preset publishes. */
export const aallynRules = rulesOf(aallyn);

/** With a promotion event in all languages, and with arrivals in the names of options: what the preset leaves out. */
export const fullRules = rulesOf({
  ...aallyn,
  calendar: { ...aallyn.calendar, arrivalInTitles: true, cutOff: 14 * 60 },
  events: [
    {
      id: 'holiday',
      name: 'Holiday event',
      period: {
        from: { kind: 'nth-weekday', month: 11, weekday: 4, nth: 4 },
        until: { kind: 'fixed', month: 12, day: 12 },
      },
    },
  ],
  promotions: {
    ...aallyn.promotions,
    events: [
      {
        event: 'holiday',
        message: {
          en: 'No codes on top of the holiday prices.',
          fr: 'Aucun code en plus des prix des fêtes.',
          ja: 'ホリデー価格にはクーポンコードをご利用いただけません。',
          ko: '홀리데이 가격에는 프로모션 코드를 사용할 수 없습니다.',
          'zh-TW': '節慶優惠價格不可再使用優惠碼。',
        },
      },
    ],
  },
});

function rulesOf(policy: Policy): CompiledCheckout {
  const publication = { version: 1, publishedOn: '2026-11-02', protectionVariantId };
  const compiled = compileCheckout(policy, publication);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return compiled.value;
}

function list<Item>(count: number, item: (index: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, index) => item(index));
}

/** In Hong Kong dollars and Chinese: the longest amounts, a threshold of its own, texts outside ASCII. */
const hongKong = { country: { isoCode: 'HK' }, language: { isoCode: 'ZH_TW' } };

const option = (index: number) => ({
  handle: `5d41402abc4b2a76b9719d911017c592-${index}`,
  title: index === 0 ? 'Standard' : `UPS Worldwide Express ${index}`,
  code: index === 0 ? 'Standard' : `ups_worldwide_express_${index}`,
  deliveryMethodType: 'SHIPPING',
});

/**
 * A line's price in carts whose worth is counted until it is enough: one line is enough alone, twenty are with the last, and of
 * more no real one has so small ones that all of them count; `all` is that cart all the same.
 */
function price(lines: number, enough: number, all: boolean): string {
  const counted = all ? lines : Math.min(lines, 20);
  return String(Math.ceil(enough / counted) + 0.5);
}

/** The price of each of many lines with discounts, in the currency of a threshold of 1000: too little together, or enough. */
const tooLittle = { price: '4.5' };
const enough = { price: '5.5' };

/** Three discounts of a line, which are little enough for {@link enough}. */
const threeDiscounts = { discounts: ['0.1', '0.1', '0.1'] };

/** A discount that fell on a gift card: with it, the discounts of the cart may be more than enough can bear. */
const onGiftCard = { elsewhere: 90 };

function discountInput(
  lines: number,
  more: {
    price?: string;
    discounts?: readonly string[];
    elsewhere?: number;
    all?: boolean;
    groups?: number;
    options?: number;
  } = {},
) {
  const { all = false, discounts = [], elsewhere = 0, groups = 1, options = 3 } = more;
  const subtotalAmount = { amount: more.price ?? price(lines, 1000, all) };
  return {
    presentmentCurrencyRate: '7.8123',
    cart: {
      cost: { subtotalAmount: { currencyCode: 'HKD' } },
      discountApplications: discounts.map((amount) => ({
        totalAllocatedAmount: { amount: (Number(amount) * lines + elsewhere / discounts.length).toFixed(1) },
      })),
      deliveryGroups: list(groups, () => ({
        groupType: 'ONE_TIME_PURCHASE',
        deliveryAddress: { countryCode: 'HK', provinceCode: 'HK' },
        cartLines: list(lines / groups, () => ({
          cost: { subtotalAmount },
          discountAllocations: discounts.map((amount) => ({ discountedAmount: { amount } })),
        })),
        deliveryOptions: list(options, (index) => ({ ...option(index), cost: { amount: '195.5' } })),
      })),
    },
    discount: { discountClasses: ['SHIPPING'], metafield: { jsonValue: aallynRules.shipping } },
  };
}

function promotionInput(codes: number) {
  return {
    enteredDiscountCodes: list(codes, (index) => ({ code: `WELCOME-TO-AALLYN-${index}`, rejectable: true })),
    localization: hongKong,
    shop: { localTime: { date: '2026-11-27' } },
    discount: { metafield: { jsonValue: fullRules.promo } },
  };
}

/** A long one that is looked at once: a sign of a box ends the look. */
const street = {
  address1: 'Flat 12B, 23/F, Tower 2, Metro City, 1 Wan Hang Road',
  address2: 'Building 20345',
  city: 'Tseung Kwan O',
  company: 'Doorstep Trading (Hong Kong) Limited',
};

function deliveryInput(
  lines: number,
  more: { all?: boolean; groups?: number; options?: number; rules?: CompiledCheckout['delivery'] } = {},
) {
  const { all = false, groups = 1, options = 3, rules = aallynRules.delivery } = more;
  const subtotalAmount = { amount: price(lines, 1953, all) };
  return {
    presentmentCurrencyRate: '7.8123',
    localization: hongKong,
    shop: { localTime: { date: '2026-11-27', isPastCutOff: true } },
    cart: {
      cost: { subtotalAmount: { currencyCode: 'HKD' } },
      deliveryGroups: list(groups, () => ({
        groupType: 'ONE_TIME_PURCHASE',
        deliveryAddress: { ...street, provinceCode: 'HK', countryCode: 'HK' },
        cartLines: list(lines / groups, () => ({ cost: { subtotalAmount } })),
        deliveryOptions: list(options, option),
      })),
    },
    deliveryCustomization: { metafield: { jsonValue: rules } },
  };
}

function validationInput(lines: number, { groups = 1 }: { groups?: number } = {}) {
  return {
    buyerJourney: { step: 'CHECKOUT_INTERACTION' },
    localization: hongKong,
    cart: {
      lines: list(lines, (index) => ({
        quantity: 2,
        merchandise: {
          // A cart of one line is a bag: the fee alone is refused before it gets this far.
          id: index === 1 ? protectionVariantId : `gid://shopify/ProductVariant/4401234560${1000 + index}`,
          requiresShipping: index !== 1,
          product: { finalSale: false },
        },
      })),
      deliveryGroups: list(groups, () => ({
        deliveryAddress: {
          address1: 'Flat 12B, 23/F, Tower 2, Metro City, 1 Wan Hang Road',
          address2: 'P.O. Box 20345',
          city: 'Tseung Kwan O',
          company: 'Doorstep Trading (Hong Kong) Limited',
          provinceCode: 'NT',
          zip: '',
          countryCode: 'HK',
        },
        selectedDeliveryOption: { deliveryMethodType: 'SHIPPING' },
      })),
    },
    validation: { metafield: { jsonValue: aallynRules.validation } },
  };
}

const lineCounts = [1, 20, 200, 500];

/** The inputs that each target is measured with: carts of growing size, as dear to decide as a real one can be. */
export const largestInputs: Readonly<Record<string, readonly MeasuredInput[]>> = {
  'cart.delivery-options.discounts.generate.run': [
    ...lineCounts.map((count) => ({
      name: count === 1 ? '1 line' : `${count} lines`,
      input: discountInput(count),
    })),
    { name: '200 lines, all counted', input: discountInput(200, { all: true }) },
    {
      name: '200 lines, three discounts each, too little',
      input: discountInput(200, { ...tooLittle, ...threeDiscounts }),
    },
    {
      name: '200 lines, three discounts each, enough with all',
      input: discountInput(200, { ...enough, ...threeDiscounts }),
    },
    {
      name: '100 lines, three discounts each, counted',
      input: discountInput(100, { price: '10.5', ...threeDiscounts, ...onGiftCard }),
    },
    {
      name: '200 lines, three discounts each, counted',
      input: discountInput(200, { ...enough, ...threeDiscounts, ...onGiftCard }),
    },
    { name: '100 options in 10 groups', input: discountInput(20, { groups: 10, options: 10 }) },
  ],
  'cart.lines.discounts.generate.run': [
    { name: '1 code', input: promotionInput(1) },
    { name: '20 codes', input: promotionInput(20) },
  ],
  'cart.delivery-options.transform.run': [
    ...lineCounts.map((count) => ({
      name: count === 1 ? '1 line' : `${count} lines`,
      input: deliveryInput(count),
    })),
    { name: '200 lines, all counted', input: deliveryInput(200, { all: true }) },
    { name: '100 options in 10 groups', input: deliveryInput(20, { groups: 10, options: 10 }) },
    { name: '1 line, arrivals in titles', input: deliveryInput(1, { rules: fullRules.delivery }) },
  ],
  'cart.validations.generate.run': [
    ...lineCounts.map((count) => ({
      name: count === 1 ? '1 line' : `${count} lines`,
      input: validationInput(count),
    })),
    { name: '10 groups', input: validationInput(20, { groups: 10 }) },
  ],
};
