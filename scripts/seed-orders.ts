import { aallyn, decideOrder } from '@doorstep/policy';
import type pg from 'pg';

/** A decision as large as those of real orders; what lists show stands in the columns. */
const decision = decideOrder(aallyn, {
  policyVersion: 1,
  placedAt: '2026-11-24T18:00:00Z',
  lines: [{ variantId: null, quantity: 1, requiresShipping: true, subtotal: 260_00 }],
  shipping: 0,
  shippingAddress: {
    address1: 'PO Box 12',
    city: 'Columbus',
    provinceCode: 'OH',
    countryCode: 'US',
    zip: '43004',
  },
  carrier: 'unknown',
  protectionVariantId: null,
});

/**
 * Decided orders of a shop, the same ones each time: a year of them, two in three of which ship free; a few in a hundred
 * are on hold, go elsewhere or wait for somebody. They take the place of the orders that the shop has.
 */
export async function seedOrders(client: pg.Client, shop: string, count: number): Promise<void> {
  for (const table of ['OrderDecision', 'Case'])
    await client.query(`delete from "${table}" where shop = $1`, [shop]);
  await client.query(orders, [shop, count, JSON.stringify(decision)]);
  await client.query(cases, [shop]);
  await client.query('analyze "OrderDecision", "Case"');
}

/** Numbers that look like chance and are the same each time: `r1` to `r4` are from 0 to 99. */
const orders = `
  with numbered as (
    select number,
           abs(hashint4(number)) % 100 as r1,
           abs(hashint4(number + 1000003)) % 100 as r2,
           abs(hashint4(number + 2000003)) % 100 as r3,
           abs(hashint4(number + 3000017)) % 30000 as cents
    from generate_series(1, $2::int) as number
  )
  insert into "OrderDecision" (
    shop, "orderId", "orderName", "searchName", "searchDigits", "policyVersion", "placedAt", "decidedAt", decision,
    country, currency, merchandise, shipping, fee, "freeFrom", "freeFromCurrency", missing, "shippedFree", protected,
    signature, shipment, held, "releasedAt", "addressClass", "addressVerdict", "addressForm", unserved, problem
  )
  select $1, 'gid://shopify/Order/' || (5000000000000 + number), '#' || (1000 + number), '' || (1000 + number),
         '' || (1000 + number), 1 + number * 12 / $2::int, placed, placed, $3::jsonb,
         case when r1 < 78 then 'US' when r1 < 88 then 'CA' when r1 < 94 then 'JP' when r1 < 99 then 'HK' else 'DE' end,
         'USD', cents, case when cents >= 10000 then 0 else 500 end, case when r2 < 30 then 298 else 0 end,
         10000, 'USD', 10000 - cents, cents >= 10000, r2 < 30,
         case when cents > 25000 then 'if-carrier' else 'not-required' end, 'to-ship',
         case when r1 = 99 then 'destination' when r3 < 2 then 'address' end,
         case when (r1 = 99 or r3 < 2) and number < $2::int * 0.98 then placed + interval '1 day' end,
         case when r3 < 2 then 'poBox' when r3 < 3 then 'privateMailbox' else 'street' end,
         case when r3 < 2 then 'refuse' when r3 < 3 then 'ask' else 'allow' end,
         case when r3 < 1 then 'P.O. box' when r3 < 2 then 'post office box' when r3 < 3 then 'private mailbox' end,
         case when r1 = 99 then 'country' end, (r1 = 99 or r3 < 2) and number >= $2::int * 0.98
  from numbered,
       lateral (select timestamp '2025-11-29' + number * interval '1 year' / $2::int as placed) as time`;

const cases = `
  insert into "Case" (shop, "orderId", kind, statement, says, "openedAt")
  select shop, "orderId", held, 'ADDR-02', 'Doorstep: P.O. box: refuse.', "placedAt"
  from "OrderDecision" where shop = $1 and problem`;
