import { changeCartLines, type CartLinesChange } from '../../checkout/cart-lines.ts';
import type { Checkout } from '../../checkout/checkout.ts';
import { computeCheckout } from '../../checkout/compute-checkout.ts';
import type { FunctionRuntime } from '../../checkout/functions/run-function.ts';
import type { Attribute, Cart } from '../../state/carts.ts';
import { gid, plainId } from '../../state/gid.ts';
import type { ShopState } from '../../state/state.ts';
import { lineKey } from '../cart-items.ts';

/** One wish of a theme or an app. `line` of `set` is a line's key or the number of a variant. */
export type CartEdit =
  | {
      readonly kind: 'add';
      readonly variant: string;
      readonly quantity: number;
      readonly attributes: readonly Attribute[];
    }
  | { readonly kind: 'set'; readonly line: string; readonly quantity: number }
  /** The line at a place, counted from 1. */
  | { readonly kind: 'setAt'; readonly place: number; readonly quantity: number };

export type CartEditResult =
  | { readonly ok: true; readonly cart: Cart; readonly checkout: Checkout }
  | { readonly ok: false; readonly status: 400 | 422; readonly description: string };

/**
 * Makes all edits or none. An edit that leaves an error of a validation function (step CART_INTERACTION) is refused with
 * that function's words, as Shopify refuses it.
 */
export async function editCart(
  runtime: FunctionRuntime,
  cart: Cart,
  edits: readonly CartEdit[],
): Promise<CartEditResult> {
  const { state } = runtime.context;
  const refused = changeLines(state, cart, edits);
  const edited = findStoredCart(state, cart);
  const takeBack = () => {
    if (state.carts.get(cart.id) === edited) state.carts.set(cart.id, cart);
  };
  if (refused) {
    takeBack();
    return { ok: false, ...refused };
  }
  const checkout = await computeCheckout(runtime, edited, 'CART_INTERACTION');
  if (checkout.errors.length === 0) return { ok: true, cart: edited, checkout };
  takeBack();
  return { ok: false, status: 422, description: checkout.errors.map(({ message }) => message).join(' ') };
}

type Refusal = Pick<Extract<CartEditResult, { ok: false }>, 'status' | 'description'>;

/** Every change gives all lines new ids, so lines are found by their places, the last first. */
function changeLines(state: ShopState, cart: Cart, edits: readonly CartEdit[]): Refusal | null {
  const placed = edits.map((edit) => ({ edit, place: placeOf(cart, edit) }));
  const noLine = placed.find(({ edit, place }) => place === null && !canAdd(edit));
  if (noLine) return { status: 400, description: 'no valid id or line parameter' };
  for (const { edit, place } of placed.sort((a, b) => (b.place ?? -1) - (a.place ?? -1))) {
    const result = changeCartLines(state, findStoredCart(state, cart), lineChange(state, cart, edit, place));
    if (result.type === 'error') return { status: 422, description: result.message };
  }
  return null;
}

function placeOf({ lines }: Cart, edit: CartEdit): number | null {
  const nameAt = (at: number) => (at in lines ? at : null);
  switch (edit.kind) {
    case 'add':
      return null;
    case 'set':
      return nameAt(
        lines.findIndex((line) => lineKey(line) === edit.line || plainId(line.variantId) === edit.line),
      );
    case 'setAt':
      return nameAt(edit.place - 1);
    default:
      return edit satisfies never;
  }
}

/** A variant that is set while it is not in the cart is added, as `/cart/update.js` does. */
function canAdd(edit: CartEdit): boolean {
  return edit.kind === 'add' || (edit.kind === 'set' && /^\d+$/.test(edit.line));
}

function lineChange(state: ShopState, cart: Cart, edit: CartEdit, place: number | null): CartLinesChange {
  const { quantity } = edit;
  const line = place === null ? undefined : findStoredCart(state, cart).lines[place];
  if (line) return { type: 'updateCartLine', id: line.id, quantity };
  const variant = edit.kind === 'add' ? edit.variant : edit.kind === 'set' ? edit.line : '';
  const attributes = edit.kind === 'add' ? edit.attributes : [];
  return { type: 'addCartLine', merchandiseId: gid('ProductVariant', variant), quantity, attributes };
}

function findStoredCart(state: ShopState, cart: Cart): Cart {
  return state.carts.get(cart.id) ?? cart;
}
