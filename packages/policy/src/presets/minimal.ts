import type { Policy } from '../document/policy.ts';
import { freeReturns } from './free-returns.ts';
import { roundAmount } from './round-amount.ts';
import { standardSections } from '../document/standard-sections.ts';

/** What the app knows about a shop that has said nothing yet. */
export interface NewShop {
  readonly name: string;
  readonly currency: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Where the shop is, its first destination. */
  readonly country: string;
  /** Where shoppers reach a person: an e-mail address, or a page. */
  readonly contact: string;
}

/** What a new shop starts from: one destination, nothing refused, nothing sold on top. */
export function minimalPolicy({ name, currency, timeZone, country, contact }: NewShop): Policy {
  return {
    schemaVersion: 8,
    merchant: { name, shopCurrency: currency, timeZone, contact },
    destinations: {
      basis: 'after-discounts',
      optionName: 'Standard',
      clampToFlat: false,
      served: [{ country, flat: roundAmount(5, currency), freeFrom: null }],
      usTerritories: { PR: true, GU: true, VI: true, AS: true, MP: true },
      usMilitary: { AA: true, AE: true, AP: true },
    },
    protection: {
      offered: false,
      name: freeReturns,
      price: roundAmount(3, currency),
      countries: [country],
      waives: ['return'],
      finalSaleTag: 'final-sale',
    },
    signature: { required: false, above: roundAmount(250, currency), carrier: 'UPS' },
    ...standardSections({ currency, countries: [country] }),
    // Nothing has been asked of a customer yet: gifts are kept, whatever the order comes to.
    gifts: { threshold: { minor: 0, currency }, tag: 'gift' },
  };
}
