import {
  choice,
  countries,
  days,
  flag,
  list,
  money,
  orNull,
  section,
  text,
  values,
  wholeNumber,
} from './fields.ts';
import type { About } from './kinds.ts';
import type { ValueOf } from './value-of.ts';

const remedy = (about: About) =>
  choice(
    { ...about, label: 'Remedy', subject: 'A remedy' },
    { refund: 'Refund', 'store-credit': 'Store credit', exchange: 'Exchange' },
  );

const remedies = (about: About) => values(remedy(about), { ...about, most: 3 });

const tier = section(
  {
    label: 'Tier',
    subject: 'The tier',
    help: 'What is possible through a day.',
  },
  {
    /** Counted from the anchor date as day 0. */
    throughDay: days({
      label: 'Last day',
      subject: 'The last day',
      help: 'Days after delivery, the last included.',
      statements: ['RET-07'],
    }),
    remedies: remedies({
      label: 'What is possible',
      help: 'What customers can get for an item through that day.',
      statements: ['RET-07'],
    }),
  },
);

const returnEvent = section(
  {
    label: 'Event with other days',
    subject: 'The event',
    help: 'Orders placed while it runs have other days.',
  },
  {
    /** The id of an event of the policy. */
    event: text({
      label: 'Event',
      subject: 'The event',
      help: 'One of the events of the policy.',
      statements: ['RET-07'],
      most: 60,
    }),
    tiers: list(tier, {
      label: 'Tiers',
      subject: 'The tiers',
      help: 'What is possible through which day.',
      statements: ['RET-07'],
      most: 5,
      namedBy: 'throughDay',
    }),
  },
);

/** [RET-01..08] Returns from the countries that are named; all others are international. */
export const returns = section(
  {
    label: 'Returns',
    subject: 'The returns',
    help: 'Returns within the countries you name here; returns from elsewhere are international.',
  },
  {
    countries: countries({
      label: 'Countries of returns',
      subject: 'Where returns are accepted',
      help: 'Returns from every other country that you ship to are international.',
      statements: ['RET-01'],
    }),
    fee: money({
      label: 'Return fee',
      subject: 'The return fee',
      help: 'Taken once for each return.',
      statements: ['RET-01', 'PROT-01'],
    }),
    /** After delivery, the last included. */
    refundDays: days({
      label: 'Days to a refund',
      help: 'Days after delivery, the last included, to request a refund.',
      statements: ['RET-02'],
    }),
    /** After delivery, the last included. */
    creditDays: days({
      label: 'Days to store credit',
      help: 'Days after delivery, the last included, to request store credit.',
      statements: ['RET-02'],
    }),
    shipBackDays: days({
      label: 'Days to send the parcel back',
      help: 'Counted from the day of the return label.',
      statements: ['RET-04'],
    }),
    flashSale: remedies({
      label: 'Flash-sale items',
      subject: 'What flash-sale items can be returned for',
      help: 'What customers can get for items of a flash sale.',
      statements: ['RET-06'],
    }),
    events: list(returnEvent, {
      label: 'Events with other days',
      subject: 'The events',
      help: 'Orders placed while one of them runs can be returned for longer.',
      statements: ['RET-07'],
      most: 10,
      namedBy: 'event',
    }),
    refundWithin: section(
      {
        label: 'Time to a refund',
        subject: 'The time to a refund',
        help: 'Business days of the warehouse from arrival to refund.',
      },
      {
        least: wholeNumber({
          label: 'Shortest',
          subject: 'The shortest time',
          help: 'Business days from arrival to refund, at best.',
          statements: ['RET-08'],
          least: 0,
          most: 100,
          unit: 'business day',
        }),
        most: wholeNumber({
          label: 'Longest',
          subject: 'The longest time',
          help: 'Business days from arrival to refund, at most.',
          statements: ['RET-08'],
          least: 0,
          most: 100,
          unit: 'business day',
        }),
      },
    ),
    chargeBackFreeShipping: flag({
      label: 'Charge back free shipping',
      subject: 'Charging back free shipping',
      help: 'When what is kept falls below the amount from which shipping was free.',
      statements: ['SHIP-01', 'RET-01'],
    }),
  },
);

