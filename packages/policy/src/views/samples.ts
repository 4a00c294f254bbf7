import type { ProtectionRules, SignatureRules } from '../checkout/rules.ts';
import { promiseFor } from '../orders/order-promise.ts';
import type { OrderPromise } from '../orders/order.ts';
import { promiseAtPurchase } from '../promise/at-purchase.ts';
import type { PromiseRules } from '../promise/rules.ts';
import type { AddressNotice } from './addressNoticeModel.ts';
import { inCurrency } from './cart.ts';
import type { Toggle } from './protectionModel.ts';
import type { SignatureNotice } from './signatureNoticeModel.ts';

/** What the checkout editor shows a merchant: each block as a shopper could see it, in the policy's own values. */
export const sampleAddressNotice: AddressNotice = { kind: 'refuse', text: 'poBox' };

export function sampleToggle({ price, currency, waives }: ProtectionRules): Toggle {
  const shown = inCurrency(price, currency);
  return { checked: false, disabled: true, price: shown, waives, note: null, failed: false };
}

export function sampleSignatureNotice({ above, currency, carrier }: SignatureRules): SignatureNotice {
  return { says: 'ifCarrier', above: inCurrency(above, currency), carrier };
}

/** An order of now that is worth a signature, to the first country that parcels travel to. */
export function samplePromise(rules: PromiseRules, placedAt: string): OrderPromise {
  const { signature, calendar } = rules;
  const order = {
    placedAt,
    carrier: null,
    currency: signature?.currency ?? '',
    shippingAddress: { countryCode: calendar.transit[0]?.country ?? null },
    lines: [{ variantId: null, quantity: 1, requiresShipping: true, subtotal: (signature?.above ?? 0) + 1 }],
  };
  return promiseFor(rules, order, promiseAtPurchase);
}
