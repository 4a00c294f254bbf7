import type { Money } from '../money/money.ts';
import type { Destination, Policy } from '../document/policy.ts';

const usd = (minor: number): Money => ({ minor, currency: 'USD' });

const flat25 = (country: string): Destination => ({ country, flat: usd(25_00), freeFrom: null });

/** AALLYN's FAQ page as data: handbags from Los Angeles. The first merchant, and the preset that others start from. */
export const aallyn: Policy = {
  schemaVersion: 1,
  merchant: {
    name: 'AALLYN',
    shopCurrency: 'USD',
    timeZone: 'America/Los_Angeles',
    contact: '/pages/contact',
  },
  destinations: {
    basis: 'after-discounts',
    optionName: 'Standard',
    served: [
      { country: 'US', flat: usd(5_00), freeFrom: { amount: usd(100_00), shopEquivalent: null } },
      flat25('CA'),
      {
        country: 'HK',
        flat: usd(25_00),
        freeFrom: { amount: { minor: 1000_00, currency: 'HKD' }, shopEquivalent: usd(128_00) },
      },
      flat25('JP'),
      flat25('KR'),
      flat25('SG'),
    ],
    usTerritories: { PR: true, GU: true, VI: true, AS: true, MP: true },
    usMilitary: { AA: true, AE: true, AP: true },
  },
  addresses: {
    poBox: 'refuse',
    streetAndPoBox: 'refuse',
    privateMailbox: 'allow',
    ruralBox: 'allow',
    generalDelivery: 'ask',
  },
  protection: {
    offered: true,
    name: {
      en: 'Free returns',
      fr: 'Retours gratuits',
      ja: '返品無料',
      ko: '무료 반품',
      'zh-TW': '免費退貨',
    },
    price: usd(2_98),
    countries: ['US'],
    waives: ['return', 'exchange', 'returned-parcel'],
    finalSaleTag: 'final-sale',
  },
  signature: { required: true, above: usd(250_00), carrier: 'UPS' },
};
