import type { Policy } from '../document/policy.ts';
import type { Money } from '../money/money.ts';

const usd = (minor: number): Money => ({ minor, currency: 'USD' });

const holiday = 'holiday';

/** What AALLYN promises once an order is placed. */
export const aallynAfterSale: Omit<
  Policy,
  | 'schemaVersion'
  | 'page'
  | 'merchant'
  | 'destinations'
  | 'addresses'
  | 'calendar'
  | 'protection'
  | 'signature'
> = {
  // As the page dates it, which has not been renewed since.
  events: [
    {
      id: holiday,
      name: 'Holiday Event',
      period: { from: { kind: 'date', date: '2024-11-18' }, until: { kind: 'date', date: '2024-12-12' } },
    },
  ],
  missingParcels: {
    waitBusinessDays: 5,
    daysAfterExpected: 21,
    monthsAfterOrder: 1,
    closes: 'later',
    replacementFee: usd(25_00),
    checks: [
      { en: 'Look where a driver may have hidden it from thieves: behind a plant, under a mat.' },
      { en: 'Wait a few days: drivers sometimes mark a parcel as delivered before it is.' },
      { en: 'Ask neighbors and roommates whether they took it in for you.' },
      { en: 'Compare the shipping address on your order confirmation with your own.' },
    ],
    liability: {
      en: 'We are not liable for parcels that are lost or stolen after delivery, but we will do our best to help.',
    },
    carriers: [
      {
        carrier: 'USPS',
        scope: 'all',
        link: 'https://www.usps.com/help/missing-mail.htm',
        steps: { en: 'Open a Missing Mail search at USPS, then send us its number.' },
      },
      {
        carrier: 'UPS',
        scope: 'domestic',
        link: 'https://www.ups.com/us/en/support/file-a-claim',
        steps: { en: 'File a claim with UPS, then send us its number.' },
      },
    ],
  },
  returnedParcels: {
    collectWithinBusinessDays: 5,
    fee: usd(15_00),
    reshipFirst: usd(15_00),
    reshipAdditional: usd(8_00),
  },
  orders: { cancellations: 'request', paymentChange: 'cancel-and-reorder' },
  promotions: {
    codesPerOrder: 1,
    events: [
      {
        event: holiday,
        message: { en: 'Codes cannot be added to our Holiday Event pricing.' },
      },
    ],
    flashSale: { tag: 'flash-sale', codes: [], periods: [] },
  },
  priceAdjustments: { days: 7, fullPrice: 'refund', reduced: 'store-credit' },
  tax: {
    states: [
      { province: 'CA', since: '2021-04-16' },
      { province: 'SC', since: '2022-05-31' },
      { province: 'NC', since: '2024-02-27' },
      { province: 'IL', since: '2024-02-28' },
      { province: 'NJ', since: '2024-02-28' },
      { province: 'WA', since: '2024-04-27' },
      { province: 'VA', since: '2024-10-01' },
      { province: 'GA', since: '2024-10-25' },
    ],
  },
  payments: {
    methods: ['American Express', 'Visa', 'MasterCard', 'Discover', 'Amazon Pay', 'PayPal', 'Apple Pay'],
  },
  returns: {
    countries: ['US'],
    fee: usd(15_00),
    refundDays: 21,
    creditDays: 21,
    shipBackDays: 7,
    flashSale: ['store-credit'],
    events: [
      {
        event: holiday,
        tiers: [
          { throughDay: 21, remedies: ['refund', 'exchange', 'store-credit'] },
          { throughDay: 45, remedies: ['exchange', 'store-credit'] },
        ],
      },
    ],
    refundWithin: { least: 10, most: 12 },
    chargeBackFreeShipping: false,
  },
  exchanges: { countries: ['US'], fee: usd(15_00), days: 21 },
  international: { accepted: true, anchor: 'shipment', days: 21, fee: usd(15_00), remedies: ['refund'] },
  gifts: { threshold: null, tag: 'gift' },
  productIssues: { days: 14, answerWithinHours: 48 },
  support: {
    requests: ['order', 'claim', 'return', 'product-issue', 'other'],
    captcha: true,
    orderHistory: {
      en: 'Sign in to see your orders. If you ordered without an account, look for our e-mails.',
    },
  },
};
