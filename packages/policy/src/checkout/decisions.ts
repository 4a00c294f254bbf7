import type { AddressField } from '../addresses/address.ts';
import type { AddressVerdict, WaivableFee } from '../document/policy.ts';
import type { AddressText, CheckoutText } from '../messages/text-names.ts';
import type { Money } from '../money/money.ts';
import type { Decided } from '../reasons.ts';

/** [SHIP-01..04] What shipping costs; `unknown` until a country is known. `freeFrom` and `missing` are in the cart's currency, `flat` in the shop's. */
export type ShippingDecision = Decided &
  (
    | { readonly kind: 'free'; readonly freeFrom: Money }
    | {
        readonly kind: 'flat';
        readonly flat: Money;
        readonly freeFrom: Money | null;
        readonly missing: Money | null;
      }
    | { readonly kind: 'not-served' }
    | { readonly kind: 'nothing-to-ship' }
    | { readonly kind: 'unknown' }
  );

/** [SHIP-05, SHIP-06] `text` names what a shopper reads. */
export type DestinationDecision = Decided &
  (
    | { readonly kind: 'served' }
    | { readonly kind: 'not-served'; readonly text: 'country' | 'territory' | 'military' }
    | { readonly kind: 'unknown' }
  );

/** [ADDR-01..03] `text` and `field` say what is wrong and where; both `null` for an ordinary street address. */
export interface AddressDecision extends Decided {
  readonly verdict: AddressVerdict;
  readonly text: AddressText | 'unread' | null;
  readonly field: AddressField | null;
}

/** [PROT-01..04] Whether the toggle is shown. `remove`: a line that is in the cart has to go. */
export type ProtectionDecision = Decided &
  (
    | { readonly kind: 'offered'; readonly price: Money; readonly waives: readonly WaivableFee[] }
    | {
        readonly kind: 'not-offered';
        readonly why:
          'switched-off' | 'country-unknown' | 'country' | 'nothing-to-protect' | 'all-final-sale';
        readonly remove: boolean;
      }
  );

/** [SIGN-01, SIGN-02] `unknown` when the cart's currency is not the shop's and its rate is not known. */
export interface SignatureDecision extends Decided {
  readonly kind: 'required' | 'if-carrier' | 'not-required' | 'unknown';
}

/**
 * One reason why checkout cannot go on: a text for the shopper and the place it belongs to. The statements are those of
 * the decision that the text names: `decideAddress`, `decideDestination` or `findMisuse`.
 */
export interface Refusal {
  readonly text: CheckoutText;
  /** A field of the delivery address, or the cart as a whole. */
  readonly target: 'cart' | 'countryCode' | 'provinceCode' | AddressField;
}

/** A refusal with its sentence in the shopper's language. */
export interface CheckoutError extends Refusal {
  readonly message: string;
}
