import type { Effect } from '@prisma/client';

import type { Admin } from '../../admin-api/call.ts';
import { readAddressee } from '../../admin-api/addressee.ts';
import { sayFailure } from '../../admin-api/failure.ts';
import { readFulfillmentOrders } from '../../admin-api/fulfillment.ts';
import type { Database } from '../../database.server.ts';
import { isHeld } from '../our-holds.ts';
import { markReleased } from '../released.server.ts';
import type { KeptHistory } from './timeline.ts';

/** What Shopify says of an order at this moment. */
export interface ShopifyNow {
  /** Something of it waits because of us; `null` where Shopify did not answer. */
  readonly isHeld: boolean | null;
  /** Somebody else holds something of it. */
  readonly isHeldByOthers: boolean;
  readonly isGone: boolean;
  /** The customer's language as a BCP 47 tag. */
  readonly customerLocale: string | null;
  /** That nothing of ours holds it any more was news: what is kept of it has changed. */
  readonly isNews: boolean;
  /** Why Shopify did not answer, in words; else `null`. */
  readonly failure: string | null;
}

/**
 * Asks Shopify how an order is. A hold of ours that somebody released there is one that the app knows to be released from now
 * on; before it was made, there is none to be released.
 */
export async function askShopify(
  { admin, database }: { readonly admin: Admin; readonly database: Database },
  { order: { shop, orderId, held, releasedAt }, effects }: Pick<KeptHistory, 'order' | 'effects'>,
  now: Date,
): Promise<ShopifyNow> {
  const [read, addressee] = await Promise.all([
    readFulfillmentOrders(admin, orderId),
    readAddressee(admin, orderId),
  ]);
  const customersOrder = addressee.ok ? addressee.value.order : null;
  const isGone = addressee.ok && customersOrder === null;
  const customerLocale = customersOrder?.customerLocale ?? null;
  if (!read.ok) {
    const failure = sayFailure(read.error);
    return { isHeld: null, isHeldByOthers: false, isGone, customerLocale, isNews: false, failure };
  }
  const isHeldNow = read.value.some(isHeld);
  const isNews = held !== null && releasedAt === null && wasPutOnHold(effects) && !isHeldNow;
  if (isNews) await markReleased(database, { shop, orderId }, now);
  return {
    isHeld: isHeldNow,
    isHeldByOthers: !isHeldNow && read.value.some(({ fulfillmentHolds }) => fulfillmentHolds.length > 0),
    ...{ isGone, customerLocale, isNews, failure: addressee.ok ? null : sayFailure(addressee.error) },
  };
}

const wasPutOnHold = (effects: readonly Effect[]): boolean =>
  effects.some(({ kind, state }) => kind === 'hold' && state === 'applied');
