import { carrierOfLines, decideOrder, thankYouPromise, type Policy } from '@doorstep/policy';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readOrderBody } from '../../app/orders/order-body.ts';
import { policyShop, protectionVariantId, type PlacedOrder } from './shop.ts';
import { carts, policyOn, terms } from './situations.ts';

const shop = await policyShop();
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

/** The order's own promise, as the app's job reads and decides it. */
function promiseOfOrder(policy: Policy, { body }: PlacedOrder) {
  const read = readOrderBody(body);
  if (!read.ok) throw new Error(read.error.says);
  const { facts, shippingLines } = read.value;
  const carrier = carrierOfLines(shippingLines, policy.signature.carrier);
  return decideOrder(policy, { ...facts, carrier, policyVersion: 1, protectionVariantId });
}

const optionName = fc.constantFrom('Standard', 'UPS Ground', 'USPS Priority');
const streets = fc.constantFrom(null, 'General Delivery', 'PO Box 12', '12 Main Street');
const generalDelivery = fc.constantFrom('refuse', 'ask', 'allow');

test('[ADDR-02] [ADDR-03] [CAL-05] [SIGN-01] [PROT-01] the thank-you page promises what the order will promise, whatever its address', async () => {
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      terms,
      carts,
      optionName,
      streets,
      generalDelivery,
      async (on, cart, name, address1, verdict) => {
        const given = policyOn(on);
        const policy: Policy = {
          ...given,
          addresses: { ...given.addresses, generalDelivery: verdict },
          destinations: { ...given.destinations, optionName: name },
        };
        const { promise: rules } = shop.publish(policy);
        const { deliveryAddress } = cart;
        const typed =
          address1 === null || deliveryAddress === null ? deliveryAddress : { ...deliveryAddress, address1 };
        const placed = shop.placed(await shop.checkout({ ...cart, deliveryAddress: typed }));
        const { lines, deliveryGroups: groups, shippingAddress = null } = seen.parse(placed.thankYou);
        const { promise, hold } = promiseOfOrder(policy, placed);
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
  expect(shop.failures()).toEqual([]);
});
