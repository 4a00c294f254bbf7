import { aallyn, decideAfterSale } from '@doorstep/policy';
import type { Asked, CurrencyCode, Policy } from '@doorstep/policy';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';

import { database } from '../../database.server.ts';
import type { OrderDependencies } from '../../orders/dependencies.ts';
import { mutationsAsked, setStorm } from '../../testing/admin-storm.ts';
import { Killed, mortal } from '../../testing/mortal.ts';
import { askAtShopify, endAtShopify } from '../../testing/returns-at-shopify.ts';
import { emptyDatabase } from '../../testing/empty-database.ts';
import { orderBody } from '../../testing/order.ts';
import { payInvoice, payTheRest } from '../../testing/pay-invoice.ts';
import { publishFor } from '../../testing/policy.ts';
import { sellAs } from '../../testing/sell-as.ts';
import { orderAt, orderId } from '../../testing/shop-orders.ts';
import {
  acceptAtWarehouse,
  addWarehouse,
  answerAtWarehouse,
  askWarehouse,
  reportDelivery,
  sendOff,
} from '../../testing/shop-parcels.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import { followRequest } from '../follow-request.server.ts';
import { readAfterSale } from '../read-after-sale.server.ts';
import { addStep, openRequest } from '../store.server.ts';
import type { NewStep } from '../store.server.ts';

/** A thousand seeds: npm run test:storms */
const runs = Number(process.env['EFFECT_RUNS'] ?? 4);
vi.setConfig({ testTimeout: Math.max(60_000, runs * 20_000) });

/** A hundred dollars in the currencies that buyers pay in, as Shopify writes it, and in its minor units. */
const hundred = {
  USD: { amount: '100.00', minor: 100_00 },
  JPY: { amount: '15712', minor: 15_712 },
  KRW: { amount: '137250', minor: 137_250 },
} as const satisfies Readonly<Partial<Record<CurrencyCode, unknown>>>;
type Paid = keyof typeof hundred;

/** Something that happens: at the desk, or at the shop, where the customer pays the invoice, or the rest of the order, or another app
 * pays and ends the return. */
type Step = ((lineId: string, paid: Paid, giftId: string) => NewStep) | keyof typeof happens;

/** What happens at the shop, and not at the desk. */
const happens = {
  pays: ({ shop }) => payInvoice(shop),
  'pays the rest': ({ shop }) => payTheRest(shop, orderAt(shop)),
  'ends at Shopify': ({ shop, returnId, paid }) =>
    endAtShopify(shop, returnId ?? '', { minor: hundred[paid].minor, currency: paid }),
  'the warehouse stops': ({ shop }) => answerAtWarehouse(shop, 'accept'),
  'the warehouse goes on': ({ shop }) => answerAtWarehouse(shop, 'reject'),
} as const satisfies Readonly<
  Record<string, (at: { shop: ShopWithApp; returnId: string | null; paid: Paid }) => void>
>;

/** Nobody pays, or answers, what was not made yet. */
const isAnswer = (step: Step | null): boolean => typeof step === 'string' && step !== 'ends at Shopify';

/** What is asked for and what happens then, and the mutations that it comes to, each once. */
interface Tale {
  readonly asked: (lineId: string, paid: Paid) => Asked;
  readonly steps: readonly Step[];
  readonly ships: boolean;
  /** [ORD-01] A fulfillment service has it: it was asked to ship it, or has accepted. */
  readonly service?: 'asked' | 'accepted';
  /** What else is so: the bag costs less than it is compared with; a gift is in the order; its return is asked for at Shopify itself. */
  readonly but?: 'reduced' | 'with a gift' | 'with a gift, at Shopify';
  /** It goes back as store credit. */
  readonly isCredit?: boolean;
  /** Kinds of cases about its gift that are left for a person. */
  readonly cases?: readonly string[];
  readonly mutations: Readonly<Record<string, number>>;
  readonly mails: number;
  /** What goes back, in minor units of what was paid in; below zero: once, whatever it comes to. */
  readonly back: (paid: Paid) => number;
}

