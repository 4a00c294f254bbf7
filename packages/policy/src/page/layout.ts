import type { QuestionId } from '../document/page-questions.ts';
import type { SectionId } from '../document/page-sections.ts';
import type { ShopperText } from '../document/shopper-text.ts';
import type { StatementId } from '../statements.ts';

/** One question and the statements that answer it; where there are none, only the merchant can. */
interface LaidOutQuestion {
  readonly id: QuestionId;
  readonly answeredBy: readonly StatementId[];
}

interface LaidOutSection {
  readonly id: SectionId;
  readonly questions: readonly LaidOutQuestion[];
}

const asked = (id: QuestionId, ...answeredBy: readonly StatementId[]): LaidOutQuestion => ({
  id,
  answeredBy,
});

/** The page's own title. */
export const pageTitle: ShopperText = {
  en: 'Support & FAQ',
  fr: 'Aide et questions fréquentes',
  ja: 'サポート・よくあるご質問',
  ko: '고객 지원 및 자주 묻는 질문',
  'zh-TW': '客戶支援與常見問題',
  'zh-HK': '客戶支援及常見問題',
};

/** The questions in the order of AALLYN's page; every statement of the policy answers exactly one of them [FAQ-01]. */
export const pageLayout = [
  {
    id: 'shipping',
    questions: [
      asked('free-shipping', 'SHIP-01', 'SHIP-03', 'SHIP-02', 'SHIP-04'),
      asked('how-it-ships', 'CAL-01', 'CAL-02', 'CAL-04', 'CAL-05', 'CAL-03'),
      asked('tracking', 'CAL-06'),
      asked('po-boxes', 'ADDR-01', 'ADDR-02', 'ADDR-03'),
      asked('destinations', 'SHIP-05', 'SHIP-06'),
      asked('missing-parcel', 'MISS-01', 'MISS-05', 'MISS-02', 'MISS-04', 'MISS-03'),
      asked('signature', 'SIGN-01', 'SIGN-02', 'SIGN-03'),
      asked('wrong-address', 'ADDR-04', 'RTS-01', 'RTS-02'),
    ],
  },
  {
    id: 'orders',
    questions: [
      asked('cancellation', 'ORD-01', 'CAL-07'),
      asked('order-history', 'ACCT-01'),
      asked('confirmation'),
      asked('price-adjustment', 'PRICE-01', 'PRICE-02', 'PRICE-03'),
      asked('promotions', 'PROMO-01', 'PROMO-02'),
      asked('payment-methods', 'PAY-01'),
      asked('payment-change', 'ORD-02'),
      asked('sales-tax', 'TAX-01'),
    ],
  },
  {
    id: 'returns',
    questions: [
      asked('exchanges', 'EXCH-01'),
      asked('return-policy', 'RET-01', 'RET-02', 'RET-03', 'RET-05', 'RET-04', 'RET-06'),
      asked('protection', 'PROT-01', 'PROT-02', 'PROT-03', 'PROT-04', 'PROT-05', 'PROT-06'),
      asked('event-returns', 'RET-07'),
      asked('international-returns', 'INTL-01'),
      asked('shipping-refund', 'SHIP-07'),
      asked('refund-time', 'RET-08'),
      asked('free-gift', 'GIFT-01'),
    ],
  },
  {
    id: 'company',
    questions: [asked('about-us')],
  },
  {
    id: 'product',
    questions: [asked('materials'), asked('packaging'), asked('product-issue', 'PROD-01')],
  },
  {
    id: 'international',
    questions: [asked('international-orders')],
  },
  {
    id: 'contact',
    questions: [asked('contact-us', 'FORM-01'), asked('this-page', 'FAQ-01', 'LINT-01')],
  },
] as const satisfies readonly LaidOutSection[];
