import { findVariant } from '../state/catalogue.ts';
import type { Attribute, Cart, CartLine } from '../state/carts.ts';
import { newGid, type ShopState } from '../state/state.ts';

/** One change of a cart's lines, as checkout UI extensions write it. Quantities to remove or add are whole numbers. */
export type CartLinesChange =
  | {
      readonly type: 'addCartLine';
      readonly merchandiseId: string;
      readonly quantity: number;
      readonly attributes?: readonly Attribute[];
    }
  | { readonly type: 'removeCartLine'; readonly id: string; readonly quantity: number }
  | {
      readonly type: 'updateCartLine';
      readonly id: string;
      readonly merchandiseId?: string;
      readonly quantity?: number;
      readonly attributes?: readonly Attribute[];
    };

export type ChangeResult =
  { readonly type: 'success' } | { readonly type: 'error'; readonly message: string };

/** Changes a stored cart's lines. Every line gets a new id, because Shopify promises no stable ones. */
export function changeCartLines(state: ShopState, cart: Cart, change: CartLinesChange): ChangeResult {
  const lines = changedLines(state, cart, change);
  if ('type' in lines) return lines;
  const kept = lines.filter(({ quantity }) => quantity > 0);
  state.carts.set(cart.id, {
    ...cart,
    lines: kept.map((line) => ({ ...line, id: newGid(state, 'CartLine') })),
  });
  return { type: 'success' };
}

function changedLines(
  state: ShopState,
  cart: Cart,
  change: CartLinesChange,
): readonly CartLine[] | Extract<ChangeResult, { type: 'error' }> {
  if (change.quantity !== undefined && !isQuantity(change.quantity)) {
    return fault(`The quantity ${change.quantity} is not a whole number of pieces`);
  }
  switch (change.type) {
    case 'addCartLine':
      if (!isForSale(state, change.merchandiseId)) return fault('The merchandise is not available');
      if (state.soldOut.has(change.merchandiseId)) return fault('The merchandise is sold out');
      return addLine(cart.lines, change);
    case 'removeCartLine':
      return replaceLine(cart.lines, change.id, (line) => ({
        ...line,
        quantity: line.quantity - change.quantity,
      }));
    case 'updateCartLine':
      if (change.merchandiseId && !isForSale(state, change.merchandiseId)) {
        return fault('The merchandise is not available');
      }
      return replaceLine(cart.lines, change.id, (line) => ({
        ...line,
        variantId: change.merchandiseId ?? line.variantId,
        quantity: change.quantity ?? line.quantity,
        attributes: change.attributes ?? line.attributes,
      }));
    default:
      return change satisfies never;
  }
}

/** The same merchandise with the same attributes joins its line. */
function addLine(
  lines: readonly CartLine[],
  { merchandiseId, quantity, attributes = [] }: Extract<CartLinesChange, { type: 'addCartLine' }>,
): readonly CartLine[] {
  const same = lines.find(
    (line) =>
      line.variantId === merchandiseId && JSON.stringify(line.attributes) === JSON.stringify(attributes),
  );
  return same
    ? lines.map((line) => (line === same ? { ...line, quantity: line.quantity + quantity } : line))
    : [...lines, { id: '', variantId: merchandiseId, quantity, attributes }];
}

function replaceLine(lines: readonly CartLine[], id: string, change: (line: CartLine) => CartLine) {
  if (!lines.some((line) => line.id === id)) return fault(`There is no cart line ${id}`);
  return lines.map((line) => (line.id === id ? change(line) : line));
}

/** Active and unlisted products can be bought. */
function isForSale(state: ShopState, variantId: string): boolean {
  const status = findVariant(state, variantId)?.product.status;
  return status === 'ACTIVE' || status === 'UNLISTED';
}

function isQuantity(quantity: number): boolean {
  return Number.isInteger(quantity) && quantity >= 0 && quantity <= 1000;
}

function fault(message: string) {
  return { type: 'error', message } as const;
}