const approved: Step = () => ({ kind: 'approved', by: '7', token: 'a', payload: { against: true } });
const labelled: Step = () => ({
  ...{ kind: 'label', by: '7', token: 'h', payload: {} },
  reference: 'https://labels.example/1.pdf',
});
const arrived: Step = () => ({ kind: 'arrived', by: '7', token: 'b', payload: {} });
const inspected: Step = (id) => ({
  ...{ kind: 'inspected', by: '7', token: 'c' },
  payload: { lines: [{ id, quantity: 1, condition: 'as-sold' }] },
});

const withGift: Step = (id, _, giftId) => ({
  ...{ kind: 'inspected', by: '7', token: 'i' },
  payload: { lines: [id, giftId].map((each) => ({ id: each, quantity: 1, condition: 'as-sold' })) },
});
const withoutGift: Step = (id) => ({
  ...{ kind: 'inspected', by: '7', token: 'j' },
  payload: { lines: [{ id, quantity: 1, condition: 'as-sold' }], against: true },
});
const declined: Step = () => ({
  ...{ kind: 'declined', by: '7', token: 'k', payload: { why: 'other', against: true } },
});
const carrierCase: Step = () => ({
  ...{ kind: 'carrier-case', by: '7', token: 'e', payload: { answerBy: '2026-12-20' } },
  reference: 'MM-1',
});
const carrierLost: Step = () => ({
  ...{ kind: 'carrier-answer', by: '7', token: 'f', payload: { outcome: 'lost' } },
});
const paidBack: Step = () => ({
  ...{ kind: 'approved', by: '7', token: 'a', payload: { against: false, remedy: 'refund' } },
});
const replaced: Step = () => ({
  ...{ kind: 'approved', by: '7', token: 'a', payload: { against: false, remedy: 'replacement' } },
});
const sendAgain: Step = () => ({ kind: 'send-again', by: '7', token: 'g', payload: { bags: 1 } });
const sent: Step = () => ({ kind: 'sent', by: '7', token: 'd', payload: {} });
/** Somebody has found what was wanted instead: the City Tote, for $180.00. */
const exchanged: Step = (_, paid) => ({
  ...{ kind: 'approved', by: '7', token: 'a' },
  payload: {
    against: true,
    wanted: [
      {
        ...{ variantId: 'gid://shopify/ProductVariant/4', quantity: 1 },
        price: {
          presentment: { minor: Math.round(hundred[paid].minor * 1.8), currency: paid },
          shop: { minor: 180_00, currency: 'USD' },
        },
      },
    ],
  },
});
const toReturn: Tale['asked'] = (id) => ({
  ...{ kind: 'return', remedy: 'refund', attested: true },
  lines: [{ id, quantity: 1, reason: 'changed-my-mind' }],
});
const fell: Tale['asked'] = (id, paid) => ({
  ...{ kind: 'price-adjustment', line: { id, quantity: 1 }, nowFrom: 'price' },
  now: {
    presentment: { minor: hundred[paid].minor - 777, currency: paid },
    shop: { minor: 95_00, currency: 'USD' },
  },
});
const worked = { returnCreate: 1, returnProcess: 1, returnClose: 1 };

