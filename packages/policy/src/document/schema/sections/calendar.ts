import { country, days, flag, minutes, period, text, wholeNumber } from '../fields.ts';
import { list, orNull, section } from '../made-of.ts';
import type { ValueOf } from '../value-of.ts';
import { holiday, workCalendar } from './work-calendar.ts';

const season = section(
  {
    label: 'Season',
    subject: 'The season',
    help: 'A time of the year in which you need longer.',
  },
  {
    name: text({
      label: 'Name',
      subject: "The season's name",
      help: 'What you call this time of the year.',
      statements: ['CAL-04'],
      most: 60,
    }),
    /** By the order's local date. */
    period: period({
      label: 'From and until',
      subject: 'The period',
      help: 'Orders placed on these days, both included, may take longer.',
      statements: ['CAL-04', 'RET-08'],
    }),
    shipsWithin: wholeNumber({
      label: 'Business days to ship',
      help: 'Orders leave on this business day after the order at the latest.',
      statements: ['CAL-04'],
      least: 1,
      most: 30,
      unit: 'business day',
    }),
    /** Calendar days; `null` for no difference. */
    refundWithinDays: orNull(
      days({
        label: 'Days to a refund',
        help: 'For returns that arrive in the season; empty when refunds take no longer.',
        statements: ['RET-08'],
      }),
    ),
  },
);

const transit = section(
  {
    label: 'Delivery estimate',
    subject: 'The delivery estimate',
    help: 'How long parcels travel to a country: an estimate, never a guarantee.',
  },
  {
    country: country({
      label: 'Country',
      subject: 'The country',
      help: 'Where the parcel goes to.',
      statements: ['CAL-05'],
    }),
    /** Business days from shipping. */
    least: wholeNumber({
      label: 'Shortest delivery',
      subject: 'The shortest delivery',
      help: 'Business days of the carrier from shipping, at best.',
      statements: ['CAL-05'],
      least: 0,
      most: 100,
      unit: 'business day',
    }),
    /** Business days from shipping. */
    most: wholeNumber({
      label: 'Longest delivery',
      subject: 'The longest delivery',
      help: 'Business days of the carrier from shipping, as a rule.',
      statements: ['CAL-05', 'MISS-02'],
      least: 0,
      most: 100,
      unit: 'business day',
    }),
    /** Besides the carrier's own. */
    holidays: list(holiday(['CAL-05']), {
      label: 'Holidays at the destination',
      subject: 'The holidays at the destination',
      help: 'Days on which nothing is delivered there, besides the carrier’s own holidays.',
      statements: ['CAL-05'],
      most: 60,
      namedBy: 'name',
    }),
  },
);

/** [CAL-01..07] When parcels leave, and how long they travel. */
export const calendar = section(
  {
    label: 'Calendar',
    subject: 'The calendar',
    help: 'When your warehouse ships, how long parcels travel, and what your customers are told about it.',
  },
  {
    warehouse: workCalendar(
      {
        label: 'Warehouse',
        subject: "The warehouse's calendar",
        help: 'The days on which your warehouse ships.',
      },
      ['CAL-01', 'CAL-03'],
    ),
    carrier: workCalendar(
      {
        label: 'Carriers',
        subject: "The carriers' calendar",
        help: 'The days on which carriers move parcels.',
      },
      ['CAL-05'],
    ),
    /** An order from then on counts as the next day's; `null` for midnight. */
    cutOff: orNull(
      minutes({
        label: 'Cut-off time',
        subject: 'The cut-off time',
        help: 'Orders placed from this time on count as the next day’s; empty for midnight.',
        statements: ['CAL-02'],
      }),
    ),
    seasons: list(season, {
      label: 'Seasons',
      subject: 'The seasons',
      help: 'Times of the year in which you need longer.',
      statements: ['CAL-04'],
      most: 10,
      namedBy: 'name',
    }),
    transit: list(transit, {
      label: 'Delivery estimates',
      subject: 'The delivery estimates',
      help: 'How long parcels travel, for each country you ship to.',
      statements: ['CAL-05'],
      most: 250,
      namedBy: 'country',
    }),
    handOver: minutes({
      label: 'Pick-up time',
      subject: 'The pick-up time',
      help: 'When the carrier picks parcels up: until then an order can still be stopped.',
      statements: ['CAL-07', 'ORD-01'],
    }),
    arrivalInTitles: flag({
      label: 'Show the estimated arrival in the name of the shipping option',
      subject: 'The arrival in the names of shipping options',
      help: 'For example “Standard (estimated Nov 30 – Dec 8)”, so that Apple Pay, Google Pay and other wallets show it too.',
      statements: ['CAL-05'],
    }),
    scanGapHours: wholeNumber({
      label: 'Hours from pick-up to the first scan',
      help: 'So long a parcel may be on its way although its tracking says nothing yet.',
      statements: ['CAL-07'],
      least: 0,
      most: 72,
      unit: 'hour',
    }),
  },
);

/** [CAL-04] A time of the year in which the merchant needs longer. */
export interface Season extends ValueOf<typeof season> {}

/** [CAL-05] Business days from shipping to delivery, an estimate. */
export interface Transit extends ValueOf<typeof transit> {}

/** [CAL-01..07] */
export interface CalendarSection extends ValueOf<typeof calendar> {}
