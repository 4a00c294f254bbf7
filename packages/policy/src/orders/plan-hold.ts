import type { Reason } from '../reasons.ts';
import type { Effect, PlannedCase } from './effect.ts';
import type { KnownOrder } from './known-order.ts';
import type { OrderDecision } from './order.ts';
import type { OrderHold } from './order-hold.ts';
import type { Waits } from './waits.ts';

/** What of a decision has to do with waiting. */
type Waiting = Pick<OrderDecision, 'because' | 'promise'> & { readonly hold: OrderHold };

/**
 * [ADDR-02] An order waits: everything of it that ships, and its customer is asked once it does. What ships it and cannot be told
 * to wait, and what the app does not see of it, is for a person.
 */
export function planHold(
  { hold, because, promise: { policyVersion } }: Waiting,
  { fulfillmentOrders, pieces, isFresh, hasEmail }: KnownOrder,
  { turn }: Waits,
): readonly Effect[] {
  const once = { made: 'once', policyVersion } as const;
  const caseOf = (kind: PlannedCase, { statement, message }: Reason): Effect<'case'> => ({
    ...{ ...once, kind: 'case', key: nth(`case/${kind}`, turn), after: [] },
    payload: { kind, statement, message },
  });
  const [first] = because.filter(({ statement }) => /^(ADDR|SHIP)-/.test(statement));
  const effects: Effect[] = [
    caseOf(hold.what, { statement: first?.statement ?? 'ADDR-02', message: hold.notes }),
  ];
  const toLeave = fulfillmentOrders.filter((each) => each.pieces > 0);
  // One that is on hold for the address before is held for this one, too: so the ledger knows what somebody lets go.
  const toHold = toLeave.filter(
    ({ isHeld, heldIn, canBeHeld }) => !heldIn.includes(turn) && (isHeld || canBeHeld),
  );
  const { reason, notes } = hold;
  const holds = toHold.map(({ id }): Effect<'hold'> => ({
    ...{ ...once, kind: 'hold', key: `hold/${turn}/${numberIn(id)}`, after: [] },
    payload: { reason, notes, fulfillmentOrder: id },
  }));
  effects.push(...holds);
  if (toLeave.some(({ isHeld, canBeHeld }) => !isHeld && !canBeHeld))
    effects.push(caseOf('hold', { statement: 'ADDR-02', message: underWay }));
  const shown = toLeave.reduce((sum, each) => sum + each.pieces, 0);
  if (shown === 0 && !isFresh) effects.push(caseOf('hold', { statement: 'ADDR-02', message: unseen }));
  if (shown > 0 && shown < pieces)
    effects.push(caseOf('rest', { statement: 'ADDR-02', message: partUnseen(shown, pieces) }));
  const isHeld = toLeave.some((each) => each.isHeld);
  if (hold.what === 'address' && hasEmail && (isHeld || holds.length > 0)) {
    const { kind, verdict } = hold;
    // One parcel that waits is enough to be asked for.
    const after = isHeld ? [] : holds.map(({ key }) => key);
    effects.push({ ...once, kind: 'mail', key: nth('mail', turn), after, payload: { kind, verdict } });
  }
  return effects;
}

/** The first address of an order has the keys that earlier releases gave it. */
const nth = (key: string, turn: number): string => (turn === 1 ? key : `${key}/${turn}`);

const numberIn = (gid: string): string => gid.slice(gid.lastIndexOf('/') + 1);

const underWay =
  'Somebody is at the parcel already, so that Shopify takes no hold. Tell whoever ships it to wait.';
const unseen =
  'Shopify shows the app no fulfillment order of it: a warehouse of another company may ship it. Tell the warehouse to wait.';
const partUnseen = (shown: number, pieces: number): string =>
  `Shopify shows the app ${shown} of ${pieces} pieces that are still to be shipped: a warehouse of another company may ship the others.`;
