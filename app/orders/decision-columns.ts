import type { OrderDecision } from '@doorstep/policy';

/** What orders are found and counted by, as the columns beside a decision. Everything is taken from the decision. */
export function columnsOf({ figures, signature, protected: isProtected, hold, shipment }: OrderDecision) {
  const { country, currency, merchandise, shipping, fee, threshold, address, unserved } = figures;
  return {
    country,
    currency,
    merchandise,
    shipping,
    fee,
    freeFrom: threshold?.freeFrom.minor ?? null,
    freeFromCurrency: threshold?.freeFrom.currency ?? null,
    missing: threshold?.missing ?? null,
    shippedFree: shipping === null ? null : shipping === 0,
    protected: isProtected,
    signature,
    shipment,
    held: hold?.what ?? null,
    addressClass: address?.class ?? null,
    addressVerdict: address?.verdict ?? null,
    addressForm: address?.form ?? null,
    unserved,
  };
}

/** Their names. */
export const decisionColumns = [
  ...['country', 'currency', 'merchandise', 'shipping', 'fee', 'freeFrom', 'freeFromCurrency', 'missing'],
  ...['shippedFree', 'protected', 'signature', 'shipment', 'held'],
  ...['addressClass', 'addressVerdict', 'addressForm', 'unserved'],
] as const satisfies readonly (keyof ReturnType<typeof columnsOf>)[];
