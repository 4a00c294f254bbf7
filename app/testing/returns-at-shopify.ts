import type { Money } from '@doorstep/policy';

import {
  approveReturn,
  findReturn,
  openReturn,
  processReturn,
  setReturnStatus,
} from '../../packages/local-shop/src/orders/returns.ts';
import { RETURN_REASONS } from '../../packages/local-shop/src/state/returns.ts';
import { orderAt } from './shop-orders.ts';
import type { ShopWithApp } from './shop-with-app.ts';

/** The customer asks for a return of the bag on Shopify's own page. */
export function askAtShopify(shop: ShopWithApp): string {
  const order = orderAt(shop);
  const [part] = order.fulfillments.flatMap(({ lines }) => lines);
  const [reason] = RETURN_REASONS;
  const wanted = {
    ...{ fulfillmentLineId: part?.id ?? '', quantity: 1, reason, reasonNote: '', customerNote: null },
  };
  return openReturn(shop.context, order, [wanted], { isApproved: false, fee: null, exchanges: [] }).return.id;
}

/** Another app approves the return, pays for it and ends it. */
export function endAtShopify({ context }: ShopWithApp, id: string, amount: Money): void {
  const now = () => {
    const found = findReturn(context, id);
    if (found === null) throw new Error('There is no return.');
    return found;
  };
  approveReturn(context, now());
  const [sale] = now().order.payment.transactions;
  processReturn(context, now(), {
    lines: now().return.lines.map((line) => ({ id: line.id, quantity: line.quantity, dispositions: [] })),
    transactions: [{ parentId: sale?.id ?? '', amount }],
    ...{ exchanges: [], storeCredit: [], shipping: null, note: null, allowOverRefunding: false },
  });
  setReturnStatus(context, now(), 'closed');
}
