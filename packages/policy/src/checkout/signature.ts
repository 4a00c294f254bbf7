import type { Locale } from '../document/locales.ts';
import { textIn } from '../document/texts.ts';
import { sayAmount } from '../money/amount.ts';
import { convert } from '../money/convert.ts';
import { explained } from '../reasons.ts';
import { namesCarrier } from './carrier.ts';
import type { SignatureDecision } from './decisions.ts';
import type { CartFacts, LineFacts, MerchandiseFacts } from './facts.ts';
import { retailMerchandise } from './merchandise.ts';
import type { SignatureRules } from './rules.ts';
import type { SignatureText, Texts } from './rule-texts.ts';

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
  const retail = () => `retail ${sayAmount({ minor, currency })}`;
  if (minor <= above.minor) {
    return explained({ kind: 'not-required' as const }, () => [
      { statement: 'SIGN-01', says: `${retail()} is not above ${sayAmount(above)}` },
    ]);
  }
  const exceeds = () => `${retail()} > ${sayAmount(above)}`;
  if (carrier === null) {
    return explained({ kind: 'if-carrier' as const }, () => [
      {
        statement: 'SIGN-02',
        says: `${exceeds()}, if shipped via ${rules.carrier}: the carrier is not known yet`,
      },
    ]);
  }
  if (!namesCarrier(carrier, rules.carrier)) {
    return explained({ kind: 'not-required' as const }, () => [
      { statement: 'SIGN-01', says: `${exceeds()}, but not shipped via ${rules.carrier}` },
    ]);
  }
  return explained({ kind: 'required' as const }, () => [
    { statement: 'SIGN-01', says: `${exceeds()}, shipped via ${rules.carrier}` },
  ]);
}

/** [SIGN-02] The note beside a delivery option's title in the shopper's language; `null` when there is nothing to say. */
export function signatureText(
  texts: Texts<SignatureText>,
  decision: SignatureDecision,
  locale: Locale,
): string | null {
  const key = keyOf(decision);
  if (key === null) return null;
  // A broken metafield may lack the text: then there is nothing to say.
  const text = textIn(texts[key] ?? {}, locale);
  return text === '' ? null : text;
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
