import { formatAmount } from '@doorstep/policy';
import type { Money } from '@doorstep/policy';

import { askedAt } from './asked.ts';
import type { CaseAddress, SimulatedCase } from './case.ts';
import type { OutcomeLine } from './outcome.ts';

/** A delivery option before it is shown. `handle` is what functions call it. */
export interface OfferedOption {
  readonly handle: string;
  readonly name: string;
  readonly title: string;
  readonly price: Money;
  readonly isPolicys: boolean;
}

/** What Shopify knows of a cart at some point of its work. */
export interface FunctionSituation {
  readonly given: SimulatedCase;
  /** What is paid in, and its rate to the shop's currency. */
  readonly currency: string;
  readonly rate: string | null;
  readonly lines: readonly OutcomeLine[];
  /** Codes that the shop has, as they were entered. */
  readonly codes: readonly string[];
  /** Empty before delivery is known. */
  readonly options: readonly OfferedOption[];
  readonly chosen: OfferedOption | null;
}

/** What Shopify tells a function: the root that its input query is executed on. `rules` are what its owner's metafield holds. */
export function functionFacts(situation: FunctionSituation, rules: unknown): unknown {
  const { given, currency, rate, lines, codes } = situation;
  const owner = { discountClasses: ['SHIPPING', 'ORDER'], metafield: () => ({ jsonValue: rules }) };
  const delivers = askedAt[given.surface].delivers;
  const shipped = lines.filter(({ requiresShipping }) => requiresShipping);
  return {
    ...{ validation: owner, discount: owner, deliveryCustomization: owner },
    buyerJourney: { step: askedAt[given.surface].step },
    enteredDiscountCodes: codes.map((code) => ({ code, rejectable: true })),
    presentmentCurrencyRate: decimal(rate ?? '1'),
    localization: {
      country: { isoCode: given.address.countryCode },
      language: { isoCode: given.language === 'zh-TW' ? 'ZH_TW' : given.language.toUpperCase() },
    },
    shop: { localTime: clock(given) },
    cart: {
      cost: { subtotalAmount: { currencyCode: currency } },
      lines: lines.map(lineFacts),
      discountApplications: discountsOf(lines).map((amount) => ({
        totalAllocatedAmount: moneyFacts(amount),
      })),
      deliveryGroups: delivers && shipped.length > 0 ? [groupFacts(situation, shipped)] : [],
    },
  };
}

/** `shop.localTime`: a function has no clock and may only compare with the shop's own. */
function clock({ date, time }: SimulatedCase) {
  const now = `${time}:00`;
  return { date, timeAfter: (asked: { readonly time: string }) => now > asked.time };
}

function lineFacts({ variantId, quantity, requiresShipping, finalSale }: OutcomeLine) {
  const product = {
    hasAnyTag: ({ tags }: { readonly tags?: readonly string[] | null }) => !!tags?.length && finalSale,
  };
  return {
    quantity,
    merchandise: { __typename: 'ProductVariant', id: variantId, requiresShipping, product },
  };
}

/** What each discount of the cart takes off in all. */
function discountsOf(lines: readonly OutcomeLine[]): readonly Money[] {
  const totals = new Map<string, Money>();
  for (const { title, amount } of lines.flatMap(({ takenOff }) => takenOff)) {
    totals.set(title, { ...amount, minor: (totals.get(title)?.minor ?? 0) + amount.minor });
  }
  return [...totals.values()];
}

function groupFacts({ given, options, chosen }: FunctionSituation, shipped: readonly OutcomeLine[]) {
  return {
    groupType: 'ONE_TIME_PURCHASE',
    deliveryAddress: postalAddress(given.address),
    cartLines: shipped.map(({ subtotal, takenOff }) => ({
      cost: { subtotalAmount: moneyFacts(subtotal) },
      discountAllocations: takenOff.map(({ amount }) => ({ discountedAmount: moneyFacts(amount) })),
    })),
    deliveryOptions: options.map(({ handle, title, name, price }) => ({
      ...{ handle, title, code: name, deliveryMethodType: 'SHIPPING', cost: moneyFacts(price) },
    })),
    selectedDeliveryOption: chosen && { deliveryMethodType: 'SHIPPING' },
  };
}

/** An address as Shopify gives it: what was not typed is `null`. */
export function postalAddress({ countryCode, ...rest }: CaseAddress) {
  const { provinceCode, address1, address2, company, city, zip } = rest;
  const typed = (text: string) => (text === '' ? null : text);
  return {
    countryCode,
    provinceCode: typed(provinceCode),
    address1: typed(address1),
    address2: typed(address2),
    company: typed(company),
    city: typed(city),
    zip: typed(zip),
  };
}

const moneyFacts = (money: Money) => ({ amount: decimal(formatAmount(money)), currencyCode: money.currency });

/** Shopify's Decimal: at least one decimal, and no zero behind it (`100.0`, `99.99`). */
function decimal(text: string): string {
  const [whole = '', decimals = ''] = text.split('.');
  return `${whole}.${decimals.replace(/0+$/, '') || '0'}`;
}
