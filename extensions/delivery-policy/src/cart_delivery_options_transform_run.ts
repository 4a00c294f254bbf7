import { decodeDeliveryRules, localeOf, merchandiseIn, presentOptions } from '@doorstep/policy';
import type {
  CartDeliveryOptionsTransformRunInput as Input,
  CartDeliveryOptionsTransformRunResult as Result,
} from '../generated/api.ts';

/** An operation is at most about 350 bytes long, so that 50 stay under the 20 kB that Shopify accepts. */
const mostOperations = 50;
const longestTitle = 160;

/**
 * [SHIP-05, SIGN-02] Hides shipping options for places that are not served, and says beside an option, in the shopper's
 * language, when someone has to sign, so that wallets show it too. Pickup, local and recurring deliveries stay as they
 * are. Without readable rules it does nothing.
 */
export function cartDeliveryOptionsTransformRun(input: Input): Result {
  const rules = decodeDeliveryRules(input.deliveryCustomization.metafield?.jsonValue);
  if (rules === null) return { operations: [] };
  const { cart, localization } = input;
  const currency = cart.cost.subtotalAmount.currencyCode;
  const merchandise = merchandiseIn(cart.deliveryGroups, { currency, rate: input.presentmentCurrencyRate });
  const locale = localeOf(localization.language.isoCode, localization.country.isoCode);
  const { hides, titleOf } = presentOptions(rules, merchandise, locale);
  const operations: Result['operations'] = [];
  for (const { groupType, deliveryAddress: address, deliveryOptions } of cart.deliveryGroups) {
    if (groupType !== 'ONE_TIME_PURCHASE') continue;
    const hidden = hides({
      countryCode: address?.countryCode ?? null,
      provinceCode: address?.provinceCode ?? null,
    });
    for (const option of deliveryOptions) {
      if (option.deliveryMethodType !== 'SHIPPING' || operations.length === mostOperations) continue;
      const deliveryOptionHandle = option.handle;
      const title = hidden ? null : titleOf(option);
      if (hidden) operations.push({ deliveryOptionHide: { deliveryOptionHandle } });
      else if (title !== null && title.length <= longestTitle)
        operations.push({ deliveryOptionRename: { deliveryOptionHandle, title } });
    }
  }
  return { operations };
}
