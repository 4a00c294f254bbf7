import { powerOfTen } from '../money/amount.ts';
import { exponentOf } from '../money/exponents.ts';
import type { Policy } from '../document/policy.ts';
import { aallyn } from './aallyn.ts';

/** What a shop starts from that has said nothing yet: one destination, nothing refused, nothing sold on top. */
export function minimalPolicy(shop: {
  readonly name: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly country: string;
}): Policy {
  const amount = (major: number) => ({
    minor: major * powerOfTen(exponentOf(shop.currency)),
    currency: shop.currency,
  });
  return {
    schemaVersion: 1,
    merchant: {
      name: shop.name,
      shopCurrency: shop.currency,
      timeZone: shop.timeZone,
      contact: '/pages/contact',
    },
    destinations: {
      ...aallyn.destinations,
      served: [{ country: shop.country, flat: amount(5), freeFrom: null }],
    },
    addresses: {
      poBox: 'allow',
      streetAndPoBox: 'allow',
      privateMailbox: 'allow',
      ruralBox: 'allow',
      generalDelivery: 'allow',
    },
    protection: { ...aallyn.protection, offered: false, price: amount(3), countries: [shop.country] },
    signature: { required: false, above: amount(250), carrier: 'UPS' },
  };
}
