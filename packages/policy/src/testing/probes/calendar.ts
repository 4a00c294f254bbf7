import { decideCancellation, decidePaymentChange } from '../../after-sale/cancellation.ts';
import { daysOfYear } from '../../calendar-year/year.ts';
import type { PolicyPlace } from '../../document/schema/paths.ts';
import { decideOrder } from '../../orders/decide-order.ts';
import { promiseAtPurchase } from '../../promise/at-purchase.ts';
import { decidePromise } from '../../promise/promise.ts';
import { orderTo } from './order.ts';
import type { Probe } from './probe.ts';
import { countries, days, each, local, reads } from './probe.ts';

const ships: Probe = {
  asks: 'when an order ships, placed on any day at three in the afternoon',
  answer: (policy) =>
    days.map((day) => {
      const placed = { placedAt: `${day}T15:00:00Z`, countryCode: 'US', zone: local };
      return promiseAtPurchase(policy, placed)?.ships;
    }),
};

const shipsByHour: Probe = {
  asks: 'when an order ships, placed in any hour of a day',
  answer: (policy) =>
    each(
      Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0')),
      (hour) => {
        const placed = { placedAt: `2026-08-04T${hour}:30:00Z`, countryCode: 'US', zone: local };
        return promiseAtPurchase(policy, placed)?.ships;
      },
    ),
};

const arrives: Probe = {
  asks: 'when an order arrives in each country, placed on any day',
  answer: (policy) =>
    each(countries, (countryCode) =>
      days.map((day) => {
        const placed = { placedAt: `${day}T15:00:00Z`, countryCode, zone: local };
        return promiseAtPurchase(policy, placed)?.arrives;
      }),
    ),
};

/** The year as the merchant's own people see it, and nobody else. */
const year: Probe = {
  asks: 'what the calendar of the year shows',
  answer: (policy) => each(countries, (country) => daysOfYear(policy, 2027, country)),
};

/** [CAL-01..07] */
export const calendar = {
  'calendar.warehouse.workdays': ships,
  'calendar.warehouse.holidays': ships,
  'calendar.warehouse.holidays.*.name': reads('CAL-03'),
  'calendar.warehouse.holidays.*.on': ships,
  'calendar.warehouse.observed': ships,
  'calendar.carrier.workdays': arrives,
  'calendar.carrier.holidays': arrives,
  'calendar.carrier.holidays.*.name': year,
  'calendar.carrier.holidays.*.on': arrives,
  'calendar.carrier.observed': arrives,
  'calendar.cutOff': shipsByHour,
  'calendar.seasons': ships,
  'calendar.seasons.*.name': reads('CAL-04'),
  'calendar.seasons.*.period': ships,
  'calendar.seasons.*.shipsWithin': ships,
  'calendar.seasons.*.refundWithinDays': {
    asks: 'until when a return is refunded that arrives on any day',
    answer: (policy) =>
      days.map((day) => {
        const facts = { placedAt: '2026-01-01T15:00:00Z', countryCode: 'US', zone: local };
        return decidePromise(policy, { ...facts, returnArrivedOn: day })?.refundBy;
      }),
  },
  'calendar.transit': arrives,
  'calendar.transit.*.country': arrives,
  'calendar.transit.*.least': arrives,
  'calendar.transit.*.most': arrives,
  'calendar.transit.*.holidays': arrives,
  'calendar.transit.*.holidays.*.name': year,
  'calendar.transit.*.holidays.*.on': arrives,
  'calendar.handOver': {
    asks: 'whether an order can be stopped, or paid otherwise, around the pick-up',
    answer: (policy) =>
      each(['08:00', '12:00', '15:00', '18:00'], (time) => {
        const facts = { placedAt: '2026-12-01T15:00:00Z', zone: local, scanned: false };
        const asked = ['02', '03', '04', '07', '08', '09'].map((day) => `2026-12-${day}T${time}:00Z`);
        return asked.map((askedAt) => [
          decideCancellation(policy, { ...facts, askedAt }),
          decidePaymentChange(policy, { ...facts, askedAt }),
        ]);
      }),
  },
  'calendar.scanGapHours': {
    asks: 'how long the page of an order says that tracking may be silent',
    answer: (policy) =>
      decideOrder(policy, orderTo({ address1: '12 Main St', countryCode: 'US' })).promise.terms.scanGapHours,
  },
  events: year,
  'events.*.name': reads('RET-07'),
} as const satisfies Partial<Record<PolicyPlace, Probe>>;
