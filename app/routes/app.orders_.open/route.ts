import { redirect } from '@remix-run/node';
import type { LoaderFunctionArgs } from '@remix-run/node';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { database } from '../../database.server.ts';
import { orderIdIn } from '../../orders/order-address.ts';

/**
 * Where the link on Shopify's own page of an order leads (extensions/order-link): to the order's page here, or to the list that
 * says that nothing was decided about it.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  // What Shopify adds to addresses of the app goes along.
  const query = new URL(request.url).searchParams;
  const number = query.get('id') ?? '';
  query.delete('id');
  const orderId = orderIdIn(number);
  if (orderId !== null && (await database.orderDecision.count({ where: { shop, orderId } })) > 0)
    return redirect(`/app/orders/${number}?${query.toString()}`);
  query.set('q', `orders/${number}`);
  return redirect(`/app/orders?${query.toString()}`);
}
