import pg from 'pg';
import type { Product } from '../../../scripts/product.ts';
import type { MadeOrder } from './parcel.ts';

/**
 * So many hours pass for the requests about an order. The app goes by the machine's clock, so in place of now being later they were asked for earlier:
 * everything that is kept of when moves back alike.
 */
export async function passed(
  { databaseUrl }: Pick<Product, 'databaseUrl'>,
  { name }: Pick<MadeOrder, 'name'>,
  hours: number,
): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    await client.query(
      `update "AfterSaleRequest" set "openedAt" = "openedAt" - $2::interval, "dueAt" = "dueAt" - $2::interval,
         "queuedAt" = "queuedAt" - $2::interval where "orderName" = $1`,
      [name, `${hours} hours`],
    );
  } finally {
    await client.end();
  }
}
