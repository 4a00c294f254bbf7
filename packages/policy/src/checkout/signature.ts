import { sayAmount } from '../money/amount.ts';
import { convert } from '../money/convert.ts';
import type { SignatureDecision } from './decisions.ts';
import type { CartFacts, LineFacts, MerchandiseFacts } from './facts.ts';
import { retailMerchandise } from './merchandise.ts';
import type { SignatureRules } from './rules.ts';
import { signatureKind } from './signature-kind.ts';

/** A cart or order, and the carrier that brings it; `null` while no carrier is known. */
export interface SignatureFacts extends Pick<CartFacts, 'currency' | 'rate'> {
  readonly lines: readonly Pick<LineFacts, 'requiresShipping' | 'subtotal'>[];
  readonly carrier: string | null;
}

/**
 * Whether someone has to sign: merchandise at retail strictly above the threshold, shipped by the named carrier
 * [SIGN-01]. While the carrier is not known the answer is `if-carrier` [SIGN-02].
 */
export function decideSignature(rules: SignatureRules | null, facts: SignatureFacts): SignatureDecision {
  return decideSignatureOf(rules, { ...facts, retail: retailMerchandise(facts.lines) }, facts.carrier);
}

/** {@link decideSignature} for a cart that has been added up already. */
export function decideSignatureOf(
  rules: SignatureRules | null,
  cart: Pick<MerchandiseFacts, 'currency' | 'rate' | 'retail'>,
  carrier: string | null,
): SignatureDecision {
  if (rules === null) return { kind: 'not-required', because: [] };
  const { currency, retail: minor } = cart;
  const above = convert({ minor: rules.above, currency: rules.currency }, currency, cart.rate);
  if (above === null) return { kind: 'unknown', because: [] };
  const kind = signatureKind(rules, { retail: minor, above: above.minor }, carrier);
  return {
    kind,
    get because() {
      const retail = `retail ${sayAmount({ minor, currency })}`;
      if (minor <= above.minor)
        return [{ statement: 'SIGN-01', says: `${retail} is not above ${sayAmount(above)}` }] as const;
      const exceeds = `${retail} > ${sayAmount(above)}`;
      const says = `${exceeds}, ${sayCarrier(kind, rules.carrier)}`;
      return [{ statement: kind === 'if-carrier' ? 'SIGN-02' : 'SIGN-01', says }] as const;
    },
  };
}

function sayCarrier(kind: SignatureDecision['kind'], carrier: string): string {
  if (kind === 'if-carrier') return `if shipped via ${carrier}: the carrier is not known yet`;
  return kind === 'required' ? `shipped via ${carrier}` : `but not shipped via ${carrier}`;
}
