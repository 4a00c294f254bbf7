import type { OrderDecision } from '@doorstep/policy';

/** What orders are found and counted by, as the columns beside a decision. Everything is taken from the decision. */
export function columnsOf({ figures, signature, protected: isProtected, hold, soldAs }: OrderDecision) {
  const { country, currency, merchandise, shipping, fee, threshold, address, unserved } = figures;
  return {
    country,
    currency,
    merchandise: inColumn(merchandise),
    shipping: inColumn(shipping),
    fee: inColumn(fee),
    freeFrom: inColumn(threshold?.freeFrom.minor),
    freeFromCurrency: threshold?.freeFrom.currency ?? null,
    missing: inColumn(threshold?.missing),
    shippedFree: shipping === null ? null : shipping === 0,
    protected: isProtected,
    signature,
    shipment: soldAs.shipment,
    held: hold?.what ?? null,
    addressClass: address?.class ?? null,
    addressVerdict: address?.verdict ?? null,
    addressForm: address?.form ?? null,
    unserved,
  };
}

const inColumn = (minor: number | null | undefined): bigint | null =>
  minor === null || minor === undefined ? null : BigInt(minor);
