import type { Template } from '../statements/statement.ts';

/** How examples are told; `{worth}`, `{country}` and the like are what is asked, and what is paid. */
export const exampleWords = {
  free: {
    en: 'An order of {worth} to {country} ships free.',
    fr: 'Une commande de {worth} est livrée gratuitement ({country}).',
    ja: '{country}への{worth}のご注文は送料無料です。',
    ko: '{country} {worth} 주문: 무료 배송.',
    'zh-TW': '寄往{country}的 {worth} 訂單免運費。',
  },
  pays: {
    en: 'An order of {worth} to {country} pays {pays} for shipping.',
    fr: 'Pour une commande de {worth}, la livraison coûte {pays} ({country}).',
    ja: '{country}への{worth}のご注文の送料は{pays}です。',
    ko: '{country} {worth} 주문: 배송비 {pays}.',
    'zh-TW': '寄往{country}的 {worth} 訂單，運費為 {pays}。',
  },
  paysAlways: {
    en: 'An order to {country} pays {pays} for shipping, whatever it is worth.',
    fr: 'La livraison coûte {pays}, quel que soit le montant de la commande ({country}).',
    ja: '{country}へのご注文の送料は、金額にかかわらず{pays}です。',
    ko: '{country} 주문: 금액과 관계없이 배송비 {pays}.',
    'zh-TW': '寄往{country}的訂單，不論金額，運費均為 {pays}。',
  },
  freeAlways: {
    en: 'An order to {country} ships free, whatever it is worth.',
    fr: 'La livraison est gratuite, quel que soit le montant de la commande ({country}).',
    ja: '{country}へのご注文は、金額にかかわらず送料無料です。',
    ko: '{country} 주문: 금액과 관계없이 무료 배송.',
    'zh-TW': '寄往{country}的訂單，不論金額，一律免運費。',
  },
  signed: {
    en: 'An order of {worth} that is shipped via {carrier} needs a signature.',
    fr: 'Une commande de {worth} expédiée avec {carrier} exige une signature.',
    ja: '{carrier}で配送する{worth}のご注文は、署名が必要です。',
    ko: '{carrier} 배송, {worth} 주문: 수령 서명 필요.',
    'zh-TW': '由 {carrier} 配送的 {worth} 訂單需簽收。',
    'zh-HK': '由 {carrier} 派送的 {worth} 訂單需簽收。',
  },
  unsigned: {
    en: 'An order of {worth} that is shipped via {carrier} needs no signature.',
    fr: 'Une commande de {worth} expédiée avec {carrier} n’exige pas de signature.',
    ja: '{carrier}で配送する{worth}のご注文は、署名が不要です。',
    ko: '{carrier} 배송, {worth} 주문: 수령 서명 불필요.',
    'zh-TW': '由 {carrier} 配送的 {worth} 訂單無須簽收。',
    'zh-HK': '由 {carrier} 派送的 {worth} 訂單無須簽收。',
  },
  allow: {
    en: 'An order to “{address}” is accepted.',
    fr: 'Une commande à l’adresse «\u00a0{address}\u00a0» est acceptée.',
    ja: '「{address}」へのご注文はお届けできます。',
    ko: '‘{address}’ 주소의 주문: 배송 가능.',
    'zh-TW': '寄往「{address}」的訂單可以配送。',
    'zh-HK': '寄往「{address}」的訂單可以送貨。',
  },
  ask: {
    en: 'An order to “{address}” is accepted, and waits until the address is confirmed.',
    fr: 'Une commande à l’adresse «\u00a0{address}\u00a0» est acceptée et attend la confirmation de l’adresse.',
    ja: '「{address}」へのご注文は、ご住所の確認が取れましたらお届けします。',
    ko: '‘{address}’ 주소의 주문: 주소 확인 후 배송.',
    'zh-TW': '寄往「{address}」的訂單，經確認地址後配送。',
    'zh-HK': '寄往「{address}」的訂單，經確認地址後送貨。',
  },
  refuse: {
    en: 'An order to “{address}” is refused at checkout.',
    fr: 'Une commande à l’adresse «\u00a0{address}\u00a0» est refusée au paiement.',
    ja: '「{address}」へのご注文は、チェックアウトでお受けできません。',
    ko: '‘{address}’ 주소의 주문: 결제 불가.',
    'zh-TW': '寄往「{address}」的訂單無法結帳。',
    'zh-HK': '寄往「{address}」的訂單無法結賬。',
  },
} as const satisfies Readonly<Record<string, Template>>;
