import { carrierOfLines, decideOrder, type Policy } from '@doorstep/policy';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { surfaces } from '../../app/simulator/case.ts';
import type { SimulatedCase } from '../../app/simulator/case.ts';
import { readFunctions } from '../../app/simulator/functions.server.ts';
import type { Outcome } from '../../app/simulator/outcome.ts';
import { instantOf } from '../../app/shop-clock.ts';
import type { SimulatedShop } from '../../app/simulator/shop.ts';
import { simulate } from '../../app/simulator/simulate.ts';
import { lineTotal, optionTotal, totalsOf } from '../../packages/local-shop/src/checkout/amounts.ts';
import type { BuyerJourneyStep, Checkout } from '../../packages/local-shop/src/checkout/checkout.ts';
import type { Cart } from '../../packages/local-shop/src/state/carts.ts';
import type { DraftOrder } from '../../packages/local-shop/src/state/draft-orders.ts';
import { gid } from '../../packages/local-shop/src/state/gid.ts';
import { customizationId, protectionVariantId, publication, type MerchantsRate } from './set-up.ts';
import { policyShop } from './shop.ts';
import { carts, policyOn, terms } from './situations.ts';

/** A thousand cost about two minutes of a core, so that the suite draws fewer: ONE_ANSWER_RUNS=1000 npm test -- simulator. */
const numRuns = Number(process.env['ONE_ANSWER_RUNS'] ?? 150);

const shop = await policyShop({ codes: true });
const { state } = shop;
const functions = await readFunctions(false);
if (!functions.ok) throw new Error(functions.error);

/** As much of the local shop as the app would read from it. */
function simulatedShop(others: readonly MerchantsRate[]): SimulatedShop {
  return {
    currency: state.shop.currency,
    timeZone: state.shop.timeZone,
    goods: [...state.products.values()].flatMap(({ title, tags, variants }) =>
      variants.map(({ id, price, requiresShipping }) => ({
        ...{ variantId: id, title, price, requiresShipping, tags },
        fixed: Object.fromEntries(
          [...state.markets.values()].flatMap(({ currency, fixedPrices }) =>
            fixedPrices[id] === undefined ? [] : [[currency, fixedPrices[id]]],
          ),
        ),
      })),
    ),
    codes: [...state.discountCodes.values()].map(({ code, percentage, combinesWith }) => ({
      ...{ code, takesOff: { percent: percentage } },
      combinesWithOrderDiscounts: combinesWith.orderDiscounts,
      combinesWithShipping: combinesWith.shippingDiscounts,
    })),
    otherOptions: others,
  };
}

/** The cart of the local shop as a case of the simulator. */
function caseOf(cart: Cart, at: Pick<SimulatedCase, 'surface' | 'date' | 'time' | 'option'>): SimulatedCase {
  const market = [...state.markets.values()].find(({ countries }) => countries.includes(cart.countryCode));
  const { address1, address2, company, city, zip, provinceCode } = cart.deliveryAddress ?? {};
  const isOwn = ({ variantId }: { readonly variantId: string }) => variantId === protectionVariantId;
  return {
    ...at,
    address: {
      countryCode: cart.countryCode,
      ...{ provinceCode: provinceCode ?? '', address1: address1 ?? '', address2: address2 ?? '' },
      ...{ company: company ?? '', city: city ?? '', zip: zip ?? '' },
    },
    lines: cart.lines.filter((line) => !isOwn(line)),
    protections: cart.lines.filter(isOwn).reduce((sum, { quantity }) => sum + quantity, 0),
    currency: market?.currency ?? 'USD',
    rate: String(market?.rate ?? 1),
    codes: cart.discountCodes,
    language: languageOf(cart.locale),
  };
}

const languageOf = (locale: string): SimulatedCase['language'] =>
  locale === 'fr' || locale === 'ja' || locale === 'ko' || locale === 'zh-TW' ? locale : 'en';

