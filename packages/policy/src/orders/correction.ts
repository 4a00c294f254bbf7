import type { AddressField, PostalAddress } from '../addresses/address.ts';
import { decideAddress } from '../checkout/address.ts';
import type { AddressText } from '../messages/text-names.ts';
import type { Decided, Reason } from '../reasons.ts';
import type { AddressRules } from '../rules/addresses.ts';

/** What is so with an order whose customer wants to give another address. */
export interface CorrectableOrder {
  readonly isCancelled: boolean;
  /** Something of it has left. */
  readonly hasShipped: boolean;
  /** A fulfillment service was asked to ship something of it, or has agreed to. */
  readonly isRequested: boolean;
  /** It waits for its address because of us. */
  readonly isHeld: boolean;
  /** Its customer has asked for another address, and nobody has answered yet. */
  readonly isAsked: boolean;
}

/** Whether a customer can still change the address of an order by themselves [ADDR-02], or what stands against it. */
export type Correctable = 'yes' | 'cancelled' | 'shipped' | 'requested' | 'settled';

/**
 * [ADDR-02] Whoever packs a parcel has its address: from then on only a person can stop it. An order that does not wait, and of
 * which no other address was asked for, was settled by somebody who knows its address.
 */
export function isCorrectable({
  isCancelled,
  hasShipped,
  isRequested,
  isHeld,
  isAsked,
}: CorrectableOrder): Correctable {
  if (isCancelled) return 'cancelled';
  if (hasShipped) return 'shipped';
  if (isRequested) return 'requested';
  return isHeld || isAsked ? 'yes' : 'settled';
}

/** What a customer gave as another address of their order. */
export interface GivenCorrection {
  readonly address: PostalAddress;
  /** It is in another country or province than the order was sold to, as the customer says. */
  readonly isElsewhere: boolean;
}

/**
 * What becomes of an address that a customer gave: it is taken, it is for a person because duties, taxes and shipping were those
 * of another place, or it is no better than the one before. `withoutCompany`: only the company's line was in the way, so it goes.
 */
export type CorrectionDecision = Decided &
  (
    | { readonly kind: 'taken' | 'for-a-person'; readonly withoutCompany: boolean }
    | {
        readonly kind: 'refused';
        readonly verdict: 'refuse' | 'ask';
        readonly text: AddressText | 'unread';
        readonly field: AddressField;
      }
  );

const elsewhere: Reason = {
  statement: 'ADDR-02',
  message: 'another country or province: a person looks at taxes and shipping',
};
const here: Reason = {
  statement: 'ADDR-02',
  message: 'given by the customer, and no address that is refused',
};

/**
 * [ADDR-01..03] The same verdict as at checkout, by the rules that the order was sold under. An address that would have to be
 * asked about once more is not taken either: the order would go on waiting.
 */
export function decideCorrection(
  rules: AddressRules,
  { address, isElsewhere }: GivenCorrection,
): CorrectionDecision {
  const whole = decideAddress(rules, address);
  const withoutCompany = whole.verdict !== 'allow' && whole.field === 'company';
  const { verdict, text, field, because } = withoutCompany
    ? decideAddress(rules, { ...address, company: null })
    : whole;
  if (verdict !== 'allow' && text !== null) {
    return { kind: 'refused', verdict, text, field: field ?? 'address1', because };
  }
  return isElsewhere
    ? { kind: 'for-a-person', withoutCompany, because: [elsewhere] }
    : { kind: 'taken', withoutCompany, because: [here] };
}
