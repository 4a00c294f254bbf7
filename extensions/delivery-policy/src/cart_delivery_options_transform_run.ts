import { arrivalText, decodeDeliveryRules, isSameAddress, localeOf } from '@doorstep/policy';
import { notesFor, titleOf, whyUnserved } from '@doorstep/policy';
import type {
  CartDeliveryOptionsTransformRunInput as Input,
  CartDeliveryOptionsTransformRunResult as Result,
} from '../generated/api.ts';

type Group = Input['cart']['deliveryGroups'][number];

/** An operation is at most about 350 bytes long, so that 50 stay under the 20 kB that Shopify accepts. */
const mostOperations = 50;
const longestTitle = 160;

/**
 * [SHIP-05, SIGN-02, CAL-05] Hides shipping options for places that are not served, and says beside an option, in the
 * shopper's language, when it should arrive (if nothing about the address may have to be settled first [ADDR-02]) and when
 * someone has to sign, so that wallets show it too. Pickup, local and recurring deliveries stay as they are. Without
 * readable rules it does nothing.
 */
export function cartDeliveryOptionsTransformRun(input: Input): Result {
  const rules = decodeDeliveryRules(input.deliveryCustomization.metafield?.jsonValue);
  if (rules === null) return { operations: [] };
  const { localization, shop } = input;
  const groups = input.cart.deliveryGroups;
  const currency = input.cart.cost.subtotalAmount.currencyCode;
  const locale = localeOf(localization.language.isoCode, localization.country.isoCode);
  const cart = { currency, rate: input.presentmentCurrencyRate, groups };
  const notes = notesFor(rules, cart, locale, shop.localTime);
  const operations: Result['operations'] = [];
  // Groups nearly always go to one place and repeat each other's options: then nothing is decided twice.
  let before: Group | undefined;
  let hidden = false;
  let arrival: string | null = null;
  const titles: (string | null)[] = [];
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at];
    if (group?.groupType !== 'ONE_TIME_PURCHASE') continue;
    if (before === undefined || !isSameAddress(group.deliveryAddress, before.deliveryAddress)) {
      hidden = whyUnserved(rules.destinations, group.deliveryAddress) !== null;
      arrival = arrivalText(rules, notes, group.deliveryAddress);
      before = undefined;
    }
    const options = group.deliveryOptions;
    for (let index = 0; index < options.length && operations.length < mostOperations; index += 1) {
      const option = options[index];
      if (option?.deliveryMethodType !== 'SHIPPING') continue;
      const deliveryOptionHandle = option.handle;
      const twin = before?.deliveryOptions[index];
      if (twin?.deliveryMethodType !== 'SHIPPING' || twin.title !== option.title || twin.code !== option.code)
        titles[index] = hidden ? null : titleOf(rules, notes, arrival, option);
      const title = titles[index] ?? null;
      if (hidden) operations.push({ deliveryOptionHide: { deliveryOptionHandle } });
      else if (title !== null && title.length <= longestTitle)
        operations.push({ deliveryOptionRename: { deliveryOptionHandle, title } });
    }
    before = group;
  }
  return { operations };
}