const stepAt: Readonly<Record<SimulatedCase['surface'], BuyerJourneyStep>> = {
  cart: 'CART_INTERACTION',
  checkout: 'CHECKOUT_INTERACTION',
  wallet: 'CHECKOUT_COMPLETION',
  invoice: 'CHECKOUT_INTERACTION',
  'draft-order': 'CHECKOUT_INTERACTION',
};

/** What the local shop computes at a surface. A draft order's cart is that of a draft; the admin's asks no customization. */
async function localCheckout(cart: Cart, { surface, option }: SimulatedCase): Promise<Checkout> {
  state.draftOrders.clear();
  if (surface === 'invoice' || surface === 'draft-order') state.draftOrders.set('draft', draftFor(cart));
  const customization = state.deliveryCustomizations.get(customizationId);
  if (!customization) throw new Error('no customization');
  const enabled = surface !== 'draft-order';
  state.deliveryCustomizations.set(customizationId, { ...customization, enabled });
  const rates = [...state.deliveryProfiles.values()].flatMap(({ locationGroups }) =>
    locationGroups.flatMap(({ zones }) => zones),
  );
  const zone = rates.find(({ countries }) => countries.some(({ code }) => code === cart.countryCode));
  const selectedRateId = zone?.methods.find(({ name }) => name === option)?.id ?? null;
  return shop.checkout({ ...cart, selectedRateId }, stepAt[surface]);
}

function draftFor({ id, lines, deliveryAddress }: Cart): DraftOrder {
  return {
    ...{
      id: gid('DraftOrder', 1),
      name: '#D1',
      status: 'OPEN',
      email: null,
      phone: null,
      customerId: null,
      currency: state.shop.currency,
      invoiceSentAt: null,
      note: null,
      tags: [],
      attributes: [],
    },
    lines: lines.map((line) => ({
      ...{
        id: line.id,
        variantId: line.variantId,
        title: '',
        sku: null,
        quantity: line.quantity,
        attributes: [],
      },
      ...{ requiresShipping: true, taxable: false },
      unitPrice: { minor: priceOf(line.variantId), currency: state.shop.currency },
    })),
    ...{ shippingLine: null, shippingAddress: deliveryAddress, billingAddress: null },
    ...{
      createdAt: '',
      updatedAt: '',
      invoiceToken: '',
      checkoutCartId: id,
      completedAt: null,
      orderId: null,
    },
  };
}

const priceOf = (variantId: string): number =>
  [...state.products.values()].flatMap(({ variants }) => variants).find(({ id }) => id === variantId)
    ?.price ?? 0;

/** What both say of the checkout, in the same words. */
const seenLocally = (checkout: Checkout) => ({
  lines: checkout.lines.map((priced) => ({
    ...{ variantId: priced.variant.id, quantity: priced.line.quantity, unitPrice: priced.unitPrice },
    total: lineTotal(priced),
  })),
  codes: checkout.codes.map(({ kind, code }) => `${code.toUpperCase()} ${kind}`),
  options: checkout.groups.flatMap(({ options, selected }) =>
    options.map((option) => ({
      ...{ title: option.title, price: option.cost, total: optionTotal(option) },
      chosen: option.handle === selected?.handle,
    })),
  ),
  refusals: checkout.errors.map(({ message, target }) => `${target.split('.').at(-1)}: ${message}`),
  total: totalsOf(checkout).total,
  shipping: totalsOf(checkout).shipping,
});

const seenSimulated = ({ checkout }: Outcome) => ({
  lines: checkout.lines.map(({ variantId, quantity, unitPrice, total }) => ({
    ...{ variantId, quantity, unitPrice, total },
  })),
  codes: checkout.codes.map(
    ({ kind, code }) => `${code.toUpperCase()} ${kind === 'applied' ? kind : 'refused'}`,
  ),
  options: checkout.options.map(({ title, price, total, chosen }) => ({ title, price, total, chosen })),
  refusals: checkout.refusals.map(({ message, target }) => `${target}: ${message}`),
  total: checkout.totals.total,
  shipping: checkout.totals.shipping,
});

