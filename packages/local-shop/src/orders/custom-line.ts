import { convert, type Money } from '../state/money.ts';
import type { Order } from '../state/orders.ts';
import type { NewOrderLine } from './create-order.ts';
import { nothing, placedTotals } from './totals.ts';

/** What the catalogue does not have, with a price of its own in the shop's currency. */
export function customLine(
  order: Order,
  item: {
    readonly title: string;
    readonly quantity: number;
    readonly price: Money;
    readonly requiresShipping?: boolean | null;
    readonly taxable?: boolean | null;
  },
): NewOrderLine {
  const { total } = placedTotals(order);
  const rate = total.shop.minor === 0 ? 1 : total.presentment.minor / total.shop.minor;
  const unitPrice = { shop: item.price, presentment: convert(item.price, order.presentmentCurrency, rate) };
  return {
    variantId: null,
    productId: null,
    title: item.title,
    variantTitle: null,
    sku: null,
    vendor: null,
    quantity: item.quantity,
    requiresShipping: item.requiresShipping ?? true,
    taxable: item.taxable ?? true,
    grams: 0,
    attributes: [],
    unitPrice,
    discount: nothing(unitPrice),
  };
}
