import { countries, days, flag, money, text, wholeNumber } from '../fields.ts';
import { list, section } from '../made-of.ts';
import type { ValueOf } from '../value-of.ts';
import { remedies } from './remedies.ts';

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

/** [RET-07] What is possible through a day, counted from the anchor date as day 0. */
export interface Tier extends ValueOf<typeof tier> {}

/** [RET-07] For orders placed during an event, other tiers. */
export interface ReturnEvent extends ValueOf<typeof returnEvent> {}

/** [RET-01..08] U.S. returns; other countries have {@link InternationalSection}. */
export interface ReturnsSection extends ValueOf<typeof returns> {}
