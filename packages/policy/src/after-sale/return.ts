import type { DayNumber, PlainDate } from '../calendar/plain-date.ts';
import { parseDate, plainDate } from '../calendar/plain-date.ts';
import type { CountryCode, Policy, Remedy, WaivableFee } from '../document/policy.ts';
import { countryOf } from '../facts/place.ts';
import type { Fee } from '../fees/fee.ts';
import { returnFee } from '../fees/return-fee.ts';
import type { Reason } from '../reasons.ts';
import type { ReturnWindow } from '../schedule/return-window.ts';
import { lastDayFor, remediesOn, returnWindow } from '../schedule/return-window.ts';
import type { Eligibility } from './eligibility.ts';
import { closeAfter, waitUntil, refuse } from './eligibility.ts';

/** How a line was sold, by its marks at purchase [RET-06]. */
export type Sale = 'full-price' | 'flash-sale' | 'final-sale';

/** An order, and the lines that its buyer wants to send back. Dates are local dates of the policy. */
export interface ReturnFacts {
  readonly countryCode: CountryCode;
  readonly placedOn: PlainDate;
  readonly shippedOn: PlainDate | null;
  readonly deliveredOn: PlainDate | null;
  readonly requestedOn: PlainDate;
  /** What the order's protection waives; empty without protection. */
  readonly waives: readonly WaivableFee[];
  readonly lines: readonly { readonly id: string; readonly sale: Sale }[];
}

/** What one line can be returned for, and until when; nothing for final sale. */
export interface ReturnableLine {
  readonly id: string;
  readonly remedies: readonly Remedy[];
  /** The last day for each that its mark leaves, also for one whose last day is over. */
  readonly until: Readonly<Partial<Record<Remedy, PlainDate>>>;
}

/** A return that the policy grants. */
export interface GrantedReturn {
  readonly lines: readonly ReturnableLine[];
  /** Once per return, whatever the number of lines [RET-01]. */
  readonly fee: Fee;
  /** A prepaid label, or the customer's own postage [INTL-01]. */
  readonly postage: 'prepaid' | 'own';
}

const everything: readonly Remedy[] = ['refund', 'exchange', 'store-credit'];

/**
 * Whether lines of an order can be returned on the day they are asked for, and for what: who and until when [RET-02, RET-07,
 * INTL-01], what flash sale and final sale leave [RET-06], the fee and its waiver [RET-01, PROT-01].
 */
export function decideReturn(policy: Policy, given: ReturnFacts): Eligibility<GrantedReturn> {
  const facts = { ...given, countryCode: countryOf(given.countryCode) };
  const placed = parseDate(facts.placedOn);
  const requested = parseDate(facts.requestedOn);
  if (placed === null || requested === null) return refuse([]);
  const window = returnWindow(policy, facts.countryCode, placed);
  if (window === null) {
    return refuse([{ statement: 'INTL-01', message: `There are no returns from ${facts.countryCode}.` }]);
  }
  const anchor = anchorOf(window, facts);
  if (anchor === null) return waitUntil(null, [...window.because, waiting(window)]);
  if (requested < anchor) return waitUntil(anchor, window.because);
  return decideLines(policy, facts, window, { anchor, requested });
}

function decideLines(
  policy: Policy,
  facts: ReturnFacts,
  window: ReturnWindow,
  { anchor, requested }: { readonly anchor: DayNumber; readonly requested: DayNumber },
): Eligibility<GrantedReturn> {
  const allowed = facts.lines.map(({ sale }) => remediesFor(policy, sale));
  const saleReasons = facts.lines.flatMap(({ sale }) => saleReason(policy, sale));
  const because = [...window.because, ...saleReasons];
  const last = lastDay(window, allowed.flat());
  if (last === null) return refuse(saleReasons.length > 0 ? saleReasons : because);
  if (requested > anchor + last) return closeAfter(anchor + last, because);
  const now = remediesOn(window, requested - anchor);
  const lines = facts.lines.map(({ id }, index) => ({
    id,
    remedies: now.filter((remedy) => allowed[index]?.includes(remedy) ?? false),
    until: lastDates(window, anchor, allowed[index] ?? []),
  }));
  const fee = returnFee(policy, facts.countryCode, facts.waives);
  return {
    kind: 'eligible',
    until: plainDate(anchor + last),
    lines,
    fee,
    postage: policy.returns.countries.includes(facts.countryCode) ? 'prepaid' : 'own',
    because: [
      ...because,
      { statement: 'RET-02', message: `It was requested on day ${requested - anchor}.` },
      ...fee.because,
    ],
  };
}

function remediesFor({ returns }: Policy, sale: Sale): readonly Remedy[] {
  switch (sale) {
    case 'full-price':
      return everything;
    case 'flash-sale':
      return returns.flashSale;
    case 'final-sale':
      return [];
    default:
      return sale satisfies never;
  }
}

/** [RET-06] What the mark on a line takes away. */
function saleReason({ returns }: Policy, sale: Sale): readonly Reason[] {
  if (sale === 'full-price') return [];
  const left = sale === 'final-sale' ? [] : returns.flashSale;
  const words = left.map((remedy) => remedy.replace('-', ' ')).join(' or ');
  const item = `A ${sale.replace('-', ' ')} item`;
  const message = words === '' ? `${item} cannot come back.` : `${item} can come back for ${words} only.`;
  return [{ statement: 'RET-06', message }];
}

function anchorOf({ anchor }: ReturnWindow, { shippedOn, deliveredOn }: ReturnFacts): DayNumber | null {
  const date = anchor === 'shipment' ? shippedOn : deliveredOn;
  return date === null ? null : parseDate(date);
}

function waiting({ anchor }: ReturnWindow): Reason {
  return anchor === 'shipment'
    ? { statement: 'INTL-01', message: 'It is not shipped yet.' }
    : { statement: 'RET-02', message: 'It is not delivered yet.' };
}

function lastDay(window: ReturnWindow, remedies: readonly Remedy[]): number | null {
  const days = remedies.map((remedy) => lastDayFor(window, remedy)).filter((day) => day !== null);
  return days.length === 0 ? null : Math.max(...days);
}

/** The last day for each of these that the window has. */
function lastDates(
  window: ReturnWindow,
  anchor: DayNumber,
  remedies: readonly Remedy[],
): ReturnableLine['until'] {
  const dated = remedies.flatMap((remedy) => {
    const last = lastDayFor(window, remedy);
    return last === null ? [] : [[remedy, plainDate(anchor + last)] as const];
  });
  return Object.fromEntries(dated);
}
