import { minorOfNumber } from '../money/amount.ts';
import { promiseUnheld } from '../orders/order-promise.ts';
import type { OrderPromise } from '../orders/order.ts';
import { promiseAtPurchase } from '../promise/at-purchase.ts';
import type { FreeShippingRules, ProtectionRules } from '../rules/blocks.ts';
import type { PromiseRules } from '../rules/promise.ts';
import type { SignatureRules } from '../rules/signature.ts';
import type { AddressNotice } from './address-notice-model.ts';
import { inCurrency, type ShownMoney } from './cart.ts';
import type { Toggle } from './protection-model.ts';
import type { SignatureNotice } from './signature-notice-model.ts';

/** What the checkout editor shows a merchant: each block as a shopper could see it, in the policy's own values. */
export const sampleAddressNotice: AddressNotice = { kind: 'refuse', text: 'poBox', contact: null };

export function sampleToggle({ price, currency, waives, saves, terms }: ProtectionRules): Toggle {
  const shown = inCurrency(price, currency);
  return {
    checked: false,
    disabled: true,
    price: shown,
    waives,
    saves: saves ?? null,
    terms: terms ?? null,
    note: null,
    failed: false,
  };
}

export function sampleSignatureNotice({ above, currency, carrier }: SignatureRules): SignatureNotice {
  return { variant: 'ifCarrier', above: inCurrency(above, currency), carrier };
}

/** 14.20 in the shop's currency, or as near as its decimals allow. */
export const sampleNudge = ({ currency }: FreeShippingRules): ShownMoney =>
  inCurrency(minorOfNumber(14.2, currency) ?? 0, currency);

/** An order of now that is worth a signature, to the first country that parcels travel to. */
export function samplePromise(rules: PromiseRules, placedAt: string): OrderPromise {
  const { signature, calendar } = rules;
  const order = {
    placedAt,
    carrier: 'unknown' as const,
    currency: signature?.currency ?? '',
    shippingAddress: { countryCode: calendar.transit[0]?.country ?? null },
    lines: [{ variantId: null, quantity: 1, requiresShipping: true, subtotal: (signature?.above ?? 0) + 1 }],
  };
  return promiseUnheld(rules, order, promiseAtPurchase);
}
