import type { Database } from '../database.server.ts';

/** What the app has made for a shop at Shopify, as far as it knows without asking. */
export interface SetupStatus {
  readonly checkoutRule: boolean;
  readonly shippingDiscount: boolean;
  readonly promotionRule: boolean;
  readonly deliveryRule: boolean;
  readonly protectionProduct: boolean;
}

export async function readSetupStatus(database: Database, shop: string): Promise<SetupStatus> {
  const row = await database.shop.findUnique({ where: { domain: shop } });
  return {
    checkoutRule: Boolean(row?.validationId),
    shippingDiscount: Boolean(row?.shippingDiscountId),
    promotionRule: Boolean(row?.promotionDiscountId),
    deliveryRule: Boolean(row?.deliveryCustomizationId),
    protectionProduct: Boolean(row?.protectionVariantId),
  };
}
