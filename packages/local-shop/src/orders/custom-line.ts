import { convert, type Money, type MoneyBag } from '../state/money.ts';
import type { Order, ShippingLine } from '../state/orders.ts';
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
  const unitPrice = inBothCurrencies(order, item.price);
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

/** A way to ship that no delivery profile has, as a merchant adds it to an order; Shopify's code of it is `custom`. */
export function customShippingLine(
  order: Order,
  { title, price }: { readonly title: string; readonly price: Money },
): Omit<ShippingLine, 'id' | 'isRemoved'> {
  const bag = inBothCurrencies(order, price);
  return {
    title,
    code: 'custom',
    carrierIdentifier: null,
    source: 'shopify',
    price: bag,
    discount: nothing(bag),
  };
}

/** At the rate that the order was placed at. */
function inBothCurrencies(order: Order, price: Money): MoneyBag {
  const { total } = placedTotals(order);
  const rate = total.shop.minor === 0 ? 1 : total.presentment.minor / total.shop.minor;
  return { shop: price, presentment: convert(price, order.presentmentCurrency, rate) };
}
