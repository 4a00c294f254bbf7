import { lineId, readCart, sendLines } from './cart-changes.ts';
import { decodeWantedLines, type AjaxCart, type WantedLine } from './decode-cart.ts';
import { drawSections } from './draw-sections.ts';

/**
 * Shopify's standard storefront actions with their default behaviour on a theme that Shopify recognizes: they change the
 * cart, tell it with an event that is dispatched before the change, and draw the cart anew in place.
 * https://shopify.dev/docs/api/storefront-events-and-actions
 */
const actions = {
  getCart: async () => ({ cart: summary(await readCart()) }),
  updateCart: Object.assign(updateCart, { isDefault: () => true }),
  openCart: () => {
    location.assign('/cart');
    return Promise.resolve();
  },
};

Object.assign(Reflect.get(window, 'Shopify'), { actions });

async function updateCart(payload: unknown) {
  const lines = decodeWantedLines(payload);
  const promise = changeCart(lines);
  tell(lines, promise);
  try {
    return await promise;
  } catch (error) {
    document.dispatchEvent(new Event('shopify:cart:error'));
    throw error;
  }
}

/** A cart that declines is no failure: the promise resolves with the cart as it stands and the reason. */
async function changeCart(lines: readonly WantedLine[]) {
  const declined = await sendLines(lines);
  if (declined === null) await drawSections();
  const cart = summary(await readCart());
  const userErrors = [{ code: 'INVALID', field: ['lines'], message: declined }];
  return declined === null ? { cart } : { cart, userErrors };
}

function tell(lines: readonly WantedLine[], promise: Promise<unknown>): void {
  const removing = lines.every(({ quantity }) => quantity === 0);
  const adding = lines.every(({ merchandiseId }) => merchandiseId !== undefined);
  const action = adding ? 'add' : removing ? 'remove' : 'update';
  const event = new Event('shopify:cart:lines-update', { bubbles: true });
  document.dispatchEvent(Object.assign(event, { action, context: 'standard-action', lines, promise }));
}

function summary({ token, currency, item_count, total_price, items }: AjaxCart) {
  if (token === '') return null;
  return {
    id: `gid://shopify/Cart/${token}`,
    totalQuantity: item_count,
    cost: { totalAmount: { amount: (total_price / 100).toFixed(2), currencyCode: currency } },
    lines: items.map(({ key, variant_id, quantity }) => ({
      id: lineId(key),
      quantity,
      merchandise: { id: `gid://shopify/ProductVariant/${variant_id}` },
    })),
    discountCodes: [],
  };
}
