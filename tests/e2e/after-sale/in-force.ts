import pg from 'pg';
import type { Product } from '../../../scripts/product.ts';

/**
 * Does something as if the live version of the policy had been published so many days ago, so that orders of the past were sold
 * under it. The app publishes by the machine's clock, which nothing moves.
 */
export async function inForceFor(
  { databaseUrl }: Pick<Product, 'databaseUrl'>,
  days: number,
  work: () => Promise<void>,
): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const change = (by: string) =>
    client.query(
      `update "PolicyVersion" set "publishedAt" = "publishedAt" ${by} make_interval(days => $1)
       where number = (select max(number) from "PolicyVersion" where "publishedAt" is not null)`,
      [days],
    );
  try {
    await change('-');
    await work();
  } finally {
    await change('+');
    await client.end();
  }
}
