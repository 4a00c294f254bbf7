import { decideReturnedParcel } from '../../after-sale/returned-parcel.ts';
import { decideProtection } from '../../checkout/protection.ts';
import { decideSignature } from '../../checkout/signature.ts';
import { carrierOfLines } from '../../checkout/shipping-line.ts';
import { saleOf } from '../../after-sale/sale.ts';
import type { PolicyPlace } from '../../document/schema/paths.ts';
import { bag, cart } from '../carts.ts';
import type { Probe } from './probe.ts';
import { countries, each, published } from './probe.ts';

const line = { merchandiseId: null, requiresShipping: true, finalSale: false, subtotal: 100_00 };

const offer: Probe = {
  asks: 'who is offered the protection, and at which price',
  answer: published(({ blocks }) =>
    each(countries, (countryCode) => decideProtection(blocks.protection, { countryCode, lines: [line] })),
  ),
};

const signs: Probe = {
  asks: 'which carts need a signature, by value and carrier',
  answer: published(({ blocks: { signature } }) =>
    each(['250.01', '1234.00', '9999'], (price) =>
      each(['UPS Ground', 'Another carrier'], (source) => {
        const carrier = signature === null ? 'other' : carrierOfLines([{ source }], signature.carrier);
        return decideSignature(signature, { ...cart(bag(price)), carrier });
      }),
    ),
  ),
};

/** [PROT-01..06, SIGN-01..03] */
export const protection = {
  'protection.offered': offer,
  'protection.name': {
    asks: 'what checkout calls the protection',
    answer: published(({ blocks }) => blocks.protection?.name),
  },
  'protection.price': offer,
  'protection.countries': offer,
  'protection.waives': {
    asks: 'what checkout says that the protection saves, and what a parcel that came back costs with it',
    answer: (policy) => [
      published(({ blocks }) => [blocks.protection?.saves, blocks.protection?.waives])(policy),
      decideReturnedParcel(policy, 'unavailable', policy.protection.waives),
    ],
  },
  'protection.finalSaleTag': {
    asks: 'which products are final sale, by their tag',
    answer: (policy) =>
      each(['final-sale', 'Another finalSaleTag'], (tag) =>
        saleOf(policy, { tags: [tag], codes: [], placedOn: '2026-12-01' }),
      ),
  },
  'protection.terms': {
    asks: 'where the offer links to for its terms',
    answer: published(({ blocks }) => blocks.protection?.terms),
  },
  'signature.required': signs,
  'signature.above': signs,
  'signature.carrier': signs,
} as const satisfies Partial<Record<PolicyPlace, Probe>>;