const tales: Readonly<Record<string, Tale>> = {
  cancelled: {
    asked: () => ({ kind: 'cancellation', wants: 'cancel' }),
    ...{ steps: [approved], ships: false, mails: 2, mutations: { orderCancel: 1 } },
    back: (paid) => hundred[paid].minor,
  },
  'cancelled where a fulfillment service stops it': {
    asked: () => ({ kind: 'cancellation', wants: 'cancel' }),
    ...{ steps: [approved, 'the warehouse stops'], ships: false, service: 'accepted', mails: 2 },
    mutations: { fulfillmentOrderSubmitCancellationRequest: 1, orderCancel: 1 },
    back: (paid) => hundred[paid].minor,
  },
  'not cancelled, because a fulfillment service goes on': {
    asked: () => ({ kind: 'cancellation', wants: 'cancel' }),
    ...{ steps: [approved, 'the warehouse goes on'], ships: false, service: 'accepted', mails: 2 },
    mutations: { fulfillmentOrderSubmitCancellationRequest: 1, orderCancel: 0 },
    back: () => 0,
  },
  'cancelled before a fulfillment service has accepted it': {
    asked: () => ({ kind: 'cancellation', wants: 'cancel' }),
    ...{ steps: [approved], ships: false, service: 'asked', mails: 2 },
    mutations: { fulfillmentOrderSubmitCancellationRequest: 0, fulfillmentOrderCancel: 1, orderCancel: 1 },
    back: (paid) => hundred[paid].minor,
  },
  cheaper: {
    asked: fell,
    ...{ steps: [approved], ships: true, mails: 2, mutations: { refundCreate: 1 } },
    back: () => 777,
  },
  'cheaper, and was reduced': {
    ...{ asked: fell, but: 'reduced', isCredit: true },
    ...{ steps: [approved], ships: false, mails: 2, mutations: { refundCreate: 1 } },
    back: () => 777,
  },
  faulty: {
    asked: (id) => ({ kind: 'product-issue', lines: [{ id, quantity: 1 }], problem: 'faulty' }),
    ...{ steps: [approved], ships: true, mails: 2, mutations: { refundCreate: 1 } },
    back: (paid) => hundred[paid].minor,
  },
  'faulty and replaced': {
    asked: (id) => ({ kind: 'product-issue', lines: [{ id, quantity: 1 }], problem: 'faulty' }),
    ...{ steps: [replaced, sent], ships: true, mails: 2 },
    mutations: { draftOrderCreate: 1, draftOrderComplete: 1 },
    back: () => 0,
  },
  'returned with its gift': {
    ...{ asked: toReturn, but: 'with a gift', steps: [approved, arrived, withGift] },
    ...{ ships: true, mails: 4, mutations: worked },
    back: () => -1,
  },
  'returned, and gone on with without its gift': {
    ...{ asked: toReturn, but: 'with a gift', steps: [approved, arrived, inspected, withoutGift] },
    // Nobody is written to for the gift where somebody goes on before that.
    ...{ ships: true, mails: 4, mutations: worked },
    back: () => -1,
  },
  'asked for at Shopify and returned with its gift': {
    ...{ asked: toReturn, but: 'with a gift, at Shopify', steps: [approved, arrived, withGift] },
    ...{ ships: true, mails: 3, mutations: { returnApproveRequest: 1, returnProcess: 1, returnClose: 1 } },
    cases: ['gift-back'],
    back: (paid) => hundred[paid].minor,
  },
  'asked for at Shopify and ended there without its gift': {
    ...{ asked: toReturn, but: 'with a gift, at Shopify', steps: ['ends at Shopify'] },
    ...{ ships: true, mails: 0, mutations: { returnApproveRequest: 0 }, cases: ['gift-kept'] },
    back: (paid) => hundred[paid].minor,
  },
  'asked for at Shopify and declined': {
    ...{ asked: toReturn, but: 'with a gift, at Shopify', steps: [declined] },
    ...{ ships: true, mails: 1, mutations: { returnDeclineRequest: 1 } },
    back: () => 0,
  },
  returned: {
    asked: toReturn,
    steps: [approved, arrived, inspected],
    ...{ ships: true, mails: 4, mutations: worked },
    // Less the fee, which its own test has to the cent.
    back: () => -1,
  },
  'sent back with a label': {
    asked: toReturn,
    steps: [approved, labelled],
    // However often it is run, the return waits for one parcel.
    ...{ ships: true, mails: 3, mutations: { returnCreate: 1, reverseDeliveryCreateWithShipping: 1 } },
    back: () => 0,
  },
  'returned for store credit': {
    asked: (id) => ({
      ...{ kind: 'return', remedy: 'store-credit', attested: true },
      lines: [{ id, quantity: 1, reason: 'changed-my-mind' }],
    }),
    steps: [approved, arrived, inspected],
    ...{ ships: true, mails: 4, mutations: worked },
    back: () => -1,
  },
  exchanged: {
    asked: (id) => ({
      ...{ kind: 'exchange', wanted: [], attested: true },
      lines: [{ id, quantity: 1, reason: 'changed-my-mind' }],
    }),
    steps: [exchanged, arrived, inspected, 'pays the rest'],
    ...{ ships: true, mails: 5, mutations: worked },
    back: () => 0,
  },
  replaced: {
    asked: () => ({ kind: 'missing-parcel', checked: true }),
    ...{ steps: [approved], ships: true, mails: 2 },
    mutations: { draftOrderCreate: 1 },
    back: () => 0,
  },
  'lost by the carrier and paid back': {
    asked: () => ({ kind: 'missing-parcel', checked: true }),
    ...{ steps: [carrierCase, carrierLost, paidBack], ships: true, mails: 3 },
    mutations: { refundCreate: 1 },
    back: (paid) => hundred[paid].minor,
  },
  'coming back and sent again in time': {
    asked: () => ({ kind: 'returned-parcel', cause: 'wrong-address', seen: 'coming-back' }),
    ...{ steps: [sendAgain, 'pays', sent], ships: true, mails: 3 },
    mutations: { draftOrderCreate: 1 },
    back: () => 0,
  },
  'coming back before it is paid to be sent again': {
    asked: () => ({ kind: 'returned-parcel', cause: 'wrong-address', seen: 'coming-back' }),
    // An invoice that is gone before its mail left is told to nobody.
    ...{ steps: [sendAgain, arrived], ships: true, mails: 2 },
    mutations: { draftOrderCreate: 1, draftOrderDelete: 1, returnCreate: 1 },
    back: () => 0,
  },
  'coming back too late': {
    asked: () => ({ kind: 'returned-parcel', cause: 'not-collected', seen: 'coming-back' }),
    ...{ steps: [arrived, inspected], ships: true, mails: 3, mutations: worked },
    back: () => -1,
  },
  'replaced, paid and sent': {
    asked: () => ({ kind: 'missing-parcel', checked: true }),
    ...{ steps: [approved, 'pays', sent], ships: true, mails: 3 },
    mutations: { draftOrderCreate: 1 },
    back: () => 0,
  },
};

