import type { Template } from '../../../statements/statement.ts';

/** Parcels that are missing. */
export const parcelWords = {
  missing: {
    en: 'In ordinary weeks, a parcel marked as delivered on a {weekday} can be reported as missing {days} later.',
    fr: 'En semaines ordinaires, un colis indiqué comme livré un {weekday} peut être signalé {days} plus tard.',
    ja: '休日のない週：{weekday}に配達済みと表示されたお荷物は{days}後からお知らせいただけます。',
    ko: '휴일이 없는 주: {weekday} 배송 완료로 표시된 택배는 {days} 후부터 신고 가능.',
    'zh-TW': '在沒有假日的週次，{weekday}顯示已送達的包裹，{days}後即可告知我們未收到。',
    'zh-HK': '在沒有假期的星期，{weekday}顯示已送達的包裹，{days}後即可通知我們未收到。',
  },
  missingEarly: {
    en: 'In ordinary weeks, a parcel marked as delivered on a {weekday} cannot be reported as missing yet {days} later.',
    fr: 'En semaines ordinaires, un colis indiqué comme livré un {weekday} ne peut pas encore être signalé {days} plus tard.',
    ja: '休日のない週：{weekday}に配達済みと表示されたお荷物は、{days}後ではまだお受けできません。',
    ko: '휴일이 없는 주: {weekday} 배송 완료로 표시된 택배는 {days} 후에는 아직 신고 불가.',
    'zh-TW': '在沒有假日的週次，{weekday}顯示已送達的包裹，{days}後仍請等候。',
    'zh-HK': '在沒有假期的星期，{weekday}顯示已送達的包裹，{days}後仍請等候。',
  },
  reportedByLater: {
    en: 'A parcel ordered more than {months} ago and expected {days} ago at the latest can still be reported as missing.',
    fr: 'Un colis commandé il y a plus de {months} et attendu au plus tard il y a {days} peut encore être signalé.',
    ja: 'ご注文から{months}を過ぎ、お届け予定の最終日から{days}後のお荷物：まだお知らせいただけます。',
    ko: '주문한 지 {months} 넘고 마지막 도착 예정일에서 {days} 지난 택배: 아직 신고 가능.',
    'zh-TW': '訂購已超過 {months}、最晚預計送達日後 {days}的包裹：仍可告知我們。',
    'zh-HK': '訂購已超過 {months}、最遲預計送達日後 {days}的包裹：仍可通知我們。',
  },
  reportedByLaterLate: {
    en: 'A parcel ordered more than {months} ago and expected {days} ago at the latest can no longer be reported as missing.',
    fr: 'Un colis commandé il y a plus de {months} et attendu au plus tard il y a {days} ne peut plus être signalé.',
    ja: 'ご注文から{months}を過ぎ、お届け予定の最終日から{days}後のお荷物：お受けできません。',
    ko: '주문한 지 {months} 넘고 마지막 도착 예정일에서 {days} 지난 택배: 신고 불가.',
    'zh-TW': '訂購已超過 {months}、最晚預計送達日後 {days}的包裹：已逾告知期限。',
    'zh-HK': '訂購已超過 {months}、最遲預計送達日後 {days}的包裹：已逾通知期限。',
  },
  reportedBySooner: {
    en: 'A parcel ordered less than {months} ago and expected {days} ago at the latest can still be reported as missing.',
    fr: 'Un colis commandé il y a moins de {months} et attendu au plus tard il y a {days} peut encore être signalé.',
    ja: 'ご注文から{months}以内で、お届け予定の最終日から{days}後のお荷物：まだお知らせいただけます。',
    ko: '주문한 지 {months} 이내이고 마지막 도착 예정일에서 {days} 지난 택배: 아직 신고 가능.',
    'zh-TW': '訂購未滿 {months}、最晚預計送達日後 {days}的包裹：仍可告知我們。',
    'zh-HK': '訂購未滿 {months}、最遲預計送達日後 {days}的包裹：仍可通知我們。',
  },
  reportedBySoonerLate: {
    en: 'A parcel ordered less than {months} ago and expected {days} ago at the latest can no longer be reported as missing.',
    fr: 'Un colis commandé il y a moins de {months} et attendu au plus tard il y a {days} ne peut plus être signalé.',
    ja: 'ご注文から{months}以内で、お届け予定の最終日から{days}後のお荷物：お受けできません。',
    ko: '주문한 지 {months} 이내이고 마지막 도착 예정일에서 {days} 지난 택배: 신고 불가.',
    'zh-TW': '訂購未滿 {months}、最晚預計送達日後 {days}的包裹：已逾告知期限。',
    'zh-HK': '訂購未滿 {months}、最遲預計送達日後 {days}的包裹：已逾通知期限。',
  },
} as const satisfies Readonly<Record<string, Template>>;
