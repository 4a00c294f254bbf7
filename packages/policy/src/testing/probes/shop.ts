import type { PolicyPlace } from '../../document/schema/paths.ts';
import { promiseAtPurchase } from '../../promise/at-purchase.ts';
import { decideShipping } from '../../checkout/shipping.ts';
import { decideRequest } from '../../support/request.ts';
import { bag, cart, inCheckout, ohio } from '../carts.ts';
import { validateCheckout } from '../validate-checkout.ts';
import type { Probe } from './probe.ts';
import { each, published, reads } from './probe.ts';

const requests: Probe = {
  asks: 'which requests are taken, with and without a captcha',
  answer: (policy) =>
    each(['order', 'claim', 'return', 'product-issue', 'other'], (about) =>
      (['passed', 'missing'] as const).map((captcha) => decideRequest(policy, { about, captcha, photos: 1 })),
    ),
};

const hours = Array.from({ length: 24 }, (_, hour) => `2026-08-04T${String(hour).padStart(2, '0')}:30:00Z`);

/** Whose policy it is, and how customers reach somebody. */
export const shop = {
  'merchant.name': reads('ADDR-02'),
  'merchant.shopCurrency': {
    asks: 'in which currency checkout charges the flat rate',
    answer: published(({ shipping }) => decideShipping(shipping, cart(bag('1')), ohio)),
  },
  'merchant.timeZone': {
    asks: 'when an order ships that is placed in any hour of a day',
    answer: (policy) =>
      each(hours, (placedAt) => promiseAtPurchase(policy, { placedAt, countryCode: 'US' })?.ships),
  },
  'merchant.contact': {
    asks: 'where a shopper is sent whom checkout turns away',
    answer: published(({ validation }) =>
      validateCheckout(validation, {
        ...inCheckout([bag('20')]),
        step: 'checkout',
        addresses: [{ countryCode: 'FR', address1: '1 rue de la Paix' }],
        locale: 'en',
      }),
    ),
  },
  'support.requests': requests,
  'support.captcha': requests,
  'support.orderHistory': reads('ACCT-01'),
} as const satisfies Partial<Record<PolicyPlace, Probe>>;
