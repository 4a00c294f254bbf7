import {
  aallyn,
  decideAddress,
  decideDestination,
  decideProtection,
  decideShipping,
  findMisuse,
  localeOf,
  type CartFacts,
  type CompiledCheckout,
  type ValidationFacts,
} from '@doorstep/policy';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { optionTotal } from '../../packages/local-shop/src/checkout/amounts.ts';
import type { Checkout } from '../../packages/local-shop/src/checkout/checkout.ts';
import { validateCheckout } from '../../packages/policy/src/testing/validate-checkout.ts';
import { finalSaleNumber, freeGiftNumber, giftCardNumber, protectionVariantId } from './set-up.ts';
import { cartFactsOf, policyShop } from './shop.ts';
import { cartOf, carts, policyOn, terms } from './situations.ts';

const shop = await policyShop();

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
      holds(rules, checkout, cartFactsOf(checkout));
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

/** The cart without the fee as the toggle looks at it; `gift` is what a free gift is taken to cost, in minor units. */
const protectable = (checkout: Checkout, gift: number) => ({
  countryCode: address(checkout)?.countryCode ?? checkout.cart.countryCode,
  lines: checkout.lines
    .filter(({ variant }) => variant.id !== protectionVariantId)
    .map(({ variant, product, subtotal }) => ({
      merchandiseId: variant.id,
      requiresShipping: variant.requiresShipping,
      subtotal: subtotal.minor === 0 ? gift : subtotal.minor,
      finalSale: product.tags.includes(aallyn.protection.finalSaleTag),
    })),
});

const kinds = [1, finalSaleNumber, freeGiftNumber, giftCardNumber];
const everyMix = kinds.reduce<readonly (readonly number[])[]>(
  (mixes, kind) => [...mixes, ...mixes.map((mix) => [...mix, kind])],
  [[]],
);

test.each([
  ['the United States', true, { countryCode: 'US', provinceCode: 'OH' }],
  ['Puerto Rico', true, { countryCode: 'US', provinceCode: 'PR' }],
  ['Canada', true, { countryCode: 'CA', provinceCode: null }],
  ['the United States, switched off,', false, { countryCode: 'US', provinceCode: 'OH' }],
])(
  '[PROT-03] [PROT-04] [PROT-05] to %s checkout takes one fee where the toggle is offered, in every mix of a bag, final sale, gift card and free gift; the free gift it takes for merchandise (decision 33)',
  async (_, offered, place) => {
    const { blocks } = shop.publish({ ...aallyn, protection: { ...aallyn.protection, offered } });
    for (const mix of everyMix) {
      const checkout = await shop.checkout(
        cartOf({
          bags: mix.map((bag) => ({ bag, quantity: 1 })),
          protection: 1,
          code: [],
          place,
          street: { address1: '123 Main Street', address2: null },
          locale: 'en',
        }),
      );
      const takes = checkout.errors.every(({ target }) => target !== '$.cart');
      const isOffered = (gift: number) =>
        decideProtection(blocks.protection, protectable(checkout, gift)).kind === 'offered';
      expect({ mix, takes }).toEqual({ mix, takes: isOffered(1) });
      if (mix.includes(1) || !mix.includes(freeGiftNumber)) expect(isOffered(0)).toBe(takes);
    }
    expect(shop.failures()).toEqual([]);
  },
);
