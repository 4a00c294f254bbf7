import type { SignatureDecision } from '../checkout/decisions.ts';
import { findSignatureNote } from '../checkout/shipping-line.ts';
import { aboveWithoutRate, signatureKind } from '../checkout/signature-kind.ts';
import { hasMerchandise, retailMerchandise } from '../facts/merchandise.ts';
import type { SignatureText } from '../messages/signature.ts';
import type { SignatureRules } from '../rules/signature.ts';
import { inCurrency, lineFacts, type CartLine, type ShownMoney } from './cart.ts';
import { findChosenCarrier, findChosenOption, type DeliveryGroup } from './delivery-group.ts';

/** What the signature notice is made from. */
export interface SignatureNoticeFacts {
  readonly rules: SignatureRules | null;
  readonly lines: readonly CartLine[];
  /** What can be chosen to ship it with, and what is. */
  readonly groups: readonly DeliveryGroup[];
}

/**
 * What the notice says. `required`: with this carrier, certainly. `ifCarrier`: should it be the carrier. Each names the value
 * above which someone signs, or in another currency than the policy's `ForValue`: only that the value is why.
 */
export type SignatureNotice =
  | { readonly variant: SignatureText; readonly above: ShownMoney; readonly carrier: string }
  | { readonly variant: `${SignatureText}ForValue`; readonly above: null; readonly carrier: string };

/**
 * [SIGN-01, SIGN-02] Whether a signature is asked for on delivery, before paying. Extensions are given no exchange rate: in
 * another currency than the policy's the notice repeats what the delivery function, which has the rate, has said behind
 * the title of the chosen option, so that the two never disagree. Nothing where nothing can be shipped with: the
 * destination is not served [SHIP-05], or not known yet; nor for what is picked up or brought by the merchant.
 */
export function signatureNoticeModel({ rules, lines, groups }: SignatureNoticeFacts): SignatureNotice | null {
  const facts = lines.map(lineFacts);
  const [first] = lines;
  if (rules === null || first === undefined || !hasMerchandise(facts)) return null;
  const shipped = groups.filter(isShipped);
  if (shipped.length === 0) return null;
  const { carrier, currency } = rules;
  const above = aboveWithoutRate(rules, first.cost.totalAmount.currencyCode);
  if (above === null) {
    const noted = findSignatureNote(
      shipped.map((group) => findChosenOption(group)?.title ?? ''),
      carrier,
    );
    return noted && { variant: `${noted}ForValue`, above: null, carrier };
  }
  const kind = signatureKind(
    rules,
    { above, retail: retailMerchandise(facts) },
    findChosenCarrier(shipped, carrier),
  );
  const variant = variantOf[kind];
  return variant && { variant, above: inCurrency(above, currency), carrier };
}

const variantOf = {
  required: 'required',
  'if-carrier': 'ifCarrier',
  unknown: null,
  'not-required': null,
} as const satisfies Record<SignatureDecision['kind'], SignatureText | null>;

/** Whether a parcel is sent; while nothing is chosen, whether one can be. The delivery function notes no other options either. */
function isShipped(group: DeliveryGroup): boolean {
  const chosen = findChosenOption(group);
  const options = chosen === undefined ? group.deliveryOptions : [chosen];
  return options.some(({ type }) => type === undefined || type === 'shipping');
}
