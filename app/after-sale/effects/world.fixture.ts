import { aallyn, decideAfterSale } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { expect } from 'vitest';

import { database } from '../../database.server.ts';
import type { OrderDependencies } from '../../orders/dependencies.ts';
import { askAtShopify } from '../../testing/returns-at-shopify.ts';
import { emptyDatabase } from '../../testing/empty-database.ts';
import { orderBody } from '../../testing/order.ts';
import { publishFor } from '../../testing/policy.ts';
import { sellAs } from '../../testing/sell-as.ts';
import { orderId } from '../../testing/shop-orders.ts';
import {
  acceptAtWarehouse,
  addWarehouse,
  askWarehouse,
  reportDelivery,
  sendOff,
} from '../../testing/shop-parcels.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import { followRequest } from '../follow-request.server.ts';
import { readAfterSale } from '../read-after-sale.server.ts';
import { addStep, openRequest } from '../store.server.ts';
import { happens, hasGift, hundred } from './tales.fixture.ts';
import type { Paid, Step, Tale } from './tales.fixture.ts';

/** A gift from $150.00 on. */
const policyOf = (tale: Tale): Policy =>
  hasGift(tale)
    ? {
        ...aallyn,
        gifts: { ...aallyn.gifts, threshold: { minor: 150_00, currency: 'USD' } },
      }
    : aallyn;

/** What the bag is compared with from now on. */
function compareBag({ state }: ShopWithApp): void {
  const product = state.products.get('gid://shopify/Product/7');
  if (product === undefined) throw new Error('The seed has no bag.');
  const variants = product.variants.map((each) => ({ ...each, compareAtPrice: 120_00 }));
  state.products.set(product.id, { ...product, variants });
}

const giftVariant = 'gid://shopify/ProductVariant/9';

/** A shop where what a tale is about was sold and asked for; what happens then, and the job of the request. */
export async function world(tale: Tale, paid: Paid) {
  const { asked, ships, but } = tale;
  const policy = policyOf(tale);
  await emptyDatabase();
  const shop = shopWithApp();
  await publishFor(shop.domain, { policy });
  if (but === 'reduced') compareBag(shop);
  if (tale.service) addWarehouse(shop, [7]);
  const price = (own: string, other: string) => ({
    shop_money: { amount: own, currency_code: 'USD' },
    presentment_money: { amount: other, currency_code: paid },
  });
  const [line] = orderBody().line_items;
  const sold = sellAs(
    shop,
    orderBody({
      ...{ currency: 'USD', presentment_currency: paid },
      line_items: [
        { ...line, price_set: price('100.00', hundred[paid].amount) },
        ...(hasGift(tale) ? [{ ...line, variant_id: 9, price_set: price('0.00', '0') }] : []),
      ],
      shipping_lines: [{ title: 'Standard', discounted_price_set: price('0.00', '0') }],
    }),
  );
  const lines = sold.lines.map((each) =>
    each.variantId === giftVariant ? { ...each, productId: 'gid://shopify/Product/9' } : each,
  );
  shop.state.orders.set(sold.id, { ...sold, lines });
  if (tale.service === 'asked') askWarehouse(shop);
  if (tale.service === 'accepted') acceptAtWarehouse(shop);
  if (ships) {
    shop.moveTo('2026-11-25T19:00:00Z');
    sendOff(shop, 'UPS');
    shop.moveTo('2026-12-06T19:00:00Z');
    reportDelivery(shop, '2026-11-27T19:00:00Z');
  }
  const mails: string[] = [];
  const dependencies: OrderDependencies = {
    ...{ admin: shop.admin, database },
    sendMail: ({ messageId }) => {
      mails.push(messageId);
      return Promise.resolve({ ok: true, value: null });
    },
  };
  const now = () => new Date(shop.context.now());
  const read = await readAfterSale(dependencies, orderId);
  if (!read.ok || read.value === null) throw new Error('The order cannot be read.');
  const { order, shown } = read.value;
  const lineId = shown.lines[0]?.id ?? '';
  const giftId = shown.lines[1]?.id ?? '';
  const wanted = asked(lineId, paid);
  const returnId = but === 'with a gift, at Shopify' ? askAtShopify(shop) : null;
  const decision = decideAfterSale(policy, order, wanted, now().toISOString());
  const asksForGift = 'gift' in decision.answer && decision.answer.gift.kind === 'add';
  expect(asksForGift).toBe(hasGift(tale));
  const { id } = await openRequest(
    database,
    {
      ...{ shop: shop.domain, token: 'form-1', policyVersion: 1, asked: wanted, policy },
      ...(returnId === null ? { door: 'storefront' } : { door: 'shopify', returnId }),
      order: { id: orderId, name: shown.name },
      decision,
      ...{ locale: 'en', email: 'buyer@example.com', message: null },
    },
    now(),
  );
  const job = (changed: OrderDependencies = dependencies) => followRequest(changed, id, now());
  const add = async (step: Step) => {
    if (typeof step === 'string') happens[step]({ shop, returnId, paid });
    else await addStep(database, { shop: shop.domain, id }, step(lineId, paid, giftId), now());
  };
  return { shop, id, mails, dependencies, job, add };
}
export type World = Awaited<ReturnType<typeof world>>;
