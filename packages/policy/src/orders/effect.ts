import type { Reason } from '../reasons.ts';
import type { ClockCase } from './clocks.ts';
import type { FeeRefund } from './fee.ts';
import type { OrderPromise, OrderTag } from './order.ts';
import type { PromisedWindow } from '../schedule/dates.ts';
import type { AddressHold, OrderHold } from './order-hold.ts';

/**
 * What a person has to look at. `address`, `destination`: it waits for a decision. `unclear`: it could not be decided in full.
 * `fee`: the protection was sold where it is not [PROT-03, PROT-05]. `hold`, `rest`: it has to wait, and what ships it cannot be
 * told to, or only a part of it [ADDR-02]. A promise is not kept: see {@link ClockCase}. `gift-kept`: a gift that had to come back is kept
 * and not paid for; `gift-back`: it is back, beside its return [GIFT-01].
 */
export type PlannedCase =
  OrderHold['what'] | 'unclear' | 'fee' | 'hold' | 'rest' | ClockCase | 'gift-kept' | 'gift-back';

/** What is to be done, by kind: at Shopify, by mail, or on the merchant's list of cases. */
export interface EffectPayloads {
  /** A person has to look at the order. */
  readonly case: Reason & { readonly kind: PlannedCase };
  /** [SIGN-03, PROT-01, ADDR-02] Its tags say what is so. Only tags that came from us go. */
  readonly tags: { readonly add: readonly OrderTag[]; readonly remove: readonly OrderTag[] };
  /** [CAL-05] Its promise says what is so: it takes the place of the one with this digest, `null` for none, and of no other. */
  readonly promise: { readonly promise: OrderPromise; readonly replaces: string | null };
  /** [ADDR-02] This fulfillment order, by id, waits. */
  readonly hold: Pick<OrderHold, 'reason' | 'notes'> & { readonly fulfillmentOrder: string };
  /** [ADDR-02] What it waited for is settled: our holds go, and nobody else's. */
  readonly release: Readonly<Record<string, never>>;
  /** [ADDR-02] The customer is asked about the address. To whom, and what they typed, stays with the order. */
  readonly mail: Pick<AddressHold, 'kind' | 'verdict'>;
  /** [ADDR-02] The order goes where its customer said, for the how manieth time. The address itself stays with what they gave. */
  readonly address: { readonly turn: number };
  /** [ADDR-02] Its customer is told where it goes now, and when it is to ship; `null` where those days are over, or not known. */
  readonly confirmation: { readonly ships: Pick<PromisedWindow, 'earliest' | 'latest'> | null };
  /** [SIGN-03] The merchant is told that a parcel leaves with this carrier and shows no signature. */
  readonly alert: { readonly carrier: string };
  /** [PROT-05] The protection's lines, by id, are fulfilled. */
  readonly protection: { readonly lines: readonly string[] };
  /** [PROT-05] Pieces of the protection's lines are paid back. */
  readonly 'refund-fee': FeeRefund;
}

export type EffectKind = keyof EffectPayloads;

interface EffectOf<Kind extends EffectKind> {
  readonly kind: Kind;
  /** Names it among the effects of its order, and stays the same however often the order is planned. */
  readonly key: string;
  /** Keys of the effects that have to be made before it. One that is not planned is not waited for. */
  readonly after: readonly string[];
  /**
   * `once`: one time for an order; what somebody changes by hand afterwards stays changed. `each-time`: whenever it is
   * planned, because the order was seen to differ from what was decided.
   */
  readonly made: 'once' | 'each-time';
  /** The published version that the order was sold under. */
  readonly policyVersion: number;
  readonly payload: EffectPayloads[Kind];
}

/** One change because of an order, of these kinds. */
export type Effect<Kind extends EffectKind = EffectKind> = { [Each in Kind]: EffectOf<Each> }[Kind];
