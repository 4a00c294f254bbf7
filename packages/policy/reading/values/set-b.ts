import type { KeyedText } from './key.ts';
import { unitedStates } from '../../src/calendar/united-states.ts';
import { always, amountIn, cannot, handling, rate, says, transit, why, workdays } from './key.ts';

const [usd, gbp, nzd] = [amountIn('USD'), amountIn('GBP'), amountIn('NZD')];
const [inUsd, inGbp, inNzd] = [rate('USD'), rate('GBP'), rate('NZD')];

const cedarTools: KeyedText = {
  currency: 'USD',
  country: 'US',
  keys: [
    says('$120', 'merchant.shopCurrency', 'USD'),
    inUsd('Every order worth $120 or more', 'US', 9_00, 120_00),
    inUsd('U.S. orders above $120', 'US', 9_00, 120_01),
    inUsd('Customers in Canada pay US$22', 'CA', 22_00, null),
    handling('process orders in 2-4 business days', 4),
    workdays('closed days are Saturdays, Sundays'),
    says('Memorial Day, Labor Day', 'calendar.warehouse.holidays', [
      unitedStates.memorialDay,
      unitedStates.laborDay,
      unitedStates.thanksgivingDay,
      unitedStates.christmasDay,
    ]),
    transit('3 to 8 business days', 'US', 3, 8),
    cannot('within 7 days of placing your order', 'counted in months from the order'),
    says('at our own cost', 'missingParcels.replacementFee', usd(0)),
    says('within 30 days of delivery', 'returns.refundDays', 30),
    says('within 30 days of delivery', 'returns.creditDays', 30),
    cannot('within 45 days of purchase', why.purchase),
    cannot('A restocking fee of 15%', why.percent),
    cannot('Restocking costs 10%', why.percent),
    cannot('Sharpened tools', why.noPlace),
    says('$500 and up', 'signature', { required: true, above: usd(499_99) }),
    says('can be cancelled within 24 hours', 'orders.cancellations', 'request'),
    says('cannot be cancelled', 'orders.cancellations', 'never'),
    says('Only one coupon per order', 'promotions.codesPerOrder', 1),
  ],
};

const lochLinen: KeyedText = {
  currency: 'GBP',
  country: 'GB',
  keys: [
    says('£3.95', 'merchant.shopCurrency', 'GBP'),
    inGbp('costs £3.95. Spend £50', 'GB', 3_95, 50_00),
    cannot('Orders under £25', 'free below an amount'),
    cannot('we charge €9', why.currency),
    inGbp('the rest of the European Union £12', 'FR', 12_00, null),
    cannot('$18', why.currency),
    workdays('on weekdays'),
    cannot('before 2pm go out the same day', why.sameDay),
    cannot('before noon leave the same day', why.sameDay),
    transit('2-3 working days', 'GB', 2, 3),
    cannot('two weeks in December', 'estimates have no seasons'),
    cannot('Gift wrapping', why.noPlace),
    says('within 28 days', 'returns.refundDays', 28),
    says('within 28 days', 'returns.creditDays', 28),
    cannot('within 5 days of your return', 'refunds are counted in business days'),
    cannot('up to 14 days for your refund', 'refunds are counted in business days'),
    says('within 24 hours of receipt', 'productIssues.days', 1),
    always('refuse returns that show signs of wear', 'RET-05'),
    says('Exchanges are free', 'exchanges.fee', gbp(0)),
    says('£3 for each exchange', 'exchanges.fee', gbp(3_00)),
    cannot('Monogrammed linen', why.noPlace),
    cannot('Postage is refunded', 'shipping is not refunded'),
    always('Delivery charges are non-refundable', 'SHIP-07'),
    says('always free for customers', 'returns.fee', gbp(0)),
    always('pay their own return postage', 'INTL-01'),
  ],
};

const tidewaterTea: KeyedText = {
  currency: 'USD',
  country: 'US',
  keys: [
    says('$6', 'merchant.shopCurrency', 'USD'),
    inUsd('Flat $6', 'US', 6_00, 45_01),
    inUsd('$6.50', 'US', 6_50, 45_01),
    inUsd('All other countries: $15', 'CA', 15_00, null),
    always('within one business day', 'CAL-02'),
    transit('guaranteed in 5 business days', 'US', 0, 5),
    always('estimates and are not guaranteed', 'CAL-05'),
    cannot('within 12 hours of shipment', 'tracking is promised by the day'),
    says('Eastern Standard Time', 'merchant.timeZone', 'America/New_York'),
    says('cannot deliver to P.O. boxes', 'addresses.poBox', 'refuse'),
    always('are held until you send us a street address', 'ADDR-02'),
    says('Claims must be made within 10 days', 'missingParcels.daysAfterExpected', 10),
    cannot('one week to pack', why.noPlace),
    says('20 days of shipment', 'returns.refundDays', 20),
    says('within 20 days of delivery', 'returns.refundDays', 20),
    says('within 20 days of delivery', 'returns.creditDays', 20),
    cannot('All sales are final', why.open),
    cannot('store credit only', why.open),
    always('original payment method', 'RET-08'),
    says('Within ten days of ordering', 'priceAdjustments.days', 10),
    says('Within ten days of ordering', 'priceAdjustments.fullPrice', 'refund'),
    says('do not offer price adjustments', 'priceAdjustments.days', 0),
    cannot('December 15', why.noPlace),
  ],
};

const quietPress: KeyedText = {
  currency: 'NZD',
  country: 'NZ',
  keys: [
    says('Prices are in New Zealand dollars', 'merchant.shopCurrency', 'NZD'),
    says('counted after discounts', 'destinations.basis', 'after-discounts'),
    inNzd('Postage within New Zealand is $6.00', 'NZ', 6_00, 80_00),
    inNzd('Postage to Australia is $14.00', 'AU', 14_00, null),
    workdays('Monday to Friday'),
    cannot('New Zealand public holidays', why.region),
    handling('within 2 business days of the order', 2),
    transit('2 to 4 business days in New Zealand', 'NZ', 2, 4),
    transit('5 to 9 business days to Australia', 'AU', 5, 9),
    says('Parcels to PO boxes are welcome', 'addresses.poBox', 'allow'),
    says('Nobody has to sign', 'signature', { required: false }),
    says('within 30 days of delivery. You pay', 'returns.refundDays', 30),
    says('within 30 days of delivery. You pay', 'returns.creditDays', 30),
    says('we deduct nothing', 'returns.fee', nzd(0)),
    says('within 5 business days of the day the book reaches us', 'returns.refundWithin', {
      least: 0,
      most: 5,
    }),
    always('refunded only when we sent the wrong book', 'SHIP-07'),
    says('write to us within 30 days of delivery and', 'productIssues.days', 30),
    says('within 60 days of the order', 'missingParcels.monthsAfterOrder', 2),
    says('we send another copy.', 'missingParcels.replacementFee', nzd(0)),
    says('can be cancelled until it is packed', 'orders.cancellations', 'request'),
    says('One discount code', 'promotions.codesPerOrder', 1),
  ],
};

export const setB = {
  'cedar-tools': cedarTools,
  'loch-linen': lochLinen,
  'tidewater-tea': tidewaterTea,
  'quiet-press': quietPress,
};
