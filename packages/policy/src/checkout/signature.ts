import { sayAmount } from '../money/amount.ts';
import { convert } from '../money/convert.ts';
import type { NamedCarrier } from '../facts/carrier.ts';
import type { SignatureDecision } from './decisions.ts';
import type { CartFacts, LineFacts } from '../facts/cart.ts';
import { retailMerchandise } from '../facts/merchandise.ts';
import type { SignatureRules } from '../rules/signature.ts';
import { signatureKind } from './signature-kind.ts';

/** A cart or order, and who brings it. */
export interface SignatureFacts extends Pick<CartFacts, 'currency' | 'rate'> {
  readonly lines: readonly Pick<LineFacts, 'requiresShipping' | 'subtotal'>[];
  readonly carrier: NamedCarrier;
}

/**
 * Whether someone has to sign: merchandise at retail strictly above the threshold, shipped by the named carrier
 * [SIGN-01]. While the carrier is not known the answer is `if-carrier` [SIGN-02].
 */
export function decideSignature(rules: SignatureRules | null, facts: SignatureFacts): SignatureDecision {
  if (rules === null) return { kind: 'not-required', because: [] };
  const { currency, carrier } = facts;
  const retail = { minor: retailMerchandise(facts.lines), currency };
  const above = convert({ minor: rules.above, currency: rules.currency }, currency, facts.rate);
  if (above === null) return { kind: 'unknown', because: [] };
  const kind = signatureKind(rules, { retail: retail.minor, above: above.minor }, carrier);
  const statement = kind === 'if-carrier' ? 'SIGN-02' : 'SIGN-01';
  if (retail.minor <= above.minor)
    return {
      kind,
      because: [
        {
          statement,
          message: `It is worth ${sayAmount(retail)} before discounts, which is not more than ${sayAmount(above)}.`,
        },
      ],
    };
  const message = `It is worth ${sayAmount(retail)} before discounts, which is more than ${sayAmount(above)}, ${sayCarrier(kind, rules.carrier)}`;
  return { kind, because: [{ statement, message }] };
}

function sayCarrier(kind: SignatureDecision['kind'], carrier: string): string {
  if (kind === 'if-carrier') return `and whether it is shipped via ${carrier} is not known yet.`;
  return kind === 'required' ? `and it is shipped via ${carrier}.` : `but it is not shipped via ${carrier}.`;
}
