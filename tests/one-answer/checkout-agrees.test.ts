import {
  aallyn,
  decideAddress,
  decideDestination,
  decideShipping,
  findMisuse,
  localeOf,
  validateCheckout,
  type CartFacts,
  type CompiledCheckout,
  type ValidationFacts,
} from '@doorstep/policy';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocated, optionTotal } from '../../packages/local-shop/src/checkout/amounts.ts';
import type { Checkout } from '../../packages/local-shop/src/checkout/checkout.ts';
import { policyShop } from './shop.ts';
import { carts, policyOn, terms } from './situations.ts';

const shop = await policyShop();

/** The cart as the engine is told of it, taken from what the shop computed and not from what a function was given. */
function factsOf(checkout: Checkout): CartFacts {
  return {
    currency: checkout.market.currency,
    rate: String(checkout.market.rate),
    lines: checkout.lines.map(({ line, variant, subtotal, allocations }) => ({
      merchandiseId: variant.id,
      quantity: line.quantity,
      requiresShipping: variant.requiresShipping,
      subtotal: subtotal.minor,
      discount: allocated(allocations, subtotal.currency).minor,
    })),
  };
}

/** The same cart as a validation is told of it. */
function validationFactsOf(checkout: Checkout): Omit<ValidationFacts, 'locale'> {
  return {
    step: 'checkout',
    lines: checkout.lines.map(({ line, variant, product }) => ({
      quantity: line.quantity,
      merchandise: {
        id: variant.id,
        requiresShipping: variant.requiresShipping,
        product: { finalSale: product.tags.includes(aallyn.protection.finalSaleTag) },
      },
    })),
    ships: checkout.lines.some(({ variant }) => variant.requiresShipping),
    addresses: checkout.groups.map((group) => group.address),
  };
}

const address = (checkout: Checkout) => checkout.groups[0]?.address ?? checkout.cart.deliveryAddress;

async function everySituation(
  holds: (rules: CompiledCheckout, checkout: Checkout, facts: CartFacts) => void,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(terms, carts, async (on, cart) => {
      const rules = shop.publish(policyOn(on));
      const checkout = await shop.checkout(cart);
      holds(rules, checkout, factsOf(checkout));
    }),
    { numRuns: 80 },
  );
  expect(shop.failures()).toEqual([]);
}

test('[SHIP-01] [SHIP-02] [SHIP-03] [SHIP-04] what shipping costs at checkout is what the engine quotes, to the cent', async () => {
  await everySituation((rules, checkout, facts) => {
    const place = {
      countryCode: checkout.cart.countryCode,
      provinceCode: address(checkout)?.provinceCode ?? null,
    };
    const quote = decideShipping(rules.shipping, facts, place);
    const [group] = checkout.groups;
    const option = group?.options[0];
    switch (quote.kind) {
      case 'free':
        expect(option && optionTotal(option).minor).toBe(0);
        return;
      case 'flat':
        expect(option?.shopCost).toEqual(quote.flat);
        expect(option && optionTotal(option)).toEqual(option?.cost);
        return;
      case 'nothing-to-ship':
        expect(checkout.groups).toEqual([]);
        return;
      case 'not-served':
      case 'unknown':
        expect(group?.options.flatMap(({ allocations }) => allocations) ?? []).toEqual([]);
        return;
      default:
        quote satisfies never;
    }
  });
});

test('[SHIP-05] [SHIP-06] [ADDR-01] [ADDR-03] [PROT-03] [PROT-05] checkout is refused exactly where the engine refuses, in the same words', async () => {
  await everySituation((rules, checkout) => {
    const { locale: buyers, countryCode } = checkout.cart;
    const locale = localeOf(buyers.toUpperCase().replace('-', '_'), countryCode);
    const said = validateCheckout(rules.validation, { ...validationFactsOf(checkout), locale });
    const words = (errors: readonly { readonly message: string }[]) =>
      errors.map(({ message }) => message).sort();
    expect(words(checkout.errors)).toEqual(words(said));
  });
});

test('an accepted checkout has an address and a protection line that every part of the engine accepts', async () => {
  await everySituation((rules, checkout) => {
    if (checkout.errors.length > 0) return;
    for (const { address: to } of checkout.groups) {
      expect(decideDestination(rules.blocks.destinations, to).kind).not.toBe('not-served');
      expect(decideAddress(rules.blocks.addresses, to).verdict).not.toBe('refuse');
    }
    expect(findMisuse(rules.validation.protection, validationFactsOf(checkout))).toBeNull();
  });
});
