import type { KeyedText } from './key.ts';
import { always, cannot, rate, says, transit, why } from './key.ts';

const costs = rate('AUD');

/** The 20 values of the text's key. */
export const southernSpoke: KeyedText = {
  currency: 'AUD',
  country: 'AU',
  keys: [
    says('$100 (AU)', 'merchant.shopCurrency', 'AUD'),
    cannot('include 10% GST', 'taxes are Shopify’s; a policy names states of the U.S. only'),
    costs('$10.99 standard', 'AU', 10_99, 100_01),
    cannot('$13.99 express', why.option),
    costs('$9.99 to New Zealand', 'NZ', 9_99, 200_01),
    cannot('US$8, free over US$60', why.currency),
    always('within one business day', 'CAL-02'),
    // A country has one estimate: the one that holds for both kinds of its addresses.
    transit('2-10 business days', 'AU', 2, 13),
    transit('regional ones 2-13', 'AU', 2, 13),
    transit('New Zealand 3-7', 'NZ', 3, 7),
    says('PO boxes and parcel lockers are fine for standard', 'addresses.poBox', 'allow'),
    says('within 7 days of receiving', 'returns.refundDays', 7),
    says('within 30 days of receipt', 'returns.shipBackDays', 30),
    says('No exchanges', 'exchanges.countries', []),
    always('Sale items are included', 'RET-02'),
    cannot('11 to 20 items $10', why.tiers),
    cannot('attracts $10', 'a late return is a person’s decision'),
    cannot('within four weeks of posting', 'counted from posting, in calendar days'),
    says('we take the standard postage off', 'returns.chargeBackFreeShipping', true),
    cannot('Items under $20', 'what can be returned does not depend on its price'),
  ],
};
