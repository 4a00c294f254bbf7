import {
  arrivalText,
  decodeDeliveryRules,
  isNotServed,
  localeOf,
  merchandiseIn,
  notesFor,
} from '@doorstep/policy';
import { titleOf, type PlaceFacts } from '@doorstep/policy';
import type {
  CartDeliveryOptionsTransformRunInput as Input,
  CartDeliveryOptionsTransformRunResult as Result,
} from '../generated/api.ts';

/** An operation is at most about 350 bytes long, so that 50 stay under the 20 kB that Shopify accepts. */
const mostOperations = 50;
const longestTitle = 160;

/**
 * [SHIP-05, SIGN-02, CAL-05] Hides shipping options for places that are not served, and says beside an option, in the
 * shopper's language, when it should arrive and when someone has to sign, so that wallets show it too. Pickup, local and
 * recurring deliveries stay as they are. Without readable rules it does nothing.
 */
export function cartDeliveryOptionsTransformRun(input: Input): Result {
  const rules = decodeDeliveryRules(input.deliveryCustomization.metafield?.jsonValue);
  if (rules === null) return { operations: [] };
  const { cart, localization, shop } = input;
  const currency = cart.cost.subtotalAmount.currencyCode;
  const notes = notesFor(rules, {
    merchandise: merchandiseIn(cart.deliveryGroups, { currency, rate: input.presentmentCurrencyRate }),
    locale: localeOf(localization.language.isoCode, localization.country.isoCode),
    date: shop.localTime.date,
    isPastCutOff: shop.localTime.isPastCutOff,
    groups: cart.deliveryGroups.length,
  });
  const operations: Result['operations'] = [];
  for (const { groupType, deliveryAddress, deliveryOptions } of cart.deliveryGroups) {
    if (groupType !== 'ONE_TIME_PURCHASE') continue;
    const place = placeOf(deliveryAddress);
    const hidden = isNotServed(rules.destinations, place);
    const arrival = arrivalText(rules, notes, place);
    for (const option of deliveryOptions) {
      if (option.deliveryMethodType !== 'SHIPPING' || operations.length === mostOperations) continue;
      const deliveryOptionHandle = option.handle;
      const title = hidden ? null : titleOf(rules, notes, arrival, option);
      if (hidden) operations.push({ deliveryOptionHide: { deliveryOptionHandle } });
      else if (title !== null && title.length <= longestTitle)
        operations.push({ deliveryOptionRename: { deliveryOptionHandle, title } });
    }
  }
  return { operations };
}

type Address = Input['cart']['deliveryGroups'][number]['deliveryAddress'];

function placeOf(address: Address): PlaceFacts {
  return { countryCode: address?.countryCode ?? null, provinceCode: address?.provinceCode ?? null };
}
