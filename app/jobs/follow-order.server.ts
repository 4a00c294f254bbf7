import { fail, ok } from '@doorstep/policy';

import { closeUndone, openUndone } from '../orders/cases.server.ts';
import type { OrderDependencies } from '../orders/dependencies.ts';
import { openRequestsOfShopify, wakeRequestsOf } from '../after-sale/news-of-order.server.ts';
import { requestSubject } from '../after-sale/subject.ts';
import { toUnfinished } from '../orders/effects/unfinished.ts';
import { enqueue } from '../queue/enqueue.ts';
import { follow } from '../orders/follow.server.ts';
import type { Following } from '../orders/follow.server.ts';
import { settleAddressRequests } from '../after-sale/address-requests.server.ts';
import { settleCorrection } from '../orders/order/settle-correction.server.ts';
import { eraseCustomers, eraseUnlessDecided } from '../orders/order-customers.server.ts';
import { eraseOrders } from '../webhooks/personal-data/erase-orders.server.ts';
import { outcomeOf } from './outcome.ts';
import type { JobOutcome } from './outcome.ts';
import { readTold } from './told.server.ts';
import type { Told } from './told.server.ts';

/**
 * Makes true what the policy says of an order, see {@link follow}. Running it again, for nothing or for news, changes nothing that
 * is so already. Nothing is done, and that is said, for an order that is gone, that was placed while no policy was in force (so
 * also before the app was there), or whose customer was erased. A test order is followed like any other: with one a merchant
 * tries the app out.
 * @param orderId The order's GID.
 */
export async function followOrder(
  dependencies: OrderDependencies,
  orderId: string,
  now = new Date(),
): Promise<JobOutcome> {
  const { admin, database } = dependencies;
  return followTold(dependencies, await readTold(database, { shop: admin.shop, orderId }), { now });
}

/** {@link followOrder} for an order of which is known what was told. */
export async function followTold(
  dependencies: OrderDependencies,
  { orderId, isErased, isCorrected, isUndone, codes, isAskedAbout }: Told,
  { now, record, beside }: Pick<Following, 'now' | 'record' | 'beside'>,
): Promise<JobOutcome> {
  const { admin, database } = dependencies;
  const key = { shop: admin.shop, orderId };
  if (isErased) return ok(erased);
  const settled = isCorrected
    ? await settleCorrection(dependencies, orderId, (order, turn) =>
        settleAddressRequests(dependencies.database, order, turn, new Date()),
      )
    : ok(null);
  if (!settled.ok && settled.error.kind === 'retry') return settled;
  const followed = await follow(dependencies, orderId, {
    now,
    again: null,
    by: 'job',
    codes,
    record,
    beside,
  });
  if (!followed.ok) {
    const unread = toUnfinished(followed.error);
    if (unread.kind === 'give-up')
      await openUndone(database, key, { kind: 'delivery', message: unread.reason });
    return fail(unread);
  }
  if (isUndone) await closeUndone(database, key, 'delivery');
  switch (followed.value.kind) {
    case 'gone':
      await eraseUnlessDecided(database, key);
      return ok('the order is gone');
    case 'unpromised':
      // Nothing is kept of it, so nobody has to be found by it.
      await eraseCustomers(database, admin.shop, [orderId]);
      return ok('no policy was live when it was placed');
    case 'forgotten':
      await eraseOrders(database, admin.shop, [orderId], now);
      return ok(erased);
    case 'of-request':
      await eraseCustomers(database, admin.shop, [orderId]);
      await enqueue(
        database,
        [{ shop: admin.shop, subject: requestSubject(followed.value.requestId) }],
        'news',
      );
      return ok('it is sent because of a request');
    case 'followed':
      if (followed.value.hasReturns) {
        const opened = await openRequestsOfShopify(dependencies, orderId);
        if (!opened.ok) return fail(toUnfinished(opened.error));
      }
      // Who asks from now on reads what the order has become by now.
      if (isAskedAbout) await wakeRequestsOf(database, key);
      return outcomeOf(followed.value.left, `decided under version ${followed.value.policyVersion}`);
  }
}

const erased = 'its customer was erased meanwhile';
