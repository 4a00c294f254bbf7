import { aallyn, decideAfterSale } from '@doorstep/policy';
import type { Asked, SoldOrder } from '@doorstep/policy';
import type pg from 'pg';

/** How many of the requests go on, and how many have ended. */
export interface SeededRequests {
  readonly open: number;
  readonly ended: number;
}

const id = 'gid://shopify/LineItem/1';
const line = { id, quantity: 1 };
const usd = (minor: number) => {
  const money = { minor, currency: 'USD' };
  return { presentment: money, shop: money };
};

/** One order, of which all of it is asked. */
const order: SoldOrder = {
  ...{ placedAt: '2026-10-20T18:00:00Z', countryCode: 'US', provinceCode: 'OH', codes: [], rate: null },
  lines: [
    {
      ...{ id, variantId: 'gid://shopify/ProductVariant/1', sold: 1, quantity: 1, shipped: 1, refunded: 0 },
      ...{ returning: 0, requiresShipping: true, tags: [], subtotal: 10_000, paid: usd(10_000) },
      ...{ isReduced: false, tax: usd(0), givenBack: [], compensated: 0 },
    },
  ],
  ...{ isCancelled: false, shippedOn: '2026-10-21', deliveredOn: '2026-10-23', carrier: 'UPS' },
  ...{ isScanned: true, warehouse: 'free', waives: [], isAdjusted: false, parcels: [] },
};

const back = { lines: [{ ...line, reason: 'changed-my-mind' }], attested: true } as const;
const aReturn: Asked = { kind: 'return', ...back, remedy: 'refund' };
const sold = { variantId: 'gid://shopify/ProductVariant/2', quantity: 1, price: usd(12_000) };

/** Nine requests: of each kind as many as a shop has of it about. */
const asked: readonly Asked[] = [
  ...[aReturn, aReturn, aReturn],
  { kind: 'exchange', ...back, wanted: [sold] },
  { kind: 'missing-parcel', checked: true },
  { kind: 'product-issue', lines: [line], problem: 'faulty' },
  { kind: 'question' },
  { kind: 'cancellation', wants: 'cancel' },
  { kind: 'price-adjustment', line, now: usd(9_000), nowFrom: 'price' },
];

/** Writes requests of a shop, the same ones each time: every kind, some late, some somebody's, one a minute. */
export async function seedRequests(
  client: pg.Client,
  shop: string,
  { open, ended }: SeededRequests,
): Promise<void> {
  const judged = asked.map((each) => ({
    ...{ kind: each.kind, asked: each },
    decision: decideAfterSale(aallyn, order, each, '2026-11-01T00:00:00Z'),
  }));
  await client.query(
    `insert into "AfterSaleRequest" (shop, id, kind, door, "orderId", "orderName", "policyVersion", "openedAt", asked, decision, stage,
       clock, "dueAt", "endedAt", "queuedAt", assignee, locale, email)
     select $1, md5(n::text),
       judged->>'kind', 'storefront', 'gid://shopify/Order/' || (5000000000000 + n), '#' || (1000 + n), 12, at, judged->'asked', judged->'decision',
       case when n > $2::int then 'settled' when n % 5 = 0 then 'coming-back' else 'asked' end,
       case when n > $2::int then null else 'answer' end, case when n > $2::int then null else due end,
       case when n > $2::int then due end, due, case when n % 7 = 0 then '42' end, 'en', 'buyer' || n || '@example.com'
     from generate_series(1, $2::int + $3::int) as n, lateral (select $4::jsonb->(n % 9) as judged) as said,
       lateral (select timestamptz '2026-11-01T00:00:00Z' + n * interval '1 minute' as at) as asked,
       lateral (select at + interval '48 hours' as due) as owed`,
    [shop, open, ended, JSON.stringify(judged)],
  );
  await client.query('vacuum analyze "AfterSaleRequest"');
}
