import type { ReplayFigures } from '@doorstep/policy';
import { z } from 'zod';

import type { JudgedOrder } from './judge.ts';

const count = z.number().int().nonnegative();
const counts = z.record(z.string(), count);

const side = z.object({
  /** Minor units of shipping by currency, over `shipped` orders of which it is known; `free` of them ship free. */
  income: counts,
  shipped: count,
  free: count,
  refusedDestinations: count,
  refusedAddresses: count,
  asked: count,
  signed: count,
  /** To how many the protection was offered, and what it earns by currency from those who chose it. */
  offered: count,
  fees: counts,
  feeOrders: count,
  /** Orders by how long a return is possible, in words. */
  returns: counts,
  /** Orders with a window for claims, and the days of all of them together, from the order to the last day. */
  claims: count,
  claimDays: count,
});

export type TallySide = z.infer<typeof side>;

const emptySide = (): TallySide => ({
  ...{ income: {}, shipped: 0, free: 0, refusedDestinations: 0, refusedAddresses: 0, asked: 0, signed: 0 },
  ...{ offered: 0, fees: {}, feeOrders: 0, returns: {}, claims: 0, claimDays: 0 },
});

/** What an earlier release has not counted of a group is nothing. */
const groupSide = z.preprocess((kept) => ({ ...emptySide(), ...z.object().loose().parse(kept) }), side);

const group = z.object({ orders: count, changed: count, before: groupSide, after: groupSide });

/** Sums of a replay so far. Their number is bounded, whatever orders there are. */
export const tallyShape = z.object({
  orders: count,
  unchanged: count,
  changed: count,
  cannotKnow: count,
  /** Orders by what changes about them, and by what cannot be known of them. */
  topics: counts,
  unknown: counts,
  /** Orders that were edited after they were placed, and are judged as they are since. */
  edited: count,
  /** What was not judged, by why. */
  leftOut: counts,
  /** Rows that are kept for the list, by kind. */
  kept: counts,
  /** ISO instants of the first and the last order that was found. */
  first: z.string().nullable(),
  last: z.string().nullable(),
  before: side,
  after: side,
  countries: z.record(z.string(), group),
  /** By tenths of the published threshold: -1 is up to a tenth below it, 0 from it to a tenth above. */
  buckets: z.record(z.string(), group),
});

export type Tally = z.infer<typeof tallyShape>;
export type TallyGroup = z.infer<typeof group>;

export const emptyTally = (): Tally => ({
  ...{ orders: 0, unchanged: 0, changed: 0, cannotKnow: 0, topics: {}, unknown: {}, edited: 0 },
  ...{ leftOut: {}, kept: {}, first: null, last: null, before: emptySide(), after: emptySide() },
  ...{ countries: {}, buckets: {} },
});

/** There are fewer countries, currencies and windows than this; names beyond it are counted together. */
const mostNames = 300;

/** What names beyond the bound are counted as. */
export const otherNames = 'other';

const nameFor = (record: object, name: string): string =>
  Object.hasOwn(record, name) || Object.keys(record).length < mostNames ? name : otherNames;

function add(record: Record<string, number>, given: string, by = 1): void {
  const name = nameFor(record, given);
  record[name] = (Object.hasOwn(record, name) ? (record[name] ?? 0) : 0) + by;
}

/** The farthest that an order counts as being from the threshold, in tenths of it. */
export const farthest = 10;

/** In which tenth of the published threshold an order lies; `null` where nothing ships free. */
export function bucketOf({ before }: JudgedOrder): number | null {
  const { distance } = before.figures;
  return distance === null ? null : Math.max(-farthest, Math.min(farthest, Math.floor(distance * 10)));
}

/** An order as far as the sums ask for it. */
interface CountedOrder {
  readonly placedAt: string;
  readonly edited: boolean;
}

/** Adds a judged order to the sums. */
export function countOrder(tally: Tally, { placedAt, edited }: CountedOrder, judged: JudgedOrder): void {
  const { compared, before, after } = judged;
  tally.orders += 1;
  if (edited) tally.edited += 1;
  if (compared.kind === 'changed') tally.changed += 1;
  else if (compared.kind === 'cannot-know') tally.cannotKnow += 1;
  else tally.unchanged += 1;
  for (const { topic } of compared.changes) add(tally.topics, topic);
  for (const code of compared.unknown) add(tally.unknown, code);
  const at = new Date(placedAt).toISOString();
  if (tally.first === null || at < tally.first) tally.first = at;
  if (tally.last === null || at > tally.last) tally.last = at;
  countSide(tally.before, before.figures);
  countSide(tally.after, after.figures);
  const bucket = bucketOf(judged);
  countGroup(tally.countries, before.figures.country ?? '–', judged);
  if (bucket !== null) countGroup(tally.buckets, String(bucket), judged);
}

function countSide(sums: TallySide, figures: ReplayFigures): void {
  if (figures.shipping !== null) {
    sums.shipped += 1;
    if (figures.shipping.minor === 0) sums.free += 1;
    else add(sums.income, figures.shipping.currency, figures.shipping.minor);
  }
  if (figures.refused === 'destination') sums.refusedDestinations += 1;
  if (figures.refused === 'address') sums.refusedAddresses += 1;
  if (figures.asked) sums.asked += 1;
  if (figures.signed) sums.signed += 1;
  if (figures.offer !== null) sums.offered += 1;
  if (figures.fee !== null) {
    sums.feeOrders += 1;
    add(sums.fees, figures.fee.currency, figures.fee.minor);
  }
  add(sums.returns, figures.returns);
  if (figures.claimDays !== null) {
    sums.claims += 1;
    sums.claimDays += Math.max(0, figures.claimDays);
  }
}

function countGroup(groups: Record<string, TallyGroup>, given: string, judged: JudgedOrder): void {
  const name = nameFor(groups, given);
  const known = Object.hasOwn(groups, name) ? groups[name] : undefined;
  const sums = known ?? { orders: 0, changed: 0, before: emptySide(), after: emptySide() };
  groups[name] = sums;
  sums.orders += 1;
  if (judged.compared.kind === 'changed') sums.changed += 1;
  countSide(sums.before, judged.before.figures);
  countSide(sums.after, judged.after.figures);
}

/** Notes that something was not judged: an order of a forgotten customer, a line that cannot be read. */
export const leaveOut = (tally: Tally, why: LeftOut): void => add(tally.leftOut, why);

/** Why something of the file is in no sum: {@link leaveOut}. */
export type LeftOut = 'broken-line' | 'without-order' | 'unreadable' | 'forgotten' | 'of-request' | 'cut';
