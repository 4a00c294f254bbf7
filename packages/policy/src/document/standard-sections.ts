import type { WorkCalendar } from '../calendar/workdays.ts';
import type { Policy } from './policy.ts';
import type { Money } from '../money/money.ts';
import { federalCalendar, mondayToFriday } from '../calendar/united-states.ts';

/** Nobody's holidays: those of a country that we know nothing of are for the merchant to name. */
const everyWeekday: WorkCalendar = { workdays: mondayToFriday, holidays: [], observed: 'none' };

/** Sections that a merchant has not spoken about yet: cautious, free of charge, nothing refused. */
export function standardSections(shop: {
  readonly currency: string;
  readonly countries: readonly string[];
}): Omit<Policy, 'schemaVersion' | 'merchant' | 'destinations' | 'protection' | 'signature'> {
  const free: Money = { minor: 0, currency: shop.currency };
  return {
    addresses: {
      poBox: 'allow',
      streetAndPoBox: 'allow',
      privateMailbox: 'allow',
      ruralBox: 'allow',
      generalDelivery: 'allow',
      exceptions: [],
      responsibility: {
        en: 'Please check your address: we cannot be held responsible for parcels sent to a wrong one.',
        fr: "Vérifiez votre adresse\u00a0: nous ne pouvons pas être tenus responsables d'un colis envoyé à une adresse erronée.",
        ja: 'ご住所をご確認ください。誤ったご住所にお送りしたお荷物について、当店は責任を負いかねます。',
        ko: '주소를 확인해 주세요. 잘못된 주소로 발송된 상품에 대해서는 책임을 지기 어렵습니다.',
        'zh-TW': '請確認您的地址：因地址有誤而寄錯的包裹，我們無法負責。',
        'zh-HK': '請核對您的地址：因地址有誤而寄錯的包裹，我們恕不負責。',
      },
    },
    calendar: {
      warehouse: everyWeekday,
      carrier: shop.countries.includes('US') ? federalCalendar : everyWeekday,
      cutOff: null,
      seasons: [],
      transit: shop.countries.map((country) => ({ country, least: 2, most: 10, holidays: [] })),
      handOver: 9 * 60,
      arrivalInTitles: false,
      scanGapHours: 12,
    },
    events: [],
    missingParcels: {
      waitBusinessDays: 5,
      daysAfterExpected: 30,
      monthsAfterOrder: 2,
      closes: 'later',
      replacementFee: free,
      checks: [],
      liability: {
        en: 'We will help you to find a parcel that was delivered but is missing.',
        fr: 'Nous vous aidons à retrouver un colis indiqué comme livré mais non reçu.',
        ja: '配達済みと表示されたのに届かないお荷物は、お探しするお手伝いをいたします。',
        ko: '배송 완료로 표시되었지만 받지 못하신 택배는 찾을 수 있도록 도와드리겠습니다.',
        'zh-TW': '顯示已送達卻沒收到的包裹，我們會協助尋找。',
        'zh-HK': '顯示已送達卻未收到的包裹，我們會協助尋找。',
      },
      carriers: [],
    },
    returnedParcels: {
      collectWithinBusinessDays: 5,
      fee: free,
      reshipFirst: free,
      reshipAdditional: free,
    },
    orders: { cancellations: 'request', paymentChange: 'cancel-and-reorder' },
    promotions: {
      codesPerOrder: 1,
      events: [],
      flashSale: { tag: 'flash-sale', codes: [], periods: [] },
    },
    priceAdjustments: { days: 7, fullPrice: 'refund', reduced: 'store-credit' },
    tax: { states: [] },
    payments: { methods: [] },
    returns: {
      countries: shop.countries,
      fee: free,
      refundDays: 30,
      creditDays: 30,
      shipBackDays: 14,
      flashSale: ['refund', 'store-credit', 'exchange'],
      events: [],
      refundWithin: { least: 5, most: 10 },
      chargeBackFreeShipping: false,
    },
    exchanges: { countries: shop.countries, fee: free, days: 30 },
    international: { accepted: true, anchor: 'delivery', days: 30, fee: free, remedies: ['refund'] },
    gifts: { threshold: null, tag: 'gift' },
    productIssues: { days: 30, answerWithinHours: 48 },
    support: {
      requests: ['order', 'claim', 'return', 'product-issue', 'other'],
      captcha: true,
      orderHistory: {
        en: 'Sign in to see your orders, or look for our e-mails.',
        fr: 'Connectez-vous pour voir vos commandes, ou recherchez nos e-mails.',
        'fr-CA': 'Connectez-vous pour voir vos commandes, ou recherchez nos courriels.',
        ja: 'ログインしてご注文をご確認いただくか、当店からのメールをご覧ください。',
        ko: '로그인해서 주문 내역을 보시거나, 저희가 보낸 메일을 확인해 주세요.',
        'zh-TW': '請登入查看您的訂單，或查看我們寄出的電子郵件。',
        'zh-HK': '請登入查看您的訂單，或查看我們發出的電郵。',
      },
    },
    page: { examples: true, sections: [], order: [], hidden: [], titles: [], notes: [], facts: [] },
  };
}
