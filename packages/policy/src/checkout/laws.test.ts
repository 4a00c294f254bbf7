import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PostalAddress } from '../addresses/address.ts';
import { locales } from '../document/locales.ts';
import type { CartFacts, LineFacts } from '../facts/cart.ts';
import type { PlaceFacts } from '../facts/place.ts';
import { deliver, inCheckout, protectionLine, publish } from '../testing/carts.ts';
import { validateCheckout } from '../testing/validate-checkout.ts';
import { decideAddress } from './address.ts';
import { decideDestination } from './destination.ts';
import { decideProtection } from './protection.ts';
import { decideShipping } from './shipping.ts';
import { rateTo, shipsFree } from './ships-free.ts';
import { asksForSignature } from './signature-kind.ts';
import { decideSignature } from './signature.ts';

const { shipping, validation, delivery, blocks } = publish();

const lines: fc.Arbitrary<LineFacts> = fc
  .record({
    merchandiseId: fc.constantFrom('gid://shopify/ProductVariant/1', 'gid://shopify/ProductVariant/2', null),
    quantity: fc.integer({ min: 1, max: 9 }),
    requiresShipping: fc.boolean(),
    subtotal: fc.integer({ min: 0, max: 40_000 }),
    share: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ share, ...line }) => ({ ...line, discount: Math.floor((line.subtotal * share) / 100) }));

const carts: fc.Arbitrary<CartFacts> = fc.record({
  currency: fc.constantFrom('USD', 'HKD', 'JPY', 'SGD'),
  rate: fc.constantFrom('1.0', '7.8123', '155.2', '1.35', null),
  lines: fc.array(lines, { maxLength: 6 }),
});

const places: fc.Arbitrary<PlaceFacts> = fc.record({
  countryCode: fc.constantFrom('US', 'CA', 'HK', 'JP', 'DE', 'PR', null),
  provinceCode: fc.constantFrom('OH', 'PR', 'AE', 'PW', null),
});

const costs = { free: 0, 'nothing-to-ship': 0, flat: 1, 'not-served': 2, unknown: 2 } as const;

test('[SHIP-01] putting more into the cart never makes shipping dearer, once something ships', () => {
  fc.assert(
    fc.property(carts, places, lines, (cart, place, added) => {
      const before = decideShipping(shipping, cart, place);
      fc.pre(before.kind !== 'nothing-to-ship');
      const after = decideShipping(shipping, { ...cart, lines: [...cart.lines, added] }, place);
      expect(costs[after.kind]).toBeLessThanOrEqual(costs[before.kind]);
    }),
  );
});

test('[SHIP-01] what is missing to free shipping is exactly what is missing', () => {
  fc.assert(
    fc.property(carts, places, (cart, place) => {
      const decision = decideShipping(shipping, cart, place);
      if (decision.kind !== 'flat' || decision.missing === null) return;
      const filler = (subtotal: number): LineFacts => ({
        merchandiseId: null,
        quantity: 1,
        requiresShipping: true,
        subtotal,
        discount: 0,
      });
      const with_ = (subtotal: number) => ({ ...cart, lines: [...cart.lines, filler(subtotal)] });
      expect(decideShipping(shipping, with_(decision.missing.minor), place).kind).toBe('free');
      expect(decideShipping(shipping, with_(decision.missing.minor - 1), place).kind).toBe('flat');
    }),
  );
});

test('[SHIP-01, SIGN-01] what a function decides by counting no further than it has to is what the engine decides', () => {
  const both = fc.constantFrom('after-discounts' as const, 'before-discounts' as const);
  fc.assert(
    fc.property(carts, places, both, (cart, place, basis) => {
      const rules = { ...shipping, basis };
      const { kind } = decideShipping(rules, cart, place);
      const rate = rateTo(rules, place);
      expect(rate === null).toBe(kind === 'not-served' || kind === 'unknown');
      fc.pre(deliver(cart).groups[0]?.cartLines.length !== 0);
      expect(rate !== null && shipsFree(rules, rate, deliver(cart))).toBe(kind === 'free');
      const { signature } = delivery;
      if (signature === null) throw new Error('no signature rule');
      expect(asksForSignature(signature, deliver(cart))).toBe(
        decideSignature(signature, { ...cart, carrier: 'unknown' }).kind === 'if-carrier',
      );
    }),
    { numRuns: 2_000 },
  );
});

test('the order of lines does not matter', () => {
  fc.assert(
    fc.property(carts, places, (cart, place) => {
      const reversed = { ...cart, lines: cart.lines.toReversed() };
      expect(decideShipping(shipping, reversed, place)).toEqual(decideShipping(shipping, cart, place));
      expect(decideSignature(delivery.signature, { ...reversed, carrier: 'unknown' })).toEqual(
        decideSignature(delivery.signature, { ...cart, carrier: 'unknown' }),
      );
    }),
  );
});

test('[PROT-05] the protection line, even discounted, changes neither shipping nor signature', () => {
  fc.assert(
    fc.property(carts, places, fc.integer({ min: 0, max: 298 }), (cart, place, discount) => {
      const withProtection = { ...cart, lines: [...cart.lines, { ...protectionLine(), discount }] };
      expect(decideShipping(shipping, withProtection, place)).toEqual(decideShipping(shipping, cart, place));
      expect(decideSignature(delivery.signature, { ...withProtection, carrier: 'ours' })).toEqual(
        decideSignature(delivery.signature, { ...cart, carrier: 'ours' }),
      );
    }),
  );
});

test('[SHIP-05] checkout, rates and blocks agree on where we ship', () => {
  fc.assert(
    fc.property(carts, places, (cart, place) => {
      const served = decideDestination(validation.destinations, place).kind;
      expect(decideDestination(blocks.destinations, place).kind).toBe(served);
      expect(decideShipping(shipping, cart, place).kind === 'not-served').toBe(served === 'not-served');
    }),
  );
});

test('no address and no cart makes a decision throw, and every error has a sentence', () => {
  const fields = ['address1', 'address2', 'city', 'company', 'zip', 'provinceCode', 'countryCode'] as const;
  const words = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('PO Box 12', 'US', 'DE', 'AE', 'APO', null),
  );
  const addresses: fc.Arbitrary<PostalAddress> = fc.dictionary(fc.constantFrom(...fields), words);
  const steps = fc.constantFrom('cart' as const, 'checkout' as const);
  fc.assert(
    fc.property(carts, fc.array(addresses), fc.constantFrom(...locales), steps, (cart, to, locale, step) => {
      const facts = { ...inCheckout(cart.lines), step, addresses: to, locale };
      const errors = validateCheckout(validation, facts);
      for (const error of errors) expect(error.message).not.toBe('');
      for (const address of to) decideAddress(validation.addresses, address);
      const protectable = cart.lines.map((line) => ({ ...line, finalSale: false }));
      decideProtection(blocks.protection, { countryCode: to[0]?.countryCode ?? null, lines: protectable });
    }),
  );
});