/** [EXCH-01] */
export const exchanges = section(
  {
    label: 'Exchanges',
    subject: 'The exchanges',
    help: 'Where, for how long and at what fee items can be exchanged.',
  },
  {
    countries: countries({
      label: 'Countries of exchanges',
      subject: 'Where exchanges are offered',
      help: 'Elsewhere nothing can be exchanged.',
      statements: ['EXCH-01'],
    }),
    fee: money({
      label: 'Exchange fee',
      subject: 'The exchange fee',
      help: 'Taken once for each exchange, besides the difference in price.',
      statements: ['EXCH-01', 'PROT-01'],
    }),
    days: days({
      label: 'Days to an exchange',
      help: 'Days after delivery, the last included, to request an exchange.',
      statements: ['EXCH-01', 'RET-02'],
    }),
  },
);

/** [INTL-01] Returns from every other country that is served. */
export const international = section(
  {
    label: 'International returns',
    help: 'Returns from every country you ship to that has no rule of its own.',
  },
  {
    accepted: flag({
      label: 'Accept international returns',
      subject: 'International returns',
      help: 'While it is off, nothing can be returned from these countries.',
      statements: ['INTL-01'],
    }),
    anchor: choice(
      {
        label: 'Where the days begin',
        help: 'Days from shipment can be over before the parcel arrives.',
        statements: ['INTL-01'],
      },
      { shipment: 'With the shipment', delivery: 'With the delivery' },
    ),
    days: days({
      label: 'Days to a return',
      help: 'The last included, to request a return.',
      statements: ['INTL-01'],
    }),
    fee: money({
      label: 'International return fee',
      subject: 'The international return fee',
      help: 'Taken once for each return, besides the customer’s own postage.',
      statements: ['INTL-01', 'PROT-01'],
    }),
    remedies: remedies({
      label: 'What is possible',
      help: 'What customers can get for an item that comes back.',
      statements: ['INTL-01'],
    }),
  },
);

/** [GIFT-01] */
export const gifts = section(
  {
    label: 'Gifts',
    subject: 'The gifts',
    help: 'When a gift has to come back with a return.',
  },
  {
    /** Merchandise after discounts; `null` while the merchant has not said. */
    threshold: orNull(
      money({
        label: 'Gift threshold',
        subject: 'The gift threshold',
        help: 'Merchandise after discounts from which the gift was free.',
        statements: ['GIFT-01'],
      }),
    ),
    /** A product tag. */
    tag: text({
      label: 'Tag of gifts',
      subject: 'The gift tag',
      help: 'Products with this tag are gifts.',
      statements: ['GIFT-01'],
      most: 255,
    }),
  },
);

/** [PROD-01] */
export const productIssues = section(
  {
    label: 'Product issues',
    subject: 'The product issues',
    help: 'What customers can expect when something is wrong with an item.',
  },
  {
    days: days({
      label: 'Days to report an issue',
      help: 'Days after delivery, the last included.',
      statements: ['PROD-01'],
    }),
    answerWithinHours: wholeNumber({
      label: 'Hours to an answer',
      help: 'So soon you answer what customers report.',
      statements: ['PROD-01'],
      least: 1,
      most: 720,
      unit: 'hour',
    }),
  },
);

/** What a customer can get for an item that comes back. */
export type Remedy = ValueOf<ReturnType<typeof remedy>>;

/** [RET-07] What is possible through a day, counted from the anchor date as day 0. */
export interface Tier extends ValueOf<typeof tier> {}

/** [RET-07] For orders placed during an event, other tiers. */
export interface ReturnEvent extends ValueOf<typeof returnEvent> {}

/** [RET-01..08] U.S. returns; other countries have {@link InternationalSection}. */
export interface ReturnsSection extends ValueOf<typeof returns> {}

/** [EXCH-01] */
export interface ExchangesSection extends ValueOf<typeof exchanges> {}

/** [INTL-01] Returns from every other country that is served. */
export interface InternationalSection extends ValueOf<typeof international> {}

/** [GIFT-01] */
export interface GiftsSection extends ValueOf<typeof gifts> {}

/** [PROD-01] */
export interface ProductIssuesSection extends ValueOf<typeof productIssues> {}
