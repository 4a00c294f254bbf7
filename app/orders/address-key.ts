import { createHash } from 'node:crypto';

import type { OrderSnapshot } from '../admin-api/order-snapshot.ts';
import type { OrderKey } from './cases.server.ts';

/** Where an order goes, without who lives there. */
export type Place = Pick<
  NonNullable<OrderSnapshot['shippingAddress']>,
  'address1' | 'address2' | 'company' | 'city' | 'zip' | 'provinceCode' | 'countryCodeV2'
>;

/**
 * Tells the address of an order from another address of it: the same for the same, whatever its capitals and spaces. Nothing about
 * the address can be read from it, and the addresses of two orders are never told to be the same.
 */
export function addressKey(
  { shop, orderId }: OrderKey,
  { shippingAddress }: { readonly shippingAddress: Place | null },
): string {
  const { address1, address2, company, city, zip, provinceCode, countryCodeV2 } = shippingAddress ?? {};
  const typed = [address1, address2, company, city, zip, provinceCode, countryCodeV2].map(
    (text) => text?.toLowerCase().replaceAll(/\s+/g, ' ').trim() ?? '',
  );
  const text = JSON.stringify([shop, orderId, ...typed]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
