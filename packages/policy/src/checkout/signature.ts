import type { Locale } from '../document/locales.ts';
import { textIn } from '../document/texts.ts';
import { sayAmount } from '../money/amount.ts';
import { convert } from '../money/convert.ts';
import { namesCarrier } from './carrier.ts';
import type { SignatureDecision } from './decisions.ts';
import type { CartFacts, LineFacts } from './facts.ts';
import { retailMerchandise } from './merchandise.ts';
import type { SignatureRules, SignatureText, Texts } from './rules.ts';

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
  if (rules === null) return { kind: 'not-required', because: [] };
  const above = convert({ minor: rules.above, currency: rules.currency }, facts.currency, facts.rate);
  if (above === null) return { kind: 'unknown', because: [] };
  const minor = retailMerchandise(facts.lines);
  const retail = sayAmount({ minor, currency: facts.currency });
  if (minor <= above.minor) {
    const says = `retail ${retail} is not above ${sayAmount(above)}`;
    return { kind: 'not-required', because: [{ statement: 'SIGN-01', says }] };
  }
  const says = `retail ${retail} > ${sayAmount(above)}`;
  if (facts.carrier === null) {
    const because = [{ statement: 'SIGN-02', says: `${says}, if shipped via ${rules.carrier}` }] as const;
    return { kind: 'if-carrier', because };
  }
  const because = [{ statement: 'SIGN-01', says: `${says}, carrier ${facts.carrier}` }] as const;
  return { kind: namesCarrier(facts.carrier, rules.carrier) ? 'required' : 'not-required', because };
}

/** [SIGN-02] The note beside a delivery option's title in the shopper's language; `null` when there is nothing to say. */
export function signatureText(
  texts: Texts<SignatureText>,
  decision: SignatureDecision,
  locale: Locale,
): string | null {
  const key = keyOf(decision);
  const text = key === null ? undefined : texts[key];
  return text === undefined ? null : textIn(text, locale);
}

function keyOf(decision: SignatureDecision): SignatureText | null {
  switch (decision.kind) {
    case 'required':
      return 'required';
    case 'if-carrier':
      return 'ifCarrier';
    case 'not-required':
    case 'unknown':
      return null;
    default:
      return decision.kind satisfies never;
  }
}
