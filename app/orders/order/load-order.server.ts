import { explain, isChargedByPolicy } from '@doorstep/policy';
import type { Decided, Reader } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import { database } from '../../database.server.ts';
import { showCase } from '../case-list.tsx';
import { orderIdIn } from '../order-address.ts';
import { statusOf } from '../order-status.ts';
import type { OrderStatus } from '../order-status.ts';
import { showEffect } from './effect-words.ts';
import { readHistory } from './history.server.ts';
import { readKeptOrder } from './kept-order.server.ts';
import type { KeptOrder } from './kept-order.server.ts';
import { showGiven } from './show-given.ts';
import { offeredActions } from './offered-actions.ts';
import { sayPromise } from './promise-words.ts';
import { askShopify } from './shopify-now.server.ts';
import type { ShopifyNow } from './shopify-now.server.ts';
import { timelineOf } from './timeline.ts';
import { sayInstant } from '../../policy/date-in-zone.ts';
import { currentVersion, versionNumbered } from '../../policy/versions.server.ts';
import { readerIn } from '../../reader.ts';

/** The decided order that an address names. Throws 404 when the shop has none with this number. */
export async function orderInAddress(shop: string, number: string | undefined): Promise<KeptOrder> {
  const orderId = orderIdIn(number);
  const order = orderId === null ? null : await readKeptOrder(database, { shop, orderId });
  if (order === null) throw new Response('Your shop has no such order.', { status: 404 });
  return order;
}

/** Everything that the page of one order shows: what is kept of it, and what Shopify says of it at this moment. */
export const loadOrder = async (admin: Admin, number: string | undefined) =>
  (await loadAskedOrder(admin, number)).page;

/** {@link loadOrder}, and by what its customer is answered: the order as it was decided, its policy, and their language. */
export async function loadAskedOrder(admin: Admin, number: string | undefined) {
  const { shop } = admin;
  const { history, shopify } = await readBoth(admin, await orderInAddress(shop, number));
  const { order } = history;
  const version = await versionNumbered(database, shop, order.policyVersion);
  // Versions are never deleted while their orders are kept.
  if (version === null) throw new Error(`Policy version ${order.policyVersion} of ${shop} is gone.`);
  const timeZone = (await currentVersion(database, shop))?.policy.merchant.timeZone ?? 'UTC';
  const say = (at: Date) => sayInstant(at, timeZone);
  const reader = readerIn('en');
  const explained = (decided: Decided) => explain(decided, version.policy, reader);
  const shipping = order.decision.shipping?.decision ?? null;
  const page = {
    timeZone,
    ...{ orderId: order.orderId, name: order.orderName, placed: say(order.placedAt) },
    version: order.policyVersion,
    ...{ status: statusNow(order, shopify), note: noteOf(order, shopify) },
    promise: sayPromise(order.decision.promise),
    because: [...(shipping === null ? [] : explained(shipping)), ...explained(order.decision)],
    holdNotes: order.decision.hold?.notes ?? null,
    otherwise: sayChargedOtherwise(order, reader),
    tags: order.decision.tags,
    actions: offeredActions(order, history.effects, shopify),
    effects: history.effects.map((effect) => showEffect(effect, timeZone)),
    mails: history.mails.map(({ subject, text, sentAt }) => ({ subject, text, when: say(sentAt) })),
    given: showGiven(history.corrections, say),
    cases: history.cases
      .filter(({ closedAt }) => closedAt === null)
      .map(({ kind, statement, message, openedAt }) => {
        const { orderId, orderName } = order;
        return showCase(
          { subject: orderId, kind, orderId, orderName, statement, message, openedAt },
          timeZone,
        );
      }),
    timeline: timelineOf(history).map(({ at, what }) => ({ when: say(at), what })),
  };
  return { page, order, policy: version.policy, customerLocale: shopify.customerLocale };
}

/** What is kept of an order and what Shopify says of it, read again where that has changed what is kept. */
async function readBoth(admin: Admin, asked: KeptOrder) {
  const history = await readHistory(database, asked);
  const shopify = await askShopify({ admin, database }, history, new Date());
  if (!shopify.isNews) return { history, shopify };
  const order = (await readKeptOrder(database, asked)) ?? asked;
  return { history: await readHistory(database, order), shopify };
}

/** What Shopify says of a hold counts more than what the app knew last. */
const statusNow = (order: KeptOrder, { isHeld }: ShopifyNow): OrderStatus | null =>
  isHeld === true ? statusOf({ ...order, held: order.held ?? 'address', releasedAt: null }) : statusOf(order);

/** What has to be said about Shopify beside the status; `null` for nothing. */
function noteOf({ held }: KeptOrder, { failure, isGone, isHeldByOthers }: ShopifyNow): string | null {
  if (failure !== null) return `${failure} What is shown here is what Doorstep knew last.`;
  if (isGone)
    return 'Shopify does not show this order to the app any more. What is shown here is what was kept.';
  if (isHeldByOthers)
    return held === null
      ? 'It is on hold in Shopify, and not because of Doorstep.'
      : 'Doorstep holds it no more, but somebody else does: look at the order in Shopify.';
  return null;
}

/** [SHIP-02] That shipping was charged otherwise than the policy says, for whoever has to answer for it; `null` where it was not. */
function sayChargedOtherwise({ decision: { shipping = null } }: KeptOrder, reader: Reader): string | null {
  if (shipping === null || shipping.charged === null || isChargedByPolicy(shipping)) return null;
  return `Shipping cost ${reader.amount(shipping.charged)}, which is not what your policy says here: another shipping option, a code or a price of somebody’s own decided. Look at the order in Shopify before you answer its customer.`;
}
