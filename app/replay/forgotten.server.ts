import { z } from 'zod';

import { run } from '../database.server.ts';
import type { Database, Statement } from '../database.server.ts';
import { codesOfBuyer } from '../orders/customer-codes.ts';
import { codeMaking } from '../orders/order-customers.server.ts';

/** An order of which something may be kept, or not. */
export interface OrderOfSomebody {
  readonly id: string;
  readonly createdAt: string;
  readonly email: string | null;
}

const finding: Statement = {
  name: 'find forgotten',
  text: `
    select distinct "orderId" from jsonb_to_recordset($2::jsonb)
      as given ("orderId" text, "placedAt" timestamptz, codes text[])
    where exists (select from "ErasedOrder" as gone where gone.shop = $1 and gone."orderId" = given."orderId")
       or exists (select from "ErasedCustomer" as gone where gone.shop = $1 and gone.code = any (given.codes)
                  and gone."erasedAt" > given."placedAt" at time zone 'utc')
       or exists (select from "OrderCustomer" as own join "ErasedCustomer" as gone
                    on gone.shop = own.shop and gone.code = own.code
                  where own.shop = $1 and own."orderId" = given."orderId"
                    and gone."erasedAt" > given."placedAt" at time zone 'utc')`,
};

const rows = z.array(z.object({ orderId: z.string() }));

/** The GIDs of those among some orders of which nothing may be kept: erased ones, and those of somebody who was forgotten since. */
export async function findForgotten(
  database: Database,
  shop: string,
  orders: readonly OrderOfSomebody[],
): Promise<ReadonlySet<string>> {
  if (orders.length === 0) return new Set();
  const making = codeMaking(shop);
  const given = orders.map(({ id, createdAt, email }) => ({
    orderId: id,
    placedAt: createdAt,
    codes: codesOfBuyer(making, { number: null, phones: [], emails: email === null ? [] : [email] }),
  }));
  const found = rows.parse(await run(database, finding, [shop, JSON.stringify(given)]));
  return new Set(found.map(({ orderId }) => orderId));
}
