import { clockCases, type BrokenPromise, type OrderClocks } from './clocks.ts';
import type { Effect } from './effect.ts';
import type { OrderPlan } from './plan-effects.ts';

/** A plan with what has to be done because time has passed, or because a parcel leaves otherwise than was promised. */
export interface ClockedPlan extends OrderPlan {
  /** See {@link OrderClocks}. */
  readonly dueAt: number | null;
}

/**
 * [CAL-02, CAL-06, SIGN-03, RTS-01] Adds what the clocks of an order say to its plan: each promise that is not kept is a case, which ends when it
 * is kept; of a parcel without a signature the merchant is told at once, as it can be stopped until it is picked up. One that a
 * person has marked as done stays so.
 */
export function withClocks(plan: OrderPlan, { broken, dueAt }: OrderClocks): ClockedPlan {
  const { policyVersion } = plan.decision.promise;
  const open = new Set<string>(broken.map(({ kind }) => kind));
  return {
    ...plan,
    effects: [...plan.effects, ...broken.flatMap((each) => effectsOf(each, policyVersion))],
    settled: [...plan.settled, ...clockCases.filter((kind) => !open.has(kind))],
    dueAt,
  };
}

function effectsOf(
  { kind, statement, message, unsigned, comingBack }: BrokenPromise,
  policyVersion: number,
): readonly Effect[] {
  const once = { made: 'once', policyVersion } as const;
  const key = ['case', kind, ...whichOf(unsigned, comingBack)].join('/');
  const payload = { kind, statement, message };
  const found: Effect = { ...once, kind: 'case', key, after: [], payload };
  if (!unsigned) return [found];
  const alert = `alert/${numberIn(unsigned.parcel)}`;
  return [
    found,
    { ...once, kind: 'alert', key: alert, after: [key], payload: { carrier: unsigned.carrier } },
  ];
}

/** What tells a case from others of its kind: its parcel, and of one that may be coming back the sign, as a new one says more. */
function whichOf(
  unsigned: BrokenPromise['unsigned'],
  comingBack: BrokenPromise['comingBack'],
): readonly string[] {
  if (comingBack) return [numberIn(comingBack.parcel), comingBack.sign];
  return unsigned ? [numberIn(unsigned.parcel)] : [];
}

const numberIn = (gid: string): string => gid.slice(gid.lastIndexOf('/') + 1);
