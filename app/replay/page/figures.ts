import { sayAmount } from '@doorstep/policy';

import type { Tally, TallyGroup, TallySide } from '../tally.ts';

const whole = new Intl.NumberFormat('en');
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

export const sayCount = (count: number): string => whole.format(count);
export const sayOrders = (count: number): string =>
  count === 1 ? '1 order' : `${whole.format(count)} orders`;
export const sayShare = (part: number, of: number): string => (of === 0 ? '–' : percent.format(part / of));

/** Amounts of several currencies, in minor units. */
export function saySums(sums: Readonly<Record<string, number>>): string {
  const amounts = Object.entries(sums).map(([currency, minor]) => sayAmount({ currency, minor }));
  return amounts.length === 0 ? 'none' : amounts.join(' and ');
}

/** A number under what is published and under the draft. */
export interface ComparedFigure {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

const rows: readonly { readonly label: string; readonly say: (side: TallySide) => string }[] = [
  { label: 'Shipping income', say: ({ income }) => saySums(income) },
  { label: 'Shipped free', say: ({ free, shipped }) => `${sayShare(free, shipped)} (${sayCount(free)})` },
  { label: 'Not shipped to', say: ({ refusedDestinations }) => sayCount(refusedDestinations) },
  { label: 'Address refused', say: ({ refusedAddresses }) => sayCount(refusedAddresses) },
  { label: 'Address asked about', say: ({ asked }) => sayCount(asked) },
  { label: 'Signature needed', say: ({ signed }) => sayCount(signed) },
  { label: 'Protection offered', say: ({ offered }) => sayCount(offered) },
  {
    label: 'Protection income, if the same buyers choose it',
    say: ({ fees, feeOrders }) => `${saySums(fees)} (${sayOrders(feeOrders)})`,
  },
  { label: 'Returns', say: sayReturns },
  {
    label: 'Days in which a missing parcel can be reported, on average',
    say: ({ claims, claimDays }) => (claims === 0 ? '–' : sayCount(Math.round(claimDays / claims))),
  },
];

/** Windows of returns, the most frequent first. */
function sayReturns({ returns }: TallySide): string {
  const windows = Object.entries(returns).toSorted(([, one], [, other]) => other - one);
  return windows.map(([window, count]) => `${window}: ${sayOrders(count)}`).join('; ') || '–';
}

/** All sums of a replay, or of a group of its orders, side by side. */
export const figuresOf = ({ before, after }: Pick<Tally, 'before' | 'after'>): readonly ComparedFigure[] =>
  rows.map(({ label, say }) => ({ label, before: say(before), after: say(after) }));

/** Said of every group, in words of its own. */
const saidFirst: readonly string[] = ['Shipping income', 'Shipped free'];

/** What shipping comes to in a group of orders, on both sides, and what else differs there. */
export function sayGroup({ before, after }: TallyGroup): string {
  const others = figuresOf({ before, after }).filter(
    (each) => each.before !== each.after && !saidFirst.includes(each.label),
  );
  return [
    `shipping ${saySums(before.income)} → ${saySums(after.income)}`,
    `free ${sayShare(before.free, before.shipped)} → ${sayShare(after.free, after.shipped)}`,
    ...others.map((each) => `${each.label.toLowerCase()} ${each.before} → ${each.after}`),
  ].join(', ');
}