const hasGift = ({ but }: Tale): boolean => but?.startsWith('with a gift') ?? false;

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

async function world(tale: Tale, paid: Paid) {
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
type World = Awaited<ReturnType<typeof world>>;

/** What is true at the end of a tale, whatever happened meanwhile. */
async function expectEachOnce({ shop, mails }: World, tale: Tale, paid: Paid): Promise<void> {
  const counted = Object.keys(tale.mutations).map((mutation): readonly [string, number] => [
    mutation,
    mutationsAsked(shop.context, mutation).reduce((sum, asked) => sum + asked.done, 0),
  ]);
  // Closing a return that is closed changes nothing.
  const once: Readonly<Record<string, number>> = Object.fromEntries(
    counted.map(([name, done]) => [name, name === 'returnClose' ? 1 : done]),
  );
  expect(once).toEqual(tale.mutations);
  const back = orderAt(shop).payment.transactions.filter(({ kind }) => kind === 'REFUND');
  const sum = back.reduce((total, { amount }) => total + amount.presentment.minor, 0);
  if (tale.back(paid) >= 0) expect(sum).toBe(tale.back(paid));
  else expect(back).toHaveLength(1);
  if (tale.isCredit) expect(back.map(({ parentId }) => parentId)).toEqual([null]);
  const cases = await database.case.findMany({ where: { kind: { startsWith: 'gift' } } });
  expect(cases.map(({ kind }) => kind)).toEqual(tale.cases ?? []);
  const rows = await database.effect.findMany();
  const left = rows.filter(({ state }) => state !== 'applied');
  expect(left.filter(({ kind, state }) => kind !== 'request-mail' || state !== 'unknown')).toEqual([]);
  expect(new Set(mails).size).toBe(mails.length);
  expect(mails.length + left.length).toBeGreaterThanOrEqual(tale.mails);
}

afterEach(() => emptyDatabase());

const shares = {
  throttled: 0.5,
  failed: 0.2,
  cut: 0.03,
  cutAfterTheChange: 0.05,
  hung: 0.02,
  hungAfterTheChange: 0.02,
};

test.each(Object.keys(tales))(
  'in a storm of the API everything that is %s is carried out once, to the cent, in every currency',
  async (name) => {
    const tale = tales[name];
    if (tale === undefined) throw new Error(`There is no tale of ${name}.`);
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.constantFrom<Paid>('USD', 'JPY', 'KRW'), async (seed, paid) => {
        const each = await world(tale, paid);
        setStorm(each.shop.context, { seed, shares });
        for (const step of [null, ...tale.steps]) {
          if (step !== null) await each.add(step);
          for (let tries = 1; ; tries += 1) {
            const outcome = await each.job();
            if (outcome.ok || outcome.error.kind === 'give-up') break;
            if (tries === 12) setStorm(each.shop.context, null);
            expect(tries, outcome.error.reason).toBeLessThan(20);
          }
        }
        await expectEachOnce(each, tale, paid);
      }),
      // Found by more runs: an opening whose answer is lost, and much trouble after it.
      { numRuns: runs, seed: 15, examples: [[-369974886, 'USD']] },
    );
  },
);

