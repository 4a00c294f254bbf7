import { namesInEnglish } from './names-in-english.ts';
import type { ShopperText } from './shopper-text.ts';

/** The sections of the policy's page by their names, in the order of AALLYN's page, each as shoppers read its heading. */
export const pageSections = {
  shipping: { en: 'Shipping', fr: 'Livraison', ja: '配送', ko: '배송', 'zh-TW': '配送', 'zh-HK': '送貨' },
  orders: { en: 'Orders', fr: 'Commandes', ja: 'ご注文', ko: '주문', 'zh-TW': '訂單' },
  returns: {
    en: 'Exchanges and returns',
    fr: 'Échanges et retours',
    ja: '交換・返品',
    ko: '교환 및 반품',
    'zh-TW': '換貨與退貨',
    'zh-HK': '換貨及退貨',
  },
  company: {
    en: 'Company',
    fr: 'Notre entreprise',
    ja: '会社について',
    ko: '회사 소개',
    'zh-TW': '關於我們',
  },
  product: { en: 'Products', fr: 'Articles', ja: '商品', ko: '상품', 'zh-TW': '商品', 'zh-HK': '產品' },
  international: {
    en: 'International orders',
    fr: 'Commandes internationales',
    ja: '海外からのご注文',
    ko: '해외 주문',
    'zh-TW': '國際訂單',
  },
  contact: {
    en: 'Contact',
    fr: 'Nous joindre',
    ja: 'お問い合わせ',
    ko: '문의',
    'zh-TW': '聯絡我們',
  },
} as const satisfies Readonly<Record<string, ShopperText>>;

/** The name of a section of the policy's page. */
export type SectionId = keyof typeof pageSections;

/** What a merchant calls each: as it reads in English. */
export const pageSectionNames = namesInEnglish(pageSections);
