import type { LoaderFunctionArgs } from '@remix-run/node';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { moneyOfMove } from '../../after-sale/desk/request/money-of-move.server.ts';
import { noMoney } from '../../after-sale/desk/request/say-money.server.ts';
import { readCase } from '../../after-sale/desk/take-move.server.ts';
import { database } from '../../database.server.ts';

/** GET: what a move of a request does with money, as its form stands. Nothing moves. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { admin } = await authenticateMerchant(request);
  const sent = Object.fromEntries(new URL(request.url).searchParams);
  const found = await readCase(database, { shop: admin.shop, id: params['id'] ?? '' });
  const said = found && (await moneyOfMove({ admin, database }, found, sent, new Date()));
  return said ?? noMoney;
}
