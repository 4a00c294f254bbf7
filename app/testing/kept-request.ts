import { decideAfterSale, aallyn } from '@doorstep/policy';
import type { Asked, SoldOrder } from '@doorstep/policy';

import { openRequest } from '../after-sale/store.server.ts';
import type { NewRequest } from '../after-sale/store.server.ts';
import { database } from '../database.server.ts';

/** When requests of tests are asked for: ten days after their order was brought. */
export const askedAt = new Date('2026-11-24T18:00:00Z');

const usd = (minor: number) => ({ minor, currency: 'USD' });

/** Two pieces of one line for $100.00, sold for the United States and brought. */
export const soldOrder: SoldOrder = {
  ...{ placedAt: '2026-11-10T18:00:00Z', countryCode: 'US', provinceCode: 'OH', codes: [], rate: null },
  lines: [
    {
      ...{
        id: 'gid://shopify/LineItem/1',
        variantId: 'gid://shopify/ProductVariant/1',
        sold: 2,
        quantity: 2,
      },
      ...{ shipped: 2, refunded: 0, returning: 0, requiresShipping: true, tags: [], subtotal: 10_000 },
      paid: { shop: usd(10_000), presentment: usd(10_000) },
      ...{ isReduced: false, tax: { shop: usd(0), presentment: usd(0) }, givenBack: [], compensated: 0 },
    },
  ],
  ...{ isCancelled: false, shippedOn: '2026-11-12', deliveredOn: '2026-11-14', carrier: 'UPS' },
  ...{ isScanned: true, warehouse: 'free', waives: [], isAdjusted: false, parcels: [] },
};

/** A return of one piece for a refund. */
export const aReturn: Asked<'return'> = {
  kind: 'return',
  lines: [{ id: 'gid://shopify/LineItem/1', quantity: 1, reason: 'changed-my-mind' }],
  ...{ remedy: 'refund', attested: true },
};

/** Keeps a request as a door would, judged by the preset policy; gives its id. */
export async function keepRequest(
  shop: string,
  {
    asked = aReturn,
    number = 1001,
    at = askedAt,
    ...more
  }: { readonly asked?: Asked; readonly number?: number; readonly at?: Date } & Partial<NewRequest> = {},
): Promise<string> {
  const decision = decideAfterSale(aallyn, soldOrder, asked, at.toISOString());
  const order = { id: `gid://shopify/Order/${number}`, name: `#${number}` };
  const request: NewRequest = {
    ...{ shop, door: 'account', token: `token ${number}`, order, asked, decision },
    ...{ policy: aallyn, policyVersion: 1 },
    ...{ locale: 'en', email: `buyer${number}@example.com`, message: null },
    ...more,
  };
  return (await openRequest(database, request, at)).id;
}
