import { joinReasons } from '../reasons.ts';
import type { Effect, EffectPayloads } from './effect.ts';
import type { OrderDecision } from './order.ts';

/** It was placed, and nothing was done about it yet. */
export interface PlacedOrder {
  readonly stage: 'placed';
  /** Whether the customer can be written to. */
  readonly hasEmail: boolean;
}

/**
 * Cases, tags, promise and hold need nothing of each other, so that one that fails keeps none of the others from happening.
 * The mail says that the order waits, so it follows the hold [ADDR-02].
 */
export function planPlaced(decision: OrderDecision, { hasEmail }: PlacedOrder): readonly Effect[] {
  const { hold, tags, promise } = decision;
  const once = { after: [], made: 'once', policyVersion: promise.policyVersion } as const;
  const afterHold = { ...once, after: ['hold'] };
  const effects: Effect[] = [...planCases(decision)];
  if (tags.length > 0) effects.push({ ...once, kind: 'tags', key: 'tags', payload: { add: tags } });
  effects.push({ ...once, kind: 'promise', key: 'promise', payload: { promise } });
  if (hold === null) return effects;
  const { reason, notes } = hold;
  effects.push({ ...once, kind: 'hold', key: 'hold', payload: { reason, notes } });
  effects.push({ ...afterHold, kind: 'rest', key: 'rest', payload: {} });
  if (hold.what === 'address' && hasEmail) {
    const { kind, verdict } = hold;
    effects.push({ ...afterHold, kind: 'mail', key: 'mail', payload: { kind, verdict } });
  }
  return effects;
}

/** [ADDR-02] What a person has to decide: an order that waits, and one that could not be decided in full. */
function planCases({ hold, because, unclear, promise }: OrderDecision): readonly Effect<'case'>[] {
  const open = (payload: EffectPayloads['case']): Effect<'case'> => ({
    kind: 'case',
    key: `case/${payload.kind}`,
    after: [],
    made: 'once',
    policyVersion: promise.policyVersion,
    payload,
  });
  const [held] = because.filter(({ statement }) => /^(ADDR|SHIP)-/.test(statement));
  const [first] = unclear;
  return [
    ...(hold === null
      ? []
      : [open({ kind: hold.what, statement: held?.statement ?? 'ADDR-02', message: hold.notes })]),
    ...(first === undefined
      ? []
      : [open({ kind: 'unclear', statement: first.statement, message: joinReasons(unclear) })]),
  ];
}
