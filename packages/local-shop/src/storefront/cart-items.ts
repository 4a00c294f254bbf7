import { lineTotal } from '../checkout/amounts.ts';
import type { PricedLine } from '../checkout/checkout.ts';
import type { CartLine } from '../state/carts.ts';
import { plainId } from '../state/gid.ts';
import { exponentOf, sum, type Money } from '../state/money.ts';

/** A line as Liquid and the Ajax cart both tell it. Amounts are hundredths of the buyer's currency. */
export interface CartItem {
  /** Variant and line: another one after each change of the cart, as Shopify promises no stable ones. */
  readonly key: string;
  readonly id: number;
  readonly variant_id: number;
  readonly product_id: number;
  readonly quantity: number;
  readonly properties: Readonly<Record<string, string>>;
  readonly title: string;
  readonly product_title: string;
  readonly variant_title: string | null;
  readonly product_type: string;
  readonly handle: string;
  readonly url: string;
  readonly sku: string | null;
  readonly vendor: string;
  readonly grams: number;
  readonly price: number;
  readonly final_price: number;
  readonly original_line_price: number;
  readonly final_line_price: number;
  readonly line_level_total_discount: number;
  readonly requires_shipping: boolean;
  readonly taxable: boolean;
  readonly gift_card: boolean;
}

/** An amount as Liquid counts it: in hundredths, of yen too. https://shopify.dev/docs/api/liquid/objects/cart */
export function hundredths(amount: Money): number {
  return amount.minor * 10 ** (2 - exponentOf(amount.currency));
}

/** Which line it is, for `/cart/change`. */
export function lineKey({ variantId, id }: CartLine): string {
  return `${plainId(variantId)}:${plainId(id)}`;
}

/** One line, with the discounts that functions have given it. */
export function cartItem(priced: PricedLine): CartItem {
  const { line, product, variant } = priced;
  const total = lineTotal(priced);
  return {
    key: lineKey(line),
    id: Number(plainId(variant.id)),
    variant_id: Number(plainId(variant.id)),
    product_id: Number(plainId(product.id)),
    quantity: line.quantity,
    properties: Object.fromEntries(line.attributes.map(({ key, value }) => [key, value])),
    title: product.title,
    product_title: product.title,
    variant_title: variant.title === 'Default Title' ? null : variant.title,
    product_type: product.productType,
    handle: product.handle,
    url: `/products/${product.handle}?variant=${plainId(variant.id)}`,
    sku: variant.sku,
    vendor: product.vendor,
    grams: variant.grams,
    price: hundredths(priced.unitPrice),
    final_price: Math.round(hundredths(total) / line.quantity),
    original_line_price: hundredths(priced.subtotal),
    final_line_price: hundredths(total),
    line_level_total_discount: hundredths(priced.subtotal) - hundredths(total),
    requires_shipping: variant.requiresShipping,
    taxable: variant.taxable,
    gift_card: product.isGiftCard,
  };
}

/** What the lines come to. */
export function cartTotals(lines: readonly PricedLine[], currency: string) {
  const before = sum(
    lines.map(({ subtotal }) => subtotal),
    currency,
  );
  const after = sum(lines.map(lineTotal), currency);
  return {
    item_count: lines.reduce((count, { line }) => count + line.quantity, 0),
    original_total_price: hundredths(before),
    total_price: hundredths(after),
    items_subtotal_price: hundredths(after),
    total_discount: hundredths(before) - hundredths(after),
    total_weight: lines.reduce((grams, { line, variant }) => grams + line.quantity * variant.grams, 0),
    requires_shipping: lines.some(({ variant }) => variant.requiresShipping),
  };
}
