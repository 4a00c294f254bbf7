import { exponentOf, sayAmount } from '@doorstep/policy';

import { drawHistogram } from '../charts/draw-histogram.server.ts';
import { drawLine } from '../charts/draw-line.server.ts';
import { drawRows } from '../charts/draw-rows.server.ts';
import { filterIn, ordersAt } from '../orders/list/filter.ts';
import type { OrderFilter } from '../orders/list/filter.ts';
import { fixedChoices } from '../orders/list/filter-words.ts';
import type { AddressCount } from './addresses.server.ts';
import type { HoldAge } from './holds.server.ts';
import { beforePeriod, daysFrom, stepsOf } from './period.ts';
import type { Period } from './period.ts';
import type { Radar } from './radar.server.ts';
import { share } from './sums.ts';
import type { Sum, Sums } from './sums.ts';

/** A number of the overview beside what it was in the period before, each with its orders. */
export interface Figure {
  readonly label: string;
  readonly shown: string;
  readonly href: string;
  readonly before: string;
  readonly hrefBefore: string;
}

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('en');
const month = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', timeZone: 'UTC' });

const sayShare = (part: number | null): string => (part === null ? 'no orders' : percent.format(part));
const sayDay = (date: string): string => month.format(new Date(`${date}T00:00:00Z`));
const sayDays = ({ first, last }: { first: string; last: string }): string =>
  first === last ? sayDay(first) : `${sayDay(first)} to ${sayDay(last)}`;
const sayOrders = (count: number): string => (count === 1 ? '1 order' : `${whole.format(count)} orders`);

/** The numbers at the top: orders, those that shipped free, that are protected, and that need a signature. */
export function figuresOf({ all, allBefore }: Sums, period: Period): readonly Figure[] {
  const now = { from: period.first, to: period.last };
  const before = { from: beforePeriod(period), to: daysFrom(period.first, -1) };
  const figure = (label: string, say: (sum: Sum) => string, filter: Partial<OrderFilter>): Figure => ({
    label,
    shown: say(all),
    href: ordersAt({ ...filter, ...now }),
    before: say(allBefore),
    hrefBefore: ordersAt({ ...filter, ...before }),
  });
  return [
    figure('Orders', ({ orders }) => whole.format(orders), {}),
    figure('Shipped free', (sum) => sayShare(share(sum.free, sum.shipped)), { shipping: 'free' }),
    figure('Free returns chosen', (sum) => sayShare(share(sum.protected, sum.orders)), { protected: 'yes' }),
    figure('Free returns income', ({ fees }) => sayFees(fees), { protected: 'yes' }),
    figure('Signature needed', ({ signed }) => whole.format(signed), { signature: 'yes' }),
  ];
}

/** Fees in each currency that they came in. */
function sayFees(fees: Sum['fees']): string {
  const amounts = [...fees].map(([currency, minor]) => sayAmount({ currency, minor }));
  return amounts.length === 0 ? 'none' : amounts.join(' and ');
}

/** What a line shows of a period: its value in each step, in words, and the orders behind it. */
interface Line {
  readonly filter: Partial<OrderFilter>;
  /** `null` where there is nothing to say. */
  readonly valueOf: (sum: Sum) => number | null;
  readonly say: (value: number) => string;
}

/** A value over time, compared with as long ago as the period is. */
function drawOverTime({ steps, stepsBefore }: Sums, period: Period, { filter, valueOf, say }: Line) {
  const spans = stepsOf(period);
  return drawLine(
    spans.map((span, at) => {
      const value = steps[at] ? valueOf(steps[at]) : null;
      return {
        label: sayDays(span),
        shown: value === null ? 'no orders' : say(value),
        href: ordersAt({ ...filter, from: span.first, to: span.last }),
        value,
        before: stepsBefore[at] ? valueOf(stepsBefore[at]) : null,
      };
    }),
    say,
  );
}

/** A share of the orders over time. */
export const drawShare = (
  sums: Sums,
  period: Period,
  filter: Partial<OrderFilter>,
  valueOf: (sum: Sum) => number | null,
) => drawOverTime(sums, period, { filter, valueOf, say: (part) => percent.format(part) });

/** [SIGN-01] How many orders need a signature, over time. */
export const drawSigned = (sums: Sums, period: Period) =>
  drawOverTime(sums, period, {
    filter: { signature: 'yes' },
    valueOf: ({ signed }) => signed,
    say: (count) => whole.format(count),
  });

/** [PROT-01] What the protection earned over time, in each currency that it came in, in this period or the one before. */
export function drawIncome(sums: Sums, period: Period) {
  const currencies = new Set([...sums.all.fees.keys(), ...sums.allBefore.fees.keys()]);
  return [...currencies].sort().map((currency) => ({
    currency,
    drawn: drawOverTime(sums, period, {
      filter: { protected: 'yes' },
      valueOf: ({ fees }) => fees.get(currency) ?? 0,
      say: (minor) => sayAmount({ currency, minor: Math.round(minor) }),
    }),
  }));
}

/** [SHIP-01] The orders around a threshold, as a picture and in a sentence. */
export function drawRadar({ currency, width, below, above }: Radar, period: Period) {
  const say = (major: number) => sayAmount({ currency, minor: major * 10 ** exponentOf(currency) });
  const bin = (count: number, at: number, side: 'below' | 'above') => ({
    label: `${say(at * width)} to ${say((at + 1) * width)} ${side}`,
    shown: sayOrders(count),
    href: ordersAt({
      ...{ near: (at + 1) * width, past: at * width, in: currency, side },
      ...{ from: period.first, to: period.last },
    }),
    count,
    isBelow: side === 'below',
  });
  const justBelow = below[0] ?? 0;
  const justAbove = above[0] ?? 0;
  return {
    currency,
    summary: `${sayOrders(justBelow)} missed free shipping by ${say(width)} or less, ${sayOrders(justAbove)} just reached it.`,
    drawn: drawHistogram(
      [
        ...below.map((count, at) => bin(count, at, 'below')).toReversed(),
        ...above.map((count, at) => bin(count, at, 'above')),
      ],
      'Ships free',
    ),
  };
}

const kinds = fixedChoices.find(({ name }) => name === 'address')?.options ?? [];

/** [ADDR-01, ADDR-03] Orders to refused and asked addresses by kind, with the forms that were found in them. */
export function drawAddresses(counts: readonly AddressCount[], period: Period) {
  const wanted = { from: period.first, to: period.last };
  const rows = kinds.flatMap(({ value, label: kind }) =>
    (['refuse', 'ask'] as const).flatMap((verdict) => {
      const found = counts.filter((each) => each.addressClass === value && each.verdict === verdict);
      const count = found.reduce((so, each) => so + each.count, 0);
      if (count === 0) return [];
      return {
        label: `${kind}, ${verdict === 'refuse' ? 'refused' : 'to be confirmed'}`,
        shown: sayOrders(count),
        href: ordersAt({ ...filterIn(new URLSearchParams({ address: value, verdict })), ...wanted }),
        note: found
          .map(({ form, count: times }) => `${form ?? 'no form'}: ${whole.format(times)}`)
          .join(', '),
        count,
      };
    }),
  );
  return drawRows(rows.toSorted((one, two) => two.count - one.count));
}

/** [ADDR-02, SHIP-05] Orders on hold by how long ago they were placed. */
export const drawHolds = (holds: readonly HoldAge[]) =>
  drawRows(
    holds.map(({ label, from, to, count }) => ({
      label,
      shown: sayOrders(count),
      href: ordersAt({ held: 'yes', from, to }),
      note: null,
      count,
    })),
  );
