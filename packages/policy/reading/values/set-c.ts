import type { KeyedText } from './key.ts';
import { always, amountIn, cannot, federal, handling, rate, says, transit, why, workdays } from './key.ts';

const [usd, cad, gbp] = [amountIn('USD'), amountIn('CAD'), amountIn('GBP')];
const [inUsd, inCad, inGbp] = [rate('USD'), rate('CAD'), rate('GBP')];

const alderCeramics: KeyedText = {
  currency: 'CAD',
  country: 'CA',
  keys: [
    says('CA$150', 'merchant.shopCurrency', 'CAD'),
    inCad('Baskets reaching CA$150', 'CA', 18_00, 150_00),
    inCad('your basket exceeds CA$150', 'CA', 18_00, 150_01),
    inCad('Shoppers in the US pay CA$29', 'US', 29_00, 300_01),
    handling('up to ten working days', 10),
    transit('4 to 9 working days in Canada', 'CA', 4, 9),
    transit('8 to 15 working days in the US', 'US', 8, 15),
    says('inside 48 hours of arrival', 'productIssues.days', 2),
    cannot('within 10 days of purchase', why.purchase),
    cannot('We will send a replacement', 'a person decides what a broken item gets'),
    says('up to 21 days after they reach you', 'returns.refundDays', 21),
    says('up to 21 days after they reach you', 'returns.creditDays', 21),
    says('between day 21 and day 40', 'returns.creditDays', 40),
    says('We keep CA$12', 'returns.fee', cad(12_00)),
    says('The return label is free', 'returns.fee', cad(0)),
    cannot('Seconds sold at a discount', why.sale),
    cannot('Discounted pieces', why.sale),
    says('within 3 working days', 'returns.refundWithin', { least: 0, most: 3 }),
    cannot('2 weeks after', 'refunds are counted in business days'),
    cannot('Special orders', why.noPlace),
    cannot('not possible to modify', why.noPlace),
  ],
};

const ferrousGames: KeyedText = {
  currency: 'GBP',
  country: 'GB',
  keys: [
    says('£2.99', 'merchant.shopCurrency', 'GBP'),
    inGbp('£2.99, or free for baskets of £40+', 'GB', 2_99, 40_00),
    inGbp('totals over £40', 'GB', 2_99, 40_01),
    cannot('€8.50', why.currency),
    cannot('Rest of the world', 'the countries are not named'),
    cannot('Next-day courier', why.option),
    cannot('on the day it is ordered', why.sameDay),
    handling('3 working days to get your order out', 3),
    workdays('closed at weekends'),
    transit('2 to 4 working days', 'GB', 2, 4),
    transit('5 to 12 working days', 'FR', 5, 12),
    cannot('within 14 days of the posting date', 'missing parcels count from the expected delivery'),
    says('happily refund you', 'missingParcels.replacementFee', gbp(0)),
    says('cancelled at any time before release', 'orders.cancellations', 'request'),
    says('Pre-orders are final', 'orders.cancellations', 'never'),
    says('returned for 14 days', 'returns.refundDays', 14),
    says('returned for 14 days', 'returns.creditDays', 14),
    cannot('opened games cannot', why.noPlace),
    says('We cover the postage of your return', 'returns.fee', gbp(0)),
    cannot('Your refund covers the game', 'shipping is not refunded'),
    always('Original postage is not refundable', 'SHIP-07'),
    says('cannot be combined', 'promotions.codesPerOrder', 1),
    cannot('31 January', 'events count by the day of the order'),
  ],
};

const northLight: KeyedText = {
  currency: 'USD',
  country: 'US',
  keys: [
    says('All amounts are in U.S. dollars', 'merchant.shopCurrency', 'USD'),
    inUsd('is $8.00 for orders below $90.00', 'US', 8_00, 90_00),
    says('military addresses', 'destinations.usMilitary', { AA: true, AE: true, AP: true }),
    says('after discounts and before tax', 'destinations.basis', 'after-discounts'),
    inUsd('Shipping to Canada is $19.00', 'CA', 19_00, null),
    says('1:00 p.m. Eastern Time', 'merchant.timeZone', 'America/New_York'),
    cannot('before 1:00 p.m.', why.sameDay),
    workdays('Monday to Friday'),
    federal('U.S. federal holidays'),
    says('on the observed day', 'calendar.warehouse.observed', 'nearest-weekday'),
    transit('2 to 5 business days', 'US', 2, 5),
    transit('4 to 8 business days', 'CA', 4, 8),
    says('UPS cannot deliver to P.O. boxes', 'addresses.poBox', 'refuse'),
    says('within 45 days of delivery', 'returns.refundDays', 45),
    says('within 45 days of delivery', 'returns.creditDays', 45),
    says('within 10 days of the day you get the label', 'returns.shipBackDays', 10),
    says('A label costs $7.00', 'returns.fee', usd(7_00)),
    always('buy their own label', 'INTL-01'),
    says('within 7 business days', 'returns.refundWithin', { least: 0, most: 7 }),
    always('refunded only when the print was faulty', 'SHIP-07'),
    says('Exchanges are not offered', 'exchanges.countries', []),
    cannot('Framed prints', why.noPlace),
    says('within 30 days of the latest date', 'missingParcels.daysAfterExpected', 30),
    says('we print it again free of charge', 'missingParcels.replacementFee', usd(0)),
  ],
};

export const setC = {
  'alder-ceramics': alderCeramics,
  'ferrous-games': ferrousGames,
  'north-light': northLight,
};
