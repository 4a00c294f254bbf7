import type { ProtectableLine } from '../checkout/protection.ts';
import type { LineFacts } from '../facts/cart.ts';
import { minorOfNumber } from '../money/amount.ts';
import { exponentOf } from '../money/exponents.ts';
import { powerOfTen } from '../money/powers.ts';

/** Money as Shopify's checkout extensions give it: a decimal number, 2.98 for $2.98. For showing; decisions use minor units. */
export interface ShownMoney {
  readonly amount: number;
  readonly currencyCode: string;
}

/** As much of Shopify's CartLine (checkout UI extensions) as the blocks read. */
export interface CartLine {
  /** Not stable: Shopify may change it with every change of the cart. */
  readonly id: string;
  readonly quantity: number;
  readonly merchandise: {
    readonly id: string;
    readonly requiresShipping: boolean;
    readonly sellingPlan?: { readonly recurringDeliveries: boolean };
  };
  /** `totalAmount` is after line discounts, before order discounts. */
  readonly cost: { readonly totalAmount: ShownMoney };
  /** The line discounts that `totalAmount` has lost already. */
  readonly discountAllocations: readonly { readonly discountedAmount: ShownMoney }[];
}

/** The changes the blocks ask for, as applyCartLinesChange takes them: one per call. */
export type CartLineChange =
  | { readonly type: 'addCartLine'; readonly merchandiseId: string; readonly quantity: number }
  | { readonly type: 'removeCartLine'; readonly id: string; readonly quantity: number }
  | { readonly type: 'updateCartLine'; readonly id: string; readonly quantity: number };

/** What Shopify lets an extension change in this checkout (`instructions.lines`); a draft order's checkout allows nothing. */
export interface LineInstructions {
  readonly canAddCartLine: boolean;
  readonly canRemoveCartLine: boolean;
  readonly canUpdateCartLine: boolean;
}

/** The line as decisions read it: minor units of the cart's currency, retail value before discounts. */
export function lineFacts(line: CartLine): LineFacts {
  const minor = ({ amount, currencyCode }: ShownMoney) => minorOfNumber(amount, currencyCode) ?? 0;
  const discount = line.discountAllocations.reduce(
    (sum, { discountedAmount }) => sum + minor(discountedAmount),
    0,
  );
  return {
    merchandiseId: line.merchandise.id,
    quantity: line.quantity,
    requiresShipping: line.merchandise.requiresShipping,
    subtotal: minor(line.cost.totalAmount) + discount,
    discount,
  };
}

/** The lines as the protection offer sees them. @param finalSale Merchandise ids that are final sale [PROT-04]. */
export function protectableLines(
  lines: readonly CartLine[],
  finalSale: readonly string[],
): readonly ProtectableLine[] {
  return lines.map((line) => ({ ...lineFacts(line), finalSale: finalSale.includes(line.merchandise.id) }));
}

/** A rule's amount, in minor units, as extensions show money. */
export function inCurrency(minor: number, currency: string): ShownMoney {
  return { amount: minor / powerOfTen(exponentOf(currency)), currencyCode: currency };
}
