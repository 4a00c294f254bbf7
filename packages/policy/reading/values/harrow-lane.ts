import type { KeyedText } from './key.ts';
import { always, amountIn, cannot, federal, handling, says, transit, why, workdays } from './key.ts';

const usd = amountIn('USD');

/** The 18 values of the text's key. */
export const harrowLane: KeyedText = {
  currency: 'USD',
  country: 'US',
  keys: [
    says('$75.00', 'merchant.shopCurrency', 'USD'),
    says('before any code or gift card is taken off', 'destinations.basis', 'before-discounts'),
    says('pay $7.95', 'destinations.served', { country: 'US', flat: usd(7_95) }),
    says('Spend $75.01 or more', 'destinations.served', {
      country: 'US',
      freeFrom: { amount: usd(75_01) },
    }),
    says('military addresses included', 'destinations.usMilitary', { AA: true, AE: true, AP: true }),
    says('P.O. boxes and military addresses included', 'addresses.poBox', 'allow'),
    cannot('pay $20 on top', why.surcharge),
    workdays('Monday through Friday'),
    federal('rest on federal holidays'),
    handling('three business days to pack', 3),
    transit('two to three business days', 'US', 2, 3),
    cannot('14 days of the day we shipped', why.anchor),
    says('within 14 days', 'returns.refundDays', 14),
    says('From day 14 to day 30', 'returns.creditDays', 30),
    cannot('Sale pieces are final', why.sale),
    says('within 7 days of receiving', 'exchanges.days', 7),
    says('within 48 hours of delivery', 'productIssues.days', 2),
    always('never returned', 'SHIP-07'),
  ],
};
