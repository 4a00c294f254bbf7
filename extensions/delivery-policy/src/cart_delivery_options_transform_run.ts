import {
  decideSignature,
  decodeDeliveryRules,
  localeOf,
  minorOf,
  signatureText,
  titleWithNote,
} from '@doorstep/policy';
import type {
  CartDeliveryOptionsTransformRunInput as Input,
  CartDeliveryOptionsTransformRunResult as Result,
} from '../generated/api.ts';

/**
 * [SIGN-02] Says beside each shipping option, in the shopper's language, when someone has to sign, so that wallets show
 * it too. Pickup and local delivery stay as they are. Without readable rules it does nothing.
 */
export function cartDeliveryOptionsTransformRun(input: Input): Result {
  const rules = decodeDeliveryRules(input.deliveryCustomization.metafield?.jsonValue);
  if (rules === null) return { operations: [] };
  const { localization, cart } = input;
  const locale = localeOf(localization.language.isoCode, localization.country.isoCode);
  const currency = cart.cost.subtotalAmount.currencyCode;
  const groups = cart.deliveryGroups.filter(({ groupType }) => groupType === 'ONE_TIME_PURCHASE');
  const lines = groups.flatMap(({ cartLines }) =>
    cartLines.map(({ cost }) => ({
      requiresShipping: true,
      subtotal: minorOf(cost.subtotalAmount.amount, currency) ?? 0,
    })),
  );
  const operations = groups
    .flatMap(({ deliveryOptions }) => deliveryOptions)
    .filter(({ deliveryMethodType }) => deliveryMethodType === 'SHIPPING')
    .flatMap(({ handle, title }) => {
      const facts = { currency, rate: input.presentmentCurrencyRate, lines, carrier: null };
      const note = signatureText(rules.texts, decideSignature(rules.signature, facts), locale);
      if (note === null || title == null) return [];
      return [{ deliveryOptionRename: { deliveryOptionHandle: handle, title: titleWithNote(title, note) } }];
    });
  return { operations };
}
