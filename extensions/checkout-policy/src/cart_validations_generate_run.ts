import { decodeValidationRules, findRefusals, localeOf, sayRefusals } from '@doorstep/policy';
import type { CheckoutError, PostalAddress } from '@doorstep/policy';
import type {
  CartValidationsGenerateRunInput as Input,
  CartValidationsGenerateRunResult as Result,
  ValidationError,
} from '../generated/api.ts';

type Group = Input['cart']['deliveryGroups'][number];

/**
 * [ADDR-01, ADDR-03, SHIP-05, SHIP-06, PROT-03..05] Refuses what the policy cannot serve, at the field at fault and
 * in the shopper's language. Without readable rules it stays silent: a broken metafield must not close the shop.
 */
export function cartValidationsGenerateRun(input: Input): Result {
  const rules = decodeValidationRules(input.validation.metafield?.jsonValue);
  if (rules === null) return { operations: [] };
  const { buyerJourney, localization, cart } = input;
  const refusals = findRefusals(rules, {
    // Only the cart page is known to be harmless; an unknown step counts as checkout.
    step: buyerJourney.step === 'CART_INTERACTION' ? 'cart' : 'checkout',
    lines: cart.lines,
    ships: cart.deliveryGroups.length > 0 || (buyerJourney.step === 'CHECKOUT_COMPLETION' ? false : null),
    addresses: addressesIn(cart.deliveryGroups),
  });
  if (refusals.length === 0) return { operations: [] };
  const locale = localeOf(localization.language.isoCode, localization.country.isoCode);
  const said = sayRefusals(rules, refusals, locale);
  const errors: ValidationError[] = [];
  for (let at = 0; at < said.length; at += 1) {
    const error = said[at];
    if (error !== undefined) errors.push({ message: error.message, target: pathOf(error.target) });
  }
  return { operations: errors.length === 0 ? [] : [{ validationAdd: { errors } }] };
}

function addressesIn(groups: Input['cart']['deliveryGroups']): readonly PostalAddress[] {
  const addresses: PostalAddress[] = [];
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at];
    if (group !== undefined && isDelivered(group)) addresses.push(group.deliveryAddress ?? {});
  }
  return addresses;
}

/** The address of a pickup is the shop's own. Until an option is chosen the group counts as delivered. */
function isDelivered({ selectedDeliveryOption }: Group): boolean {
  const method = selectedDeliveryOption?.deliveryMethodType ?? 'SHIPPING';
  return method === 'SHIPPING' || method === 'LOCAL';
}

/** Where Shopify shows an error; the index of the group is always 0 (platform page cart-and-checkout-validation). */
function pathOf(target: CheckoutError['target']): string {
  return target === 'cart' ? '$.cart' : '$.cart.deliveryGroups[0].deliveryAddress.' + target;
}
