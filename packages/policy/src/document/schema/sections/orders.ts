import { days, period, text, textPerLanguage, wholeNumber } from '../fields.ts';
import { choice, list, section, values } from '../made-of.ts';
import type { ValueOf } from '../value-of.ts';

/** [ORD-01, ORD-02] What can still be changed about an order. */
export const orders = section(
  {
    label: 'Changes to an order',
    subject: 'The orders',
    help: 'What customers can ask for after they have ordered.',
  },
  {
    cancellations: choice(
      {
        label: 'Cancellations',
        help: 'A cancellation is a request, never a promise.',
        statements: ['ORD-01'],
      },
      { request: 'Can be requested', never: 'Never' },
    ),
    paymentChange: choice(
      {
        label: 'A change of payment',
        help: 'The payment of an order cannot be changed afterwards.',
        statements: ['ORD-02'],
      },
      { 'cancel-and-reorder': 'Cancel and order again', never: 'Never' },
    ),
  },
);

const promotionEvent = section(
  {
    label: 'Event without codes',
    subject: 'The event',
    help: 'While it runs, no code is taken.',
  },
  {
    /** The id of an event of the policy. */
    event: text({
      label: 'Event',
      subject: 'The event',
      help: 'One of the events of the policy.',
      statements: ['PROMO-02'],
      most: 60,
    }),
    message: textPerLanguage({
      label: 'What shoppers read',
      subject: 'The message',
      help: 'Said at checkout to a shopper who enters a code.',
      statements: ['PROMO-02'],
      most: 200,
    }),
  },
);

const flashSale = section(
  {
    label: 'Flash sale',
    subject: 'The flash sale',
    help: 'An item is of a flash sale by any of these.',
  },
  {
    /** A product tag. */
    tag: text({
      label: 'Tag of flash-sale products',
      subject: 'The flash-sale tag',
      help: 'Products with this tag are of a flash sale.',
      statements: ['PRICE-03', 'RET-06'],
      most: 255,
    }),
    codes: values(
      text({
        label: 'Code',
        subject: 'The code',
        help: 'A discount code of a flash sale.',
        statements: ['PRICE-03', 'RET-06'],
        most: 60,
      }),
      {
        label: 'Flash-sale codes',
        subject: 'The flash-sale codes',
        help: 'Orders with one of these codes are of a flash sale.',
        statements: ['PRICE-03', 'RET-06'],
        most: 100,
      },
    ),
    periods: values(
      period({
        label: 'From and until',
        subject: 'The period',
        help: 'The first and the last day, both included.',
        statements: ['PRICE-03', 'RET-06'],
      }),
      {
        label: 'Flash-sale periods',
        subject: 'The flash-sale periods',
        help: 'Orders placed on these days are of a flash sale.',
        statements: ['PRICE-03', 'RET-06'],
        most: 50,
      },
    ),
  },
);

/** [PROMO-01, PROMO-02] Which codes are taken. */
export const promotions = section(
  {
    label: 'Promotions',
    subject: 'The promotions',
    help: 'How many codes an order takes, when none is taken, and what counts as a flash sale.',
  },
  {
    codesPerOrder: wholeNumber({
      label: 'Codes for one order',
      help: 'When more are entered, the newest stay.',
      statements: ['PROMO-01'],
      least: 0,
      most: 10,
      unit: 'code',
    }),
    events: list(promotionEvent, {
      label: 'Events without codes',
      subject: 'The events',
      help: 'While one of them runs, no code is taken.',
      statements: ['PROMO-02'],
      most: 10,
      namedBy: 'event',
    }),
    flashSale,
  },
);

/** [PRICE-01..03] When a price falls after the order. */
export const priceAdjustments = section(
  {
    label: 'Price adjustments',
    subject: 'The price adjustments',
    help: 'What customers get back when a price falls after they have ordered.',
  },
  {
    days: days({
      label: 'Days to a price adjustment',
      help: 'Counted from the date of the order, once for each order.',
      statements: ['PRICE-01', 'PRICE-02'],
    }),
    fullPrice: choice(
      {
        label: 'For full-price items',
        help: 'How the difference comes back for what was bought at its full price.',
        statements: ['PRICE-01'],
      },
      { refund: 'Refund', 'store-credit': 'Store credit' },
    ),
    reduced: choice(
      {
        label: 'For reduced items',
        help: 'How the difference comes back for what was bought on sale or with a code.',
        statements: ['PRICE-02'],
      },
      { refund: 'Refund', 'store-credit': 'Store credit', none: 'Nothing' },
    ),
  },
);

/** [ORD-01, ORD-02] */
export interface OrdersSection extends ValueOf<typeof orders> {}

/** [PROMO-02] While it runs, no code is taken. */
export interface PromotionEvent extends ValueOf<typeof promotionEvent> {}

/** A flash sale is recognised by any of these [PRICE-03, RET-06]. */
export interface FlashSale extends ValueOf<typeof flashSale> {}

/** [PROMO-01, PROMO-02] */
export interface PromotionsSection extends ValueOf<typeof promotions> {}

/** [PRICE-01..03] */
export interface PriceAdjustmentsSection extends ValueOf<typeof priceAdjustments> {}
