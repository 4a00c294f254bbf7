import type { Checkout } from '../checkout/checkout.ts';
import { html, type Html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import type { Buyer } from './buyer.ts';
import { cartSection } from './cart-section.ts';
import { appBlocks } from './theme/app-blocks.ts';
import { liquidObjects } from './theme/liquid-objects.ts';

/** The number of pieces in the header. */
export function cartCountSection({ cart }: Buyer): Html {
  const pieces = (cart?.lines ?? []).reduce((total, { quantity }) => total + quantity, 0);
  return html`<span id="shopify-section-cart-count" class="count">${pieces}</span>`;
}

/**
 * Shopify's section rendering: parts of the theme drawn alone, by their ids. An id that the theme does not have is
 * `null`. https://shopify.dev/docs/api/ajax/section-rendering
 */
export function drawSections(
  context: ShopContext,
  buyer: Buyer,
  checkout: Checkout | null,
  ids: readonly string[],
): Readonly<Record<string, string | null>> {
  const draw = (id: string): string | null => {
    switch (id) {
      case 'cart': {
        const objects = liquidObjects(context, buyer, 'cart', checkout?.lines ?? []);
        const { inSection } = appBlocks(context, buyer, 'cart', objects);
        return cartSection(checkout, null, inSection).markup;
      }
      case 'cart-count':
        return cartCountSection(buyer).markup;
      default:
        return null;
    }
  };
  return Object.fromEntries(ids.map((id) => [id, draw(id)]));
}
