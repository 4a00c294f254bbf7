import {
  carrierOfLines,
  decideOrder,
  localTime,
  parseInstant,
  plainDate,
  showArrival,
  thankYouPromise,
  zoneOf,
  type CompiledCheckout,
  type Policy,
} from '@doorstep/policy';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { keptDecision } from '../../app/orders/order/decode-kept-decision.ts';
import type { Checkout } from '../../packages/local-shop/src/checkout/checkout.ts';
import { protectionVariantId } from './set-up.ts';
import { policyShop, type PlacedOrder } from './shop.ts';
import { carts, policyOn, terms } from './situations.ts';

const shop = await policyShop();
/** The notes of the delivery function, in the languages of the carts. */
const arrivalInTitle = /estimated delivery|livraison estimée|お届け予定|도착 예정|預計/;
const money = z.object({ amount: z.number(), currencyCode: z.string() });

/** As much of what Shopify gives the thank-you page as the promise is made from. */
const seen = z.object({
  lines: z.array(
    z.object({
      id: z.string(),
      quantity: z.number(),
      merchandise: z.object({ id: z.string(), requiresShipping: z.boolean() }),
      cost: z.object({ totalAmount: money }),
      discountAllocations: z.array(z.object({ discountedAmount: money })),
    }),
  ),
  deliveryGroups: z.array(
    z.object({
      deliveryOptions: z.array(
        z.object({ handle: z.string(), code: z.string(), title: z.string(), type: z.literal('shipping') }),
      ),
      selectedDeliveryOption: z.object({ handle: z.string() }),
    }),
  ),
  shippingAddress: z
    .object({
      address1: z.string().optional(),
      address2: z.string().optional(),
      city: z.string().optional(),
      company: z.string().optional(),
      zip: z.string().optional(),
      countryCode: z.string().optional(),
      provinceCode: z.string().optional(),
    })
    .optional(),
});

/** Before it is placed, an option may still have to be chosen. */
const seenBefore = seen.extend({
  deliveryGroups: z.array(
    z.object({
      deliveryOptions: z.array(
        z.object({ handle: z.string(), code: z.string(), title: z.string(), type: z.literal('shipping') }),
      ),
      selectedDeliveryOption: z.object({ handle: z.string() }).optional(),
    }),
  ),
});

/** The order's own promise, as the app's job reads and decides it. */
async function promiseOfOrder(policy: Policy, { told }: PlacedOrder) {
  const { facts, shippingLines } = await told();
  const carrier = carrierOfLines(shippingLines, policy.signature.carrier);
  return decideOrder(policy, { ...facts, carrier, policyVersion: 1, protectionVariantId });
}

/** The days that checkout says before the order is placed, in its own words: below the options, or in the chosen option's title. */
function saidAtCheckout({ blocks: rules }: CompiledCheckout, checkout: Checkout, placedAt: string) {
  const { lines, deliveryGroups: groups, shippingAddress } = seenBefore.parse(shop.blocksSee(checkout));
  const zone = zoneOf(rules.clock.timeZone);
  const instant = parseInstant(placedAt);
  if (zone === null || instant === null) throw new Error('no clock');
  const { day, minute } = localTime(instant, zone);
  const now = { date: plainDate(day), minute };
  const address = { ...shippingAddress, countryCode: shippingAddress?.countryCode ?? null };
  const untitled = groups.map(({ deliveryOptions, ...group }) => ({
    ...group,
    deliveryOptions: deliveryOptions.map((option) => ({ ...option, title: option.code })),
  }));
  const inTitle = groups.some(({ deliveryOptions }) =>
    deliveryOptions.some(({ title }) => arrivalInTitle.test(title)),
  );
  const facts = { lines, address, locale: 'en' } as const;
  const below = showArrival(rules, now, { ...facts, groups: untitled });
  return { below, inTitle };
}

const optionName = fc.constantFrom('Standard', 'UPS Ground', 'USPS Priority');
const streets = fc.constantFrom(null, 'General Delivery', 'PO Box 12', '12 Main Street');
const generalDelivery = fc.constantFrom('refuse', 'ask', 'allow');

test('[ADDR-02] [ADDR-03] [CAL-05] [SIGN-01] [PROT-01] all six surfaces of a promise say the same of an order, whatever its address', async () => {
  const kinds = new Set<string>();
  let titled = 0;
  await fc.assert(
    fc.asyncProperty(
      terms,
      carts,
      optionName,
      streets,
      generalDelivery,
      fc.boolean(),
      async (on, cart, name, address1, verdict, arrivalInTitles) => {
        const given = policyOn(on);
        const policy: Policy = {
          ...given,
          calendar: { ...given.calendar, arrivalInTitles },
          addresses: { ...given.addresses, generalDelivery: verdict },
          destinations: { ...given.destinations, optionName: name },
        };
        const compiled = shop.publish(policy);
        const { promise: rules } = compiled;
        const { deliveryAddress } = cart;
        const typed =
          address1 === null || deliveryAddress === null ? deliveryAddress : { ...deliveryAddress, address1 };
        const checkout = await shop.checkout({ ...cart, deliveryAddress: typed });
        const placed = shop.placed(checkout);
        const { lines, deliveryGroups: groups, shippingAddress = null } = seen.parse(placed.thankYou);
        const decision = await promiseOfOrder(policy, placed);
        const { promise, hold } = decision;
        // The admin's list of orders, from the decision as it is kept.
        expect(keptDecision.parse(JSON.parse(JSON.stringify(decision))).hold !== null).toBe(
          promise.hold !== undefined,
        );
        const { below, inTitle } = saidAtCheckout(compiled, checkout, placed.placedAt);
        const arrives = promise.hold === undefined ? (promise.dates?.arrives ?? null) : null;
        expect(below !== null).toBe(arrives !== null);
        if (arrives === null) expect(inTitle).toBe(false);
        if (inTitle) titled += 1;
        const onThankYou = thankYouPromise({
          rules,
          placedAt: placed.placedAt,
          lines,
          groups,
          shippingAddress,
        });
        kinds.add(hold === null ? 'free' : `${hold.what} ${hold.verdict}`);
        const sameCurrency = lines.every(({ cost }) => cost.totalAmount.currencyCode === 'USD');
        if (sameCurrency) {
          expect(onThankYou).toEqual(promise);
          return;
        }
        // The page has no rate: of a signature it says the rule, and whether it applies is the order's to say [SIGN-02].
        const { signature: _, terms: rule, ...rest } = promise;
        expect(onThankYou).toMatchObject({ ...rest, terms: { returns: rule.returns } });
        expect(onThankYou?.hold).toBe(promise.hold);
      },
    ),
    { numRuns: 80 },
  );
  expect([...kinds].sort()).toEqual(['address ask', 'address refuse', 'destination refuse', 'free']);
  expect(titled).toBeGreaterThan(0);
  expect(shop.failures()).toEqual([]);
});
