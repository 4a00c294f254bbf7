import { decideAfterSale, offersOf } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';

import { sayFailure } from '../admin-api/failure.ts';
import { knownLines, lineNames } from '../after-sale/door/known-lines.ts';
import { readAfterSale } from '../after-sale/read-after-sale.server.ts';
import type { AfterSaleRead } from '../after-sale/read-after-sale.server.ts';
import type { OrderDependencies } from '../orders/dependencies.ts';
import type { KeptOrder } from '../orders/order/kept-order.server.ts';
import { answersAbout } from './answer-order.ts';
import type { Answer } from './answer-order.ts';
import type { OrderNow } from './asked-order.ts';

/** What an order's customer can be answered, and why that is not everything; else `null`. */
export interface LoadedAnswers {
  readonly answers: readonly Answer[];
  readonly incomplete: string | null;
}

/** Reads how an order is now, and answers what its customer may ask; without Shopify's answer, by what was decided alone. */
export async function loadAnswers(
  needed: Pick<OrderDependencies, 'admin' | 'database'>,
  order: KeptOrder,
  policy: Policy,
  now: Date,
): Promise<LoadedAnswers> {
  const { decision, country, orderId } = order;
  const read = await readAfterSale(needed, orderId);
  const orderNow = read.ok && read.value !== null ? orderAt(read.value, policy, now) : null;
  const incomplete = read.ok
    ? null
    : `${sayFailure(read.error)} Questions about what is possible now are missing.`;
  return { answers: answersAbout({ decision, country, policy, now: orderNow }), incomplete };
}

function orderAt(read: AfterSaleRead, policy: Policy, now: Date): OrderNow {
  const { order, requests } = read;
  const at = now.toISOString();
  const asked = { kind: 'cancellation', wants: 'other-payment' } as const;
  const payment = decideAfterSale(policy, order, asked, at);
  return {
    ...{ order, requests, names: lineNames(knownLines(read)), offers: offersOf(policy, order, at) },
    payment: payment.about === 'cancellation' ? payment.answer : { kind: 'refused', because: [] },
  };
}
