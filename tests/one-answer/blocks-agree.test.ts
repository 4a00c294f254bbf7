import {
  aallyn,
  addressNoticeModel,
  carrierOfLines,
  decodeBlockRules,
  decideProtection,
  decideShipping,
  decideSignature,
  feeFor,
  freeShippingNudge,
  minorOf,
  returnFee,
  signatureNoticeModel,
  type CartFacts,
  type CompiledCheckout,
} from '@doorstep/policy';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Checkout } from '../../packages/local-shop/src/checkout/checkout.ts';
import { validateCheckout } from '../../packages/policy/src/testing/validate-checkout.ts';
import { protectionVariantId } from './set-up.ts';
import { cartFactsOf, policyShop } from './shop.ts';
import { cartOf, carts, policyOn, terms } from './situations.ts';

const shop = await policyShop();
const money = z.object({ amount: z.number(), currencyCode: z.string() });

/** As much of what Shopify gives the blocks as they show something by. */
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
  discountAllocations: z.array(z.unknown()),
  deliveryGroups: z.array(
    z.object({
      deliveryOptions: z.array(
        z.object({ type: z.literal('shipping'), handle: z.string(), code: z.string(), title: z.string() }),
      ),
      selectedDeliveryOption: z.object({ handle: z.string() }).optional(),
    }),
  ),
  shippingAddress: z.object({
    address1: z.string().optional(),
    address2: z.string().optional(),
    city: z.string().optional(),
    zip: z.string().optional(),
    countryCode: z.string(),
    provinceCode: z.string().optional(),
  }),
});

interface Situation {
  readonly rules: CompiledCheckout;
  readonly checkout: Checkout;
  readonly blocks: z.infer<typeof seen>;
  /** The cart as the engine is told of it, from what the shop computed. */
  readonly cart: CartFacts;
}

/** What a seeded cart does not vary: the marks of its lines, and a territory given as a country. */
const marks = fc.record({
  finalSale: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
  giftCards: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
  countryCode: fc.constantFrom(null, 'US', 'PR', 'GU'),
});
type Marks = typeof marks extends fc.Arbitrary<infer Value> ? Value : never;

async function everySituation(holds: (situation: Situation, marked: Marks) => void): Promise<void> {
  await fc.assert(
    fc.asyncProperty(terms, carts, marks, async (on, given, marked) => {
      const rules = shop.publish(policyOn(on));
      const checkout = await shop.checkout(given);
      const blocks = seen.parse(shop.blocksSee(checkout));
      holds({ rules, checkout, blocks, cart: cartFactsOf(checkout) }, marked);
    }),
    { numRuns: 80 },
  );
}

const placeOf = ({ blocks: { shippingAddress } }: Situation) => ({
  countryCode: shippingAddress.countryCode,
  provinceCode: shippingAddress.provinceCode ?? null,
});

test('[SHIP-01] [SHIP-03] [PROT-05] the nudge names what the engine says is missing, or nothing where it has no rate', async () => {
  await everySituation((situation) => {
    const { rules, blocks, cart } = situation;
    const { lines, discountAllocations: orderDiscounts } = blocks;
    const place = placeOf(situation);
    const nudge = freeShippingNudge({ rules: rules.blocks, lines, orderDiscounts, place });
    const quote = decideShipping(rules.shipping, cart, place);
    if (nudge === null) {
      const known = decideShipping(rules.shipping, { ...cart, rate: null }, place);
      const exact = rules.shipping.basis === 'before-discounts' || orderDiscounts.length === 0;
      expect(exact && known.kind === 'flat' && known.missing !== null).toBe(false);
      return;
    }
    const unit = nudge.currencyCode === 'JPY' || nudge.currencyCode === 'KRW' ? 1 : 100;
    const missing = { minor: Math.round(nudge.amount * unit), currency: nudge.currencyCode };
    expect(quote).toMatchObject({ kind: 'flat', missing });
  });
});

/** The delivery function's notes, in the languages of the carts. */
const signatureNotes = {
  required: /\((signature required|signature requise|受取時に署名が必要|수령 시 서명 필요|需簽收)\)$/,
  ifCarrier:
    /\((signature required if shipped via UPS|signature requise en cas de livraison par UPS|UPS配送の場合、受取時に署名が必要|UPS 배송 시 수령 서명 필요|若由 UPS 配送則需簽收|如由 UPS 派送則需簽收)\)$/,
};

test('[SIGN-01] [SIGN-02] the signature notice says in every currency what the engine decides and the chosen option’s title says', async () => {
  await everySituation(({ rules, blocks, cart }) => {
    const { signature } = rules.blocks;
    const { lines, deliveryGroups: groups } = blocks;
    const chosen = groups.flatMap(({ deliveryOptions, selectedDeliveryOption }) =>
      deliveryOptions.filter(({ handle }) => handle === selectedDeliveryOption?.handle),
    );
    const notice = signatureNoticeModel({ rules: signature, lines, groups });
    for (const text of ['required', 'ifCarrier'] as const) {
      const inTitle = chosen.some(({ title }) => signatureNotes[text].test(title));
      const inNotice = notice?.variant === text || notice?.variant === `${text}ForValue`;
      expect(inNotice).toBe(inTitle);
    }
    const carrier = carrierOfLines(chosen, 'UPS');
    const decided =
      chosen.length === 0 ? 'not-required' : decideSignature(signature, { ...cart, carrier }).kind;
    expect(notice !== null).toBe(decided === 'required' || decided === 'if-carrier');
  });
});

