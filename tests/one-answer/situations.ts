import { aallyn, type AddressVerdict, type Destination, type Money, type Policy } from '@doorstep/policy';
import fc from 'fast-check';
import { gid } from '../../packages/local-shop/src/state/gid.ts';
import { emptyAddress } from '../../packages/local-shop/src/state/addresses.ts';
import type { Cart } from '../../packages/local-shop/src/state/carts.ts';
import { finalSaleNumber, freeGiftNumber, giftCardNumber, protectionVariantId } from './set-up.ts';

const usd = (minor: number): Money => ({ minor, currency: 'USD' });

const rate = fc.integer({ min: 0, max: 9_000 }).map(usd);

const freeFrom = fc.option(
  fc.oneof(
    fc.integer({ min: 1, max: 120_000 }).map((minor) => ({ amount: usd(minor), shopEquivalent: null })),
    fc
      .tuple(fc.integer({ min: 1, max: 900_000 }), fc.integer({ min: 1, max: 120_000 }))
      .map(([hkd, equivalent]) => ({
        amount: { minor: hkd, currency: 'HKD' },
        shopEquivalent: usd(equivalent),
      })),
  ),
);

const destination = (country: string): fc.Arbitrary<Destination> =>
  fc.record({ country: fc.constant(country), flat: rate, freeFrom });

const verdict = fc.constantFrom<AddressVerdict>('refuse', 'ask', 'allow');

/** The numbers and switches of a policy that the functions are told of. */
export interface Terms {
  readonly served: readonly Destination[];
  readonly basis: 'after-discounts' | 'before-discounts';
  readonly territories: boolean;
  readonly military: boolean;
  readonly poBox: AddressVerdict;
  readonly streetAndPoBox: AddressVerdict;
  readonly above: Money;
  /** What the policy's own delivery option is called; a name may tell who brings it. */
  readonly optionName: string;
  readonly offered: boolean;
}

export const terms: fc.Arbitrary<Terms> = fc.record({
  served: fc
    .subarray(['US', 'CA', 'HK', 'JP', 'KR', 'SG'], { minLength: 1 })
    .chain((countries) => fc.tuple(...countries.map(destination))),
  basis: fc.constantFrom('after-discounts', 'before-discounts'),
  territories: fc.boolean(),
  military: fc.boolean(),
  poBox: verdict,
  streetAndPoBox: verdict,
  above: fc.integer({ min: 0, max: 120_000 }).map(usd),
  optionName: fc.constantFrom('Standard', 'UPS® Ground', 'USPS Priority'),
  offered: fc.boolean(),
});

/** The AALLYN preset on other terms. */
export function policyOn(terms: Terms): Policy {
  const { territories, military } = terms;
  return {
    ...aallyn,
    destinations: {
      ...aallyn.destinations,
      served: terms.served,
      basis: terms.basis,
      optionName: terms.optionName,
      usTerritories: { PR: territories, GU: territories, VI: territories, AS: territories, MP: territories },
      usMilitary: { AA: military, AE: military, AP: military },
    },
    addresses: { ...aallyn.addresses, poBox: terms.poBox, streetAndPoBox: terms.streetAndPoBox },
    protection: { ...aallyn.protection, offered: terms.offered },
    signature: { ...aallyn.signature, above: terms.above },
  };
}

const quantity = fc.integer({ min: 1, max: 4 });

/** What the protection covers less of, or nothing [PROT-04, PROT-05]. */
const uncovered = fc.constantFrom(finalSaleNumber, freeGiftNumber, giftCardNumber);
const anything = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 9 }) }, uncovered);

/** Carts of anything, and in every third nothing that the protection covers in full. */
const bags = fc
  .oneof({ weight: 2, arbitrary: fc.constant(anything) }, { weight: 1, arbitrary: fc.constant(uncovered) })
  .chain((bag) =>
    fc.uniqueArray(fc.record({ bag, quantity }), {
      selector: (line) => line.bag,
      minLength: 0,
      maxLength: 5,
    }),
  );

const place = fc.oneof(
  fc.record({ countryCode: fc.constant('US'), provinceCode: fc.constantFrom('OH', 'PR', 'AE', null) }),
  fc.record({
    countryCode: fc.constantFrom('CA', 'HK', 'JP', 'KR', 'SG', 'DE'),
    provinceCode: fc.constant(null),
  }),
);

const street = fc.constantFrom(
  { address1: '123 Main Street', address2: null },
  { address1: 'PO Box 12', address2: null },
  { address1: '123 Main Street', address2: 'P.O. Box 7' },
  { address1: 'Hippo Box Road 4', address2: 'Unit 5' },
  { address1: null, address2: null },
);

/** A cart of seeded bags whose buyer is typing an address. */
export interface CartTerms {
  /** The seed's products and the gift card, by number. */
  readonly bags: readonly { readonly bag: number; readonly quantity: number }[];
  /** How many protections. */
  readonly protection: number;
  readonly code: readonly string[];
  readonly place: { readonly countryCode: string; readonly provinceCode: string | null };
  readonly street: { readonly address1: string | null; readonly address2: string | null };
  readonly locale: string;
}

export const cartOf = ({ bags, protection, code, place, street: lines, locale }: CartTerms): Cart => ({
  id: gid('Cart', 1),
  lines: [
    ...bags.map(({ bag, quantity }) => ({ variantId: gid('ProductVariant', bag), quantity })),
    ...(protection > 0 ? [{ variantId: protectionVariantId, quantity: protection }] : []),
  ].map((each, index) => ({ ...each, id: gid('CartLine', index + 1), attributes: [] })),
  attributes: [],
  note: null,
  countryCode: place.countryCode,
  locale,
  email: null,
  deliveryAddress: { ...emptyAddress, ...lines, ...place, city: 'Town', zip: '43004' },
  selectedRateId: null,
  discountCodes: [...code],
  orderId: null,
});

/** Carts of seeded bags and gift cards, with and without the protection line, a discount code and a complete address. */
export const carts: fc.Arbitrary<Cart> = fc
  .record({
    bags,
    protection: fc.integer({ min: 0, max: 2 }),
    code: fc.constantFrom([], ['WELCOME10']),
    place,
    street,
    locale: fc.constantFrom('en', 'fr', 'ja', 'ko', 'zh-TW'),
  })
  .filter((of) => of.bags.length + of.protection > 0)
  .map(cartOf);
