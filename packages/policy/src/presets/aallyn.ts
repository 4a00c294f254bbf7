import type { Money } from '../money/money.ts';
import type { Destination, Policy } from '../document/policy.ts';
import { aallynAfterSale } from './aallyn-after-sale.ts';
import { aallynPage } from './aallyn-page.ts';
import { aallynCalendar } from './aallyn-calendar.ts';
import { freeReturns } from './free-returns.ts';

const usd = (minor: number): Money => ({ minor, currency: 'USD' });

const flat25 = (country: string): Destination => ({ country, flat: usd(25_00), freeFrom: null });

/** AALLYN's FAQ page as data: handbags from Los Angeles. The first merchant, and the preset that others start from. */
export const aallyn: Policy = {
  schemaVersion: 8,
  merchant: {
    name: 'AALLYN',
    shopCurrency: 'USD',
    timeZone: 'America/Los_Angeles',
    contact: '/pages/contact',
  },
  destinations: {
    basis: 'after-discounts',
    optionName: 'Standard',
    clampToFlat: false,
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
    exceptions: [],
    responsibility: {
      en: 'Please check your address: we cannot be held responsible for orders shipped to an incorrect address that you gave.',
      fr: "Vérifiez votre adresse\u00a0: nous ne pouvons pas être tenus responsables d'une commande expédiée à une adresse incorrecte que vous avez indiquée.",
      ja: 'ご住所をご確認ください。ご入力いただいたご住所に誤りがあった場合の配送について、当店は責任を負いかねます。',
      ko: '주소를 확인해 주세요. 잘못 입력하신 주소로 발송된 주문에 대해서는 책임을 지기 어렵습니다.',
      'zh-TW': '請確認您的地址：因您提供的地址有誤而寄錯的訂單，我們無法負責。',
      'zh-HK': '請核對您的地址：因您提供的地址有誤而寄錯的訂單，我們恕不負責。',
    },
  },
  calendar: aallynCalendar,
  protection: {
    offered: true,
    name: freeReturns,
    price: usd(2_98),
    countries: ['US'],
    waives: ['return', 'exchange', 'returned-parcel'],
    finalSaleTag: 'final-sale',
  },
  signature: { required: true, above: usd(250_00), carrier: 'UPS' },
  ...aallynAfterSale,
  page: aallynPage,
};