/** What the app decides of the order that the local shop tells of; ids of its lines are not known before. */
async function decidedOf(policy: Policy, checkout: Checkout) {
  const { facts, shippingLines } = await shop.placed(checkout).told();
  const carrier = carrierOfLines(shippingLines, policy.signature.carrier);
  const {
    fulfills: _,
    soldAs: __,
    fee: ___,
    ...decision
  } = decideOrder(policy, {
    ...facts,
    // The carts have no street, which no checkout takes; of an order a person would be told.
    unread: facts.unread?.filter(({ about }) => about !== 'address'),
    ...{ carrier, policyVersion: publication.version, protectionVariantId },
  });
  return { placedAt: facts.placedAt, decision };
}

const others = fc.constantFrom<readonly MerchantsRate[]>(
  [],
  [{ name: 'FedEx Express', price: { minor: 4_000, currency: 'USD' } }],
  [{ name: 'Slow boat', price: { minor: 100, currency: 'USD' } }],
);
const moment = fc.record({
  surface: fc.constantFrom(...surfaces),
  date: fc
    .integer({ min: 0, max: 200 })
    .map((days) => new Date(Date.UTC(2026, 9, 25 + days)).toISOString().slice(0, 10)),
  time: fc.constantFrom('00:00', '02:30', '12:59', '13:00', '13:01', '23:59'),
  option: fc.constantFrom(null, 'FedEx Express', 'Standard'),
});
const codes = fc.constantFrom([], ['welcome10'], ['WELCOME10', 'BAGS15'], ['NONE', 'BAGS15']);
const more = fc.record({
  arrivalInTitles: fc.boolean(),
  clampToFlat: fc.boolean(),
  generalDelivery: fc.constantFrom<Policy['addresses']['generalDelivery']>('refuse', 'ask', 'allow'),
  codes: fc.integer({ min: 1, max: 2 }),
});

test(
  'the simulator shows of any policy, cart, address, day and surface what checkout does and what becomes of the order, and its functions say what the engine says',
  { timeout: 60_000 + numRuns * 2_000 },
  async () => {
    const met = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        terms,
        more,
        carts,
        codes,
        moment,
        others,
        async (on, also, cart, entered, at, beside) => {
          const given = policyOn(on);
          const policy: Policy = {
            ...given,
            calendar: { ...given.calendar, arrivalInTitles: also.arrivalInTitles },
            addresses: { ...given.addresses, generalDelivery: also.generalDelivery },
          };
          shop.publish(policy, beside);
          const served = policy.destinations.served.some(({ country }) => country === cart.countryCode);
          const filled = { ...cart, discountCodes: entered };
          const simulated = caseOf(filled, at);
          shop.moveTo(instantOf(state.shop.timeZone, at.date, at.time));
          const local = await localCheckout(filled, simulated);
          const outcome = await simulate(
            { policy, publication },
            simulatedShop(served ? beside : []),
            simulated,
            functions.value,
          );
          if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
          expect(outcome.value.differences).toEqual([]);
          expect(outcome.value.runs.flatMap((run) => (run.asked ? (run.failure ?? []) : []))).toEqual([]);
          expect(seenSimulated(outcome.value)).toEqual(seenLocally(local));
          met.add(`${at.surface} ${outcome.value.checkout.shipping.kind}`);
          if (outcome.value.order === null) return;
          const { fulfills: _, soldAs: __, fee: ___, ...decision } = outcome.value.order.decision;
          expect({ placedAt: outcome.value.order.placedAt, decision }).toEqual(
            await decidedOf(policy, local),
          );
          met.add(decision.hold === null ? 'free to go' : `${decision.hold.what} ${decision.hold.verdict}`);
        },
      ),
      { numRuns },
    );
    expect(shop.failures()).toEqual([]);
    expect([...met]).toEqual(
      expect.arrayContaining([
        ...surfaces.flatMap((surface) => [`${surface} free`, `${surface} flat`]),
        ...['free to go', 'address ask', 'address refuse', 'destination refuse'],
      ]),
    );
  },
);
