import type {
  FlashSale,
  OrdersSection,
  PaymentsSection,
  PriceAdjustmentsSection,
  PromotionEvent,
  PromotionsSection,
  SupportSection,
  TaxSection,
} from '../order-sections.ts';
import { section } from './decode-section.ts';
import { choice, code, flag, list, text, whole } from './reader.ts';
import { date, days, period, shopperText } from './values.ts';

/** [ORD-01, ORD-02] */
export const orders = section<OrdersSection>('The orders', {
  cancellations: choice('Cancellations', ['request', 'never'] as const),
  paymentChange: choice('A change of payment', ['cancel-and-reorder', 'never'] as const),
});

const event = section<PromotionEvent>('The event', {
  event: text('The event', 60),
  message: shopperText('The message', 200),
});

const flashSale = section<FlashSale>('The flash sale', {
  tag: text('The flash-sale tag', 255),
  codes: list('The flash-sale codes', text('The code', 60), 100),
  periods: list('The flash-sale periods', period, 50),
});

/** [PROMO-01, PROMO-02] */
export const promotions = section<PromotionsSection>('The promotions', {
  codesPerOrder: whole('Codes for one order', 0, 10),
  events: list('The events', event, 10),
  flashSale,
});

/** [PRICE-01..03] */
export const priceAdjustments = section<PriceAdjustmentsSection>('The price adjustments', {
  days: days('Days to a price adjustment'),
  fullPrice: choice('For full-price items', ['refund', 'store-credit'] as const),
  reduced: choice('For reduced items', ['refund', 'store-credit', 'none'] as const),
});

/** [TAX-01] */
export const tax = section<TaxSection>('The sales tax', {
  states: list(
    'The states',
    section<TaxSection['states'][number]>('The state', {
      province: code('The state', /^[A-Z]{2}$/, 'CA'),
      since: date('The first day'),
    }),
    60,
  ),
});

/** [PAY-01] */
export const payments = section<PaymentsSection>('The payments', {
  methods: list('The payment methods', text('The payment method', 60), 30),
});

/** [FORM-01, ACCT-01] */
export const support = section<SupportSection>('The support', {
  requests: list(
    'What customers can write about',
    choice('The request', ['order', 'claim', 'return', 'product-issue', 'other'] as const),
    5,
  ),
  captcha: flag('The captcha'),
  orderHistory: shopperText('The sentence about order history', 300),
});