test.each(Object.keys(tales))(
  'a worker that dies at any moment while something is %s leaves what its next run ends, each effect once',
  async (name) => {
    const tale = tales[name];
    if (tale === undefined) throw new Error(`There is no tale of ${name}.`);
    const stride = runs > 100 ? 1 : 23;
    let died = true;
    for (let moment = 5; died; moment += stride) {
      died = false;
      const each = await world(tale, 'USD');
      for (const step of tale.steps) {
        if (isAnswer(step)) await each.job();
        await each.add(step);
      }
      await each.job(mortal(each.dependencies, moment)).catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
        died = true;
      });
      const outcome = await each.job();
      expect(outcome.ok || outcome.error.kind).not.toBe('retry');
      await expectEachOnce(each, tale, 'USD');
    }
  },
);

const deaths = fc.array(fc.record({ dies: fc.integer({ min: 1, max: 150 }), isRunAgain: fc.boolean() }), {
  ...{ minLength: 4, maxLength: 4 },
});

test.each(Object.keys(tales))(
  'a worker that dies in every step of what is %s, and is run again or only after the next one, forgets nothing and does nothing twice',
  async (name) => {
    const tale = tales[name];
    if (tale === undefined) throw new Error(`There is no tale of ${name}.`);
    await fc.assert(
      fc.asyncProperty(deaths, fc.constantFrom<Paid>('USD', 'JPY', 'KRW'), async (dying, paid) => {
        const each = await world(tale, paid);
        for (const [at, step] of [null, ...tale.steps].entries()) {
          if (isAnswer(step)) await each.job();
          if (step !== null) await each.add(step);
          const { dies, isRunAgain } = dying[at] ?? { dies: 1, isRunAgain: false };
          await each.job(mortal(each.dependencies, dies)).catch((error: unknown) => {
            if (!(error instanceof Killed)) throw error;
          });
          if (isRunAgain) await each.job();
        }
        const outcome = await each.job();
        expect(outcome.ok || outcome.error.kind).not.toBe('retry');
        await expectEachOnce(each, tale, paid);
      }),
      { numRuns: runs, seed: 15 },
    );
  },
);
