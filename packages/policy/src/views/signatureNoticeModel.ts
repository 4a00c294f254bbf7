import type { SignatureDecision } from '../checkout/decisions.ts';
import { hasMerchandise, retailMerchandise } from '../checkout/merchandise.ts';
import { aboveWithoutRate, signatureKind } from '../checkout/signature-kind.ts';
import type { SignatureRules } from '../checkout/rules.ts';
import { inCurrency, lineFacts, type CartLine, type ShownMoney } from './cart.ts';
import { chosenCarrier, type DeliveryGroup } from './deliveryGroup.ts';

/** What the signature notice is made from. */
export interface SignatureNoticeFacts {
  readonly rules: SignatureRules | null;
  readonly lines: readonly CartLine[];
  /** What can be chosen to ship it with, and what is. */
  readonly groups: readonly DeliveryGroup[];
}

/**
 * What the notice says. `required`: with this carrier, certainly. `ifCarrier`: should it be the carrier. `general`: the
 * merchant's sentence in the merchant's currency, where the cart is in another one.
 */
export interface SignatureNotice {
  readonly says: 'required' | 'ifCarrier' | 'general';
  readonly above: ShownMoney;
  readonly carrier: string;
}

/**
 * [SIGN-01, SIGN-02] Whether a signature is asked for on delivery, before paying. Extensions are given no exchange
 * rate: a cart in another currency is shown the rule itself rather than a converted guess. Exact there too is the note
 * that the delivery function, which has the rate, puts on the delivery option. Nothing where nothing can be shipped with:
 * the destination is not served [SHIP-05], or not known yet.
 */
export function signatureNoticeModel({ rules, lines, groups }: SignatureNoticeFacts): SignatureNotice | null {
  const shipped = lines.map(lineFacts);
  const [first] = lines;
  if (rules === null || first === undefined || !hasMerchandise(shipped)) return null;
  if (!groups.some(({ deliveryOptions }) => deliveryOptions.length > 0)) return null;
  const above = aboveWithoutRate(rules, first.cost.totalAmount.currencyCode);
  const kind = signatureKind(
    rules,
    { above, retail: retailMerchandise(shipped) },
    chosenCarrier(groups, rules.carrier),
  );
  const says = saysOf[kind];
  if (says === null) return null;
  return { says, above: inCurrency(rules.above, rules.currency), carrier: rules.carrier };
}

const saysOf = {
  required: 'required',
  'if-carrier': 'ifCarrier',
  unknown: 'general',
  'not-required': null,
} as const satisfies Record<SignatureDecision['kind'], SignatureNotice['says'] | null>;
