import type { CurrencyCode } from '../money/money.ts';
import { convertMinor } from '../money/convert.ts';
import type { NamedCarrier } from '../facts/carrier.ts';
import type { SignatureDecision } from './decisions.ts';
import type { DeliveredCart } from '../facts/cart.ts';
import { leastSum, pricesUpTo } from '../facts/merchandise.ts';
import type { SignatureRules } from '../rules/signature.ts';

/** What a signature depends on, in minor units of the cart's currency. */
export interface SignedValue {
  /** The merchandise at retail. */
  readonly retail: number;
  /** The value above which someone has to sign; `null` when it is not known in this currency. */
  readonly above: number | null;
}

/**
 * Whether someone has to sign: merchandise at retail strictly above the threshold, shipped by the named carrier
 * [SIGN-01]. While the carrier is not known the answer is `if-carrier` [SIGN-02]. Without the reasons, for who
 * does not show them: `decideSignature` has both.
 */
export function signatureKind(
  rules: SignatureRules | null,
  { retail, above }: SignedValue,
  carrier: NamedCarrier,
): SignatureDecision['kind'] {
  if (rules === null) return 'not-required';
  if (above === null) return 'unknown';
  if (retail <= above) return 'not-required';
  return kindOf[carrier];
}

const kindOf = { ours: 'required', unknown: 'if-carrier', other: 'not-required' } as const satisfies Record<
  NamedCarrier,
  SignatureDecision['kind']
>;

/**
 * [SIGN-02] Whether {@link signatureKind} says of a cart whose carrier is not known that someone has to sign if it is the
 * policy's. Not where the cart's rate is not known.
 */
export function asksForSignature(rules: SignatureRules, cart: DeliveredCart): boolean {
  const above = convertMinor(rules.above, rules.currency, cart.currency, cart.rate);
  if (above === null) return false;
  const enough = leastSum(above + 1, cart.currency);
  return pricesUpTo(enough, cart.groups) >= enough;
}

/** The threshold where no rate is known: exact in its own currency, and in no other. */
export function aboveWithoutRate(rules: SignatureRules | null, currency: CurrencyCode): number | null {
  return rules !== null && rules.currency === currency ? rules.above : null;
}
