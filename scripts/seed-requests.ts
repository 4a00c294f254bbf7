import type pg from 'pg';

/** How many of the requests go on, and how many have ended. */
export interface SeededRequests {
  readonly open: number;
  readonly ended: number;
}

/**
 * Writes requests of a shop, the same ones each time: every kind, some late, some somebody's, one a minute. They are a return's in what
 * was asked and decided, which no list reads.
 */
export async function seedRequests(
  client: pg.Client,
  shop: string,
  { open, ended }: SeededRequests,
): Promise<void> {
  await client.query(
    `insert into "AfterSaleRequest" (shop, id, kind, door, "orderId", "orderName", "policyVersion", "openedAt", asked, decision, stage,
       clock, "dueAt", "endedAt", "queuedAt", assignee, locale, email)
     select $1, md5(n::text),
       (array['return','return','return','exchange','missing-parcel','product-issue','question','cancellation','price-adjustment'])[1 + n % 9],
       'storefront', 'gid://shopify/Order/' || (5000000000000 + n), '#' || (1000 + n), 12, at, '{}', '{}',
       case when n > $2::int then 'settled' when n % 5 = 0 then 'coming-back' else 'asked' end,
       case when n > $2::int then null else 'answer' end, case when n > $2::int then null else due end,
       case when n > $2::int then due end, due, case when n % 7 = 0 then '42' end, 'en', 'buyer' || n || '@example.com'
     from generate_series(1, $2::int + $3::int) as n,
       lateral (select timestamptz '2026-11-01T00:00:00Z' + n * interval '1 minute' as at) as asked,
       lateral (select at + interval '48 hours' as due) as owed`,
    [shop, open, ended],
  );
  await client.query('vacuum analyze "AfterSaleRequest"');
}