test.each<readonly [string, string]>([
  ['US', ''],
  ...['CA', 'HK', 'JP', 'KR', 'SG'].map((country) => [country, 'ForValue'] as const),
])(
  '[SIGN-02] to %s nothing is said of a bag of $45.00, and of one of $260.00 what its title says',
  async (countryCode, why) => {
    const message = async (bag: number, optionName: string) => {
      const rules = shop.publish({ ...aallyn, destinations: { ...aallyn.destinations, optionName } });
      const checkout = await shop.checkout(
        cartOf({
          bags: [{ bag, quantity: 1 }],
          protection: 0,
          code: [],
          place: { countryCode, provinceCode: null },
          street: { address1: '123 Main Street', address2: null },
          locale: 'ko',
        }),
      );
      const { lines, deliveryGroups: groups } = seen.parse(shop.blocksSee(checkout));
      expect(groups).toHaveLength(1);
      return signatureNoticeModel({ rules: rules.blocks.signature, lines, groups })?.variant ?? null;
    };
    for (const name of ['Standard', 'UPS Ground']) expect(await message(1, name)).toBeNull();
    expect(await message(6, 'Standard')).toBe(`ifCarrier${why}`);
    expect(await message(6, 'UPS Ground')).toBe(`required${why}`);
    expect(await message(6, 'USPS Priority')).toBeNull();
  },
);

test('[ADDR-01] [ADDR-03] [SHIP-05] [SHIP-06] the address notice warns of an address exactly where checkout refuses it', async () => {
  await everySituation(({ rules, checkout, blocks }) => {
    if (checkout.groups.length === 0) return;
    const notice = addressNoticeModel(rules.blocks, blocks.shippingAddress, undefined, 'en');
    const warns = notice?.kind === 'refuse' || notice?.kind === 'destination';
    // Without lines there is nothing to refuse but the address.
    const refusals = validateCheckout(rules.validation, {
      step: 'checkout',
      lines: [],
      ships: true,
      addresses: checkout.groups.map(({ address }) => address),
      locale: 'en',
    });
    expect(warns).toBe(refusals.length > 0);
    if (warns) expect(checkout.errors.length).toBeGreaterThan(0);
  });
});

test('[PROT-03] [PROT-05] where the toggle is offered, checkout takes the line that it adds', async () => {
  await everySituation(({ rules, blocks }, { finalSale, giftCards, countryCode }) => {
    const { protection } = rules.blocks;
    const lines = blocks.lines
      .filter(({ merchandise }) => merchandise.id !== protectionVariantId)
      .map(({ merchandise: { id, requiresShipping }, quantity }, at) => ({
        id,
        quantity,
        requiresShipping: requiresShipping && !giftCards[at % giftCards.length],
        product: { finalSale: finalSale[at % finalSale.length] ?? false },
      }));
    const decision = decideProtection(protection, {
      countryCode: countryCode ?? blocks.shippingAddress.countryCode,
      lines: lines.map(({ id, requiresShipping, product }) => ({
        merchandiseId: id,
        requiresShipping,
        subtotal: 4_500,
        ...product,
      })),
    });
    const added = [
      ...lines,
      { id: protectionVariantId, quantity: 1, requiresShipping: false, product: { finalSale: false } },
    ];
    const refusals = validateCheckout(rules.validation, {
      step: 'checkout',
      lines: added.map(({ quantity, ...merchandise }) => ({ quantity, merchandise })),
      ships: null,
      addresses: [{ countryCode: countryCode ?? blocks.shippingAddress.countryCode, address1: '12 Main St' }],
      locale: 'en',
    });
    const misused = refusals.some(({ target }) => target === 'cart');
    expect(decision.kind === 'offered').toBe(!misused);
  });
});

test('[PROT-01] [RET-01] [EXCH-01] what the toggle says it saves is what the engine charges without it and waives with it', () => {
  const fee = fc.integer({ min: 0, max: 9_900 }).map((minor) => ({ minor, currency: 'USD' }));
  const waived = fc.subarray(['return', 'exchange', 'returned-parcel', 're-ship'] as const);
  fc.assert(
    fc.property(terms, fee, fee, waived, (on, forReturn, forExchange, waives) => {
      const usual = policyOn(on);
      const policy = {
        ...usual,
        returns: { ...usual.returns, fee: forReturn },
        exchanges: { ...usual.exchanges, fee: forExchange },
        protection: { ...usual.protection, waives },
      };
      const saves = decodeBlockRules(JSON.parse(JSON.stringify(shop.publish(policy).blocks)))?.protection
        ?.saves;
      const named = (which: 'return' | 'exchange') =>
        minorOf(saves?.fees[which] ?? '0', saves?.currency ?? '');
      const charged = (given: typeof waives) => ({
        return: returnFee(policy, 'US', given).due.minor,
        exchange: feeFor('exchange', forExchange, given, 'EXCH-01').due.minor,
      });
      expect({
        return: charged([]).return - charged(waives).return,
        exchange: charged([]).exchange - charged(waives).exchange,
      }).toEqual({ return: named('return'), exchange: named('exchange') });
    }),
    { numRuns: 80 },
  );
});
