import type { CheckoutError } from '../checkout/decisions.ts';
import { findRefusals, sayRefusals } from '../checkout/validate.ts';
import type { Locale } from '../document/locales.ts';
import type { ValidationFacts } from '../facts/cart.ts';
import type { ValidationRules } from '../rules/validation.ts';

/** What checkout-policy answers: its refusals in the shopper's language. */
export function validateCheckout(
  rules: ValidationRules,
  facts: ValidationFacts & { readonly locale: Locale },
): readonly CheckoutError[] {
  return sayRefusals(rules, findRefusals(rules, facts), facts.locale);
}
