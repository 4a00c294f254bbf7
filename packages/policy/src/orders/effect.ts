import type { Reason } from '../reasons.ts';
import type { AddressHold, OrderHold, OrderPromise, OrderTag } from './order.ts';

/** What is to be done, by kind: at Shopify, by mail, or on the merchant's list of cases. */
export interface EffectPayloads {
  /** A person has to look at the order. */
  readonly case: Reason & { readonly kind: OrderHold['what'] | 'unclear' };
  /** The order's first tags. */
  readonly tags: { readonly add: readonly OrderTag[] };
  /** [CAL-05] The first word of its promise. One that is there already, whoever wrote it, stays. */
  readonly promise: { readonly promise: OrderPromise };
  /** [ADDR-02] Everything of it that ships waits. */
  readonly hold: Pick<OrderHold, 'reason' | 'notes'>;
  /** [ADDR-02] Nothing of it is left that ships and could not be held. */
  readonly rest: Readonly<Record<string, never>>;
  /** [ADDR-02] What it waited for is settled: our holds go. */
  readonly release: Readonly<Record<string, never>>;
  /** [ADDR-02] The customer is asked about the address, `again` for the how manieth time. To whom, and what they typed, stays with the order. */
  readonly mail: Pick<AddressHold, 'kind' | 'verdict'> & { readonly again?: number };
  /** [SIGN-03] The tags follow the parcel. */
  readonly 'moved-tags': { readonly add: readonly OrderTag[]; readonly remove: readonly OrderTag[] };
  /** [CAL-05] The promise follows the parcel: it replaces the one with this digest, and no other. */
  readonly 'moved-promise': { readonly promise: OrderPromise; readonly replaces: string | null };
  /** [PROT-05] The protection's lines, by id, are fulfilled. */
  readonly protection: { readonly lines: readonly string[] };
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
