import type { KeyedText } from './key.ts';
import { always, amountIn, cannot, federal, handling, rate, says, transit, why, workdays } from './key.ts';

const [usd, eur] = [amountIn('USD'), amountIn('EUR')];
const [inUsd, inEur] = [rate('USD'), rate('EUR')];

const deltaAudio: KeyedText = {
  currency: 'USD',
  country: 'US',
  keys: [
    says('$12', 'merchant.shopCurrency', 'USD'),
    inUsd('purchases of at least $199', 'US', 12_00, 199_00),
    inUsd('greater than $199', 'US', 12_00, 199_01),
    cannot('ship free to Mexico', 'free below an amount'),
    inUsd('Canada: $25', 'CA', 25_00, null),
    cannot('Duties are not included', why.noPlace),
    always('within 24 hours', 'CAL-02'),
    handling('allow 3 business days', 3),
    transit('3 to 7 business days', 'US', 3, 7),
    says('9 to 5 PST', 'merchant.timeZone', 'America/Los_Angeles'),
    says('within 2 days of shipment', 'productIssues.days', 2),
    says('orders over $500', 'signature', { required: true, above: usd(500_00) }),
    says('No signature is required', 'signature', { required: false }),
    says('send it back within 30 days of delivery', 'returns.refundDays', 30),
    says('send it back within 30 days of delivery', 'returns.creditDays', 30),
    cannot('received within 30 days', 'a parcel is sent back, not received, within days'),
    cannot('a 15% restocking fee', why.percent),
    cannot('A restocking fee of 20%', why.percent),
    cannot('Opened units are not returnable', why.noPlace),
    says('Return shipping is free', 'returns.fee', usd(0)),
    cannot('Original shipping is refunded', 'shipping is not refunded'),
    always('Original shipping charges are non-refundable', 'SHIP-07'),
    says('within 14 days of purchase', 'priceAdjustments.days', 14),
    says('not available after the sale', 'priceAdjustments.days', 0),
    cannot('2-year cover for $19', 'a warranty is no protection of the way'),
  ],
};

const juniperKnits: KeyedText = {
  currency: 'EUR',
  country: 'IE',
  keys: [
    says('€5.50', 'merchant.shopCurrency', 'EUR'),
    inEur('Spend €75 or more', 'IE', 5_50, 75_00),
    inEur('Irish orders over €75', 'IE', 5_50, 75_01),
    inEur('Post to Great Britain is €9.95', 'GB', 9_95, 120_01),
    inEur('The rest of Europe costs €12.50', 'FR', 12_50, null),
    handling('leaves us in 5 working days', 5),
    handling('7 to 10 working days', 10),
    workdays('shut on Sundays', [1, 2, 3, 4, 5, 6]),
    cannot('bank holidays', why.region),
    transit('1 to 3 working days in Ireland', 'IE', 1, 3),
    transit('4 to 8 working days to Great Britain', 'GB', 4, 8),
    says('14 days of dispatch', 'returns.refundDays', 14),
    says('30 days from delivery', 'returns.refundDays', 30),
    says('30 days from delivery', 'returns.creditDays', 30),
    cannot('within 10 days', 'refunds are counted in business days'),
    cannot('given as gift vouchers', why.open),
    always('refund your card', 'RET-08'),
    says('A fee of €6', 'returns.fee', eur(6_00)),
    says('free of charge', 'returns.fee', eur(0)),
    says("We don't do exchanges", 'exchanges.countries', []),
    says('send you another jumper', 'missingParcels.replacementFee', eur(0)),
    says('up to two hours after ordering', 'orders.cancellations', 'request'),
    says('Cancellations are not possible', 'orders.cancellations', 'never'),
    cannot('Wholesale orders', why.noPlace),
    cannot('Christmas orders', why.noPlace),
  ],
};

const plainHarbor: KeyedText = {
  currency: 'USD',
  country: 'US',
  keys: [
    says('$5.95', 'merchant.shopCurrency', 'USD'),
    inUsd('$5.95 per order', 'US', 5_95, null),
    handling('within 3 business days', 3),
    workdays('Monday to Friday'),
    federal('federal holidays'),
    says('observed days included', 'calendar.warehouse.observed', 'nearest-weekday'),
    transit('2 to 6 business days', 'US', 2, 6),
    says('a PO box', 'addresses.poBox', 'allow'),
    says('an APO address', 'destinations.usMilitary', { AA: true, AE: true, AP: true }),
    says('within 30 days of delivery', 'returns.refundDays', 30),
    says('within 30 days of delivery', 'returns.creditDays', 30),
    says('less $5.00 for the label', 'returns.fee', usd(5_00)),
    cannot('Opened soap', why.noPlace),
    says('within 10 business days', 'returns.refundWithin', { least: 0, most: 10 }),
    always('The $5.95 is not refunded', 'SHIP-07'),
    says('We do not exchange soap', 'exchanges.countries', []),
    says('do not adjust prices', 'priceAdjustments.days', 0),
    says('One discount code', 'promotions.codesPerOrder', 1),
    cannot('within 40 days of the order', 'counted in months from the order'),
    says('ship again at no charge', 'missingParcels.replacementFee', usd(0)),
    says('cancel within one hour', 'orders.cancellations', 'request'),
  ],
};

export const setD = {
  'delta-audio': deltaAudio,
  'juniper-knits': juniperKnits,
  'plain-harbor': plainHarbor,
};
