import { joinReasons, type Reason } from '../reasons.ts';
import type { Effect, PlannedCase } from './effect.ts';
import type { KnownOrder } from './known-order.ts';
import type { OrderDecision, OrderTag } from './order.ts';
import { planConfirmation } from './plan-correction.ts';
import { planHold } from './plan-hold.ts';
import { isSame } from '../document/is-same.ts';
import { isLetGo, waitFor, type Waits } from './waits.ts';

/** What has to be done about an order so that its decision is true, and what is to be remembered of it. */
export interface OrderPlan {
  /** First things first. */
  readonly effects: readonly Effect[];
  /** The decision as it is made true: the tags and the promise of an order that somebody let go say that it waits no more. */
  readonly decision: OrderDecision;
  readonly waits: Waits | null;
  /** Tags that it has from us, or had. */
  readonly given: readonly OrderTag[];
  /** Kinds of cases that nobody has to look at any more, as far as these decide. */
  readonly settled: readonly PlannedCase[];
  /** It has to wait, and Shopify has made nothing yet that can: it has to be planned again soon. */
  readonly isTooEarly: boolean;
}

/**
 * One plan for whatever has happened to an order, in whichever sequence it was told: what differs from the decision is done, and
 * where nothing differs nothing is. Planned again after everything was made, it has only what is made once, which its maker
 * knows by the key. One effect that fails keeps none of the others from happening, but for those that would say what is not so.
 */
export function planEffects(decided: OrderDecision, known: KnownOrder): OrderPlan {
  const remembered = waitFor(known.waited, decided.hold, known.address);
  const { hold } = decided;
  const isReleased = hold !== null && remembered !== null && isLetGo(remembered, known.fulfillmentOrders);
  const waits = isReleased ? { ...remembered, isReleased } : remembered;
  const decision = isReleased ? letGo(decided) : decided;
  const isWaiting = hold !== null && waits !== null && !isReleased;
  const isToRelease = !isWaiting && known.fulfillmentOrders.some(({ isHeld }) => isHeld);
  const effects = [
    ...planCases(decision),
    ...(isWaiting ? planHold({ ...decision, hold }, known, waits) : []),
    ...planWords(decision, known, isToRelease),
    ...(isWaiting ? [] : planConfirmation(decision, known, isToRelease ? ['release'] : [])),
    ...planFee(decision),
  ];
  return {
    ...{ effects, decision, waits },
    given: [...new Set([...known.given, ...decision.tags])],
    settled: settledBy(effects),
    isTooEarly: isWaiting && known.isFresh && known.fulfillmentOrders.every(({ pieces }) => pieces === 0),
  };
}

const holdTags: readonly OrderTag[] = ['address-hold', 'destination-hold'];

/** [ADDR-02] The decision about an order that somebody let go: what it was to wait for stays, and is said nowhere. */
function letGo(decision: OrderDecision): OrderDecision {
  const { hold: _, ...promise } = decision.promise;
  return { ...decision, promise, tags: decision.tags.filter((tag) => !holdTags.includes(tag)) };
}

/**
 * [SIGN-03, PROT-01, CAL-05] Tags and promise say what is so. Our hold goes first where nothing has to wait any more: as long as
 * it cannot be released, they say that it is there.
 */
function planWords(
  { tags: wanted, promise }: OrderDecision,
  { tags, given, promise: written }: KnownOrder,
  isToRelease: boolean,
): readonly Effect[] {
  const each = { made: 'each-time', policyVersion: promise.policyVersion } as const;
  const after = isToRelease ? ['release'] : [];
  const effects: Effect[] = [];
  if (isToRelease) effects.push({ ...each, kind: 'release', key: 'release', after: [], payload: {} });
  const add = wanted.filter((tag) => !tags.includes(tag));
  const remove = given.filter((tag) => tags.includes(tag) && !wanted.includes(tag));
  if (add.length + remove.length > 0)
    effects.push({ ...each, kind: 'tags', key: 'tags', after, payload: { add, remove } });
  if (!isSame(written.value, promise)) {
    const payload = { promise, replaces: written.digest };
    effects.push({ ...each, kind: 'promise', key: 'promise', after, payload });
  }
  return effects;
}

/** [PROT-05] The protection is fulfilled with the first parcel, and paid back where it was sold in vain. */
function planFee({
  fulfills,
  fee: { refund },
  promise: { policyVersion },
}: OrderDecision): readonly Effect[] {
  const once = { after: [], made: 'once', policyVersion } as const;
  const effects: Effect[] = [];
  if (fulfills.length > 0)
    effects.push({ ...once, kind: 'protection', key: 'protection', payload: { lines: fulfills } });
  if (refund !== null) {
    const back = refund.lines.map(({ id, quantity }) => `${id.slice(id.lastIndexOf('/') + 1)}x${quantity}`);
    const key = ['refund-fee', refund.why, ...back].join('/');
    effects.push({ ...once, kind: 'refund-fee', key, payload: refund });
  }
  return effects;
}

/** What could not be decided in full, and what was sold against the policy, is for a person. */
function planCases({
  unclear,
  fee: { misuse },
  promise: { policyVersion },
}: OrderDecision): readonly Effect[] {
  const open = (kind: PlannedCase, reasons: readonly Reason[]): readonly Effect<'case'>[] =>
    reasons.slice(0, 1).map(({ statement }) => ({
      ...{ kind: 'case', key: `case/${kind}`, after: [], made: 'once', policyVersion },
      payload: { kind, statement, message: joinReasons(reasons) },
    }));
  return [...open('unclear', unclear), ...open('fee', misuse)];
}

const caseKinds: readonly PlannedCase[] = ['address', 'destination', 'unclear', 'fee', 'hold', 'rest'];

/** What a hold or its release has to end stays open until it is made. */
function settledBy(effects: readonly Effect[]): readonly PlannedCase[] {
  const open = effects.flatMap((effect): readonly PlannedCase[] => {
    if (effect.kind === 'hold') return ['hold'];
    if (effect.kind === 'release') return ['address', 'destination'];
    return effect.kind === 'case' ? [effect.payload.kind] : [];
  });
  return caseKinds.filter((kind) => !open.includes(kind));
}
