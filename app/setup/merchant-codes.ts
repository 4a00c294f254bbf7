import type { MerchantCode } from '../admin-api/discount-codes.ts';

/** Whether a code takes the place of our free shipping: of several shipping discounts Shopify gives one, and it combines with none. */
export const costsFreeShipping = ({
  combinesWithShipping,
  freesShipping,
}: Pick<MerchantCode, 'combinesWithShipping' | 'freesShipping'>): boolean =>
  !combinesWithShipping && !freesShipping;
