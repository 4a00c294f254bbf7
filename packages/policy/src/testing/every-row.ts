import type { Policy } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const fixed = (month: number, day: number) => ({ kind: 'fixed', month, day }) as const;
const date = (on: string) => ({ kind: 'date', date: on }) as const;

const tiers = (days: number) =>
  [
    { throughDay: days, remedies: ['refund', 'exchange', 'store-credit'] },
    { throughDay: days + 20, remedies: ['exchange', 'store-credit'] },
  ] as const;

/** The example with two rows or more in every list, and with what opens other settings switched off or to "never". */
export const everyRow: Policy = {
  ...aallyn,
  destinations: {
    ...aallyn.destinations,
    served: [
      {
        country: 'HK',
        flat: usd(25_00),
        freeFrom: { amount: { minor: 1000_00, currency: 'HKD' }, shopEquivalent: usd(128_00) },
      },
      { country: 'US', flat: usd(5_00), freeFrom: { amount: usd(100_00), shopEquivalent: null } },
      { country: 'CA', flat: usd(25_00), freeFrom: null },
    ],
  },
  addresses: {
    ...aallyn.addresses,
    poBox: 'ask',
    exceptions: [
      { address1: 'PO Box 9', zip: '10001', country: 'US', who: 'Ann', why: 'A shop' },
      { address1: 'PO Box 11', zip: '10001', country: 'US', who: 'Kim', why: 'Our own' },
    ],
  },
  calendar: {
    ...aallyn.calendar,
    cutOff: 14 * 60,
    seasons: [
      ...aallyn.calendar.seasons,
      {
        name: 'Stocktaking',
        period: { from: fixed(9, 1), until: fixed(9, 10) },
        shipsWithin: 3,
        refundWithinDays: null,
      },
    ],
    transit: ['HK', 'US', 'JP'].map((country) => ({
      country,
      least: country === 'US' ? 1 : 10,
      most: country === 'US' ? 7 : 28,
      holidays: [
        { name: 'Spring day', on: fixed(3, 10) },
        { name: 'Autumn day', on: fixed(10, 13) },
      ],
    })),
  },
  events: [
    {
      id: 'holiday',
      name: 'Holiday Event',
      period: { from: date('2026-11-18'), until: date('2026-12-12') },
    },
    { id: 'spring', name: 'Spring', period: { from: fixed(3, 1), until: fixed(3, 9) } },
    { id: 'summer', name: 'Summer', period: { from: fixed(6, 1), until: fixed(6, 30) } },
    { id: 'autumn', name: 'Autumn', period: { from: fixed(10, 1), until: fixed(10, 9) } },
  ],
  protection: { ...aallyn.protection, offered: false, terms: '/policies/refund-policy' },
  signature: { ...aallyn.signature, required: false },
  orders: { cancellations: 'never', paymentChange: 'never' },
  promotions: {
    codesPerOrder: 1,
    events: [
      { event: 'spring', message: { en: 'No codes in spring.' } },
      { event: 'summer', message: { en: 'No codes in summer.' } },
    ],
    flashSale: {
      tag: 'flash-sale',
      codes: ['FLASH', 'SALE'],
      periods: [
        { from: fixed(7, 1), until: fixed(7, 3) },
        { from: fixed(8, 1), until: fixed(8, 3) },
      ],
    },
  },
  returns: {
    ...aallyn.returns,
    events: [
      { event: 'spring', tiers: tiers(25) },
      { event: 'summer', tiers: tiers(35) },
    ],
  },
  international: { ...aallyn.international, accepted: false },
  gifts: { ...aallyn.gifts, threshold: usd(150_00) },
  page: {
    examples: true,
    sections: [{ section: 'returns' }, { section: 'contact' }],
    order: [{ question: 'tracking' }, { question: 'destinations' }],
    hidden: ['packaging', 'promotions'],
    titles: [
      { question: 'destinations', title: { en: 'Where do we go?' } },
      { question: 'tracking', title: { en: 'Where is it now?' } },
    ],
    notes: [
      { question: 'about-us', text: { en: 'We are at home in {page.facts.home.says}.' } },
      { question: 'materials', text: { en: 'Returns cost {returns.fee}.' } },
    ],
    facts: [
      { name: 'home', says: { en: 'Los Angeles' } },
      { name: 'since', says: { en: '2015' } },
    ],
  },
};
