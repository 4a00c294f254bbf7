import type { Prisma } from '@prisma/client';

import type { Database } from '../../database.server.ts';
import { searchedName } from '../search-name.ts';

type Where = Prisma.OrderDecisionWhereInput;

/**
 * The orders that somebody means with what they typed: the order of an address in the admin, or the orders of exactly this name
 * or number, or, where there are none, those whose name or number begins so. `#1001`, `1001` and `en 1001` all find `#EN1001`.
 */
export async function lookedFor(database: Database, shop: string, typed: string): Promise<Where> {
  const text = typed.normalize('NFKC');
  const id = /orders?\/(\d{1,20})/i.exec(text)?.[1];
  if (id !== undefined) return { orderId: `gid://shopify/Order/${id}` };
  const { searchName, searchDigits } = searchedName(text);
  // What has neither a letter nor a digit is no order's name.
  if (searchName === '') return { orderId: '' };
  const exact: Where[] = [{ searchName }, ...(searchDigits === '' ? [] : [{ searchDigits }])];
  const found = await database.orderDecision.findFirst({
    where: { shop, OR: exact },
    select: { orderId: true },
  });
  if (found) return { OR: exact };
  const isNumber = searchName === searchDigits;
  return {
    OR: [
      { searchName: { startsWith: searchName } },
      ...(isNumber ? [{ searchDigits: { startsWith: searchDigits } }] : []),
    ],
  };
}
