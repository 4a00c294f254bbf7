import { convert, type Money, type MoneyBag } from '../state/money.ts';
import type { Order, ShippingLine } from '../state/orders.ts';
import type { NewOrderLine } from './create-order.ts';
import { nothing, placedTotals } from './totals.ts';

/** What the catalogue does not have, with a price of its own. Where nothing is said of it, it is shipped and taxed. */
export function customLine(
  line: Pick<NewOrderLine, 'title' | 'quantity' | 'unitPrice'> &
    Partial<Pick<NewOrderLine, 'attributes' | 'discount' | 'requiresShipping' | 'taxable'>>,
): NewOrderLine {
  return {
    attributes: [],
    discount: nothing(line.unitPrice),
    requiresShipping: true,
    taxable: true,
    ...line,
    variantId: null,
    productId: null,
    variantTitle: null,
    sku: null,
    vendor: null,
    grams: 0,
  };
}

/** A way to ship that no delivery profile has, as a merchant adds it to an order; Shopify's code of it is `custom`. */
export function customShippingLine(line: {
  readonly title: string;
  readonly price: MoneyBag;
}): Omit<ShippingLine, 'id' | 'isRemoved'> {
  return {
    ...line,
    code: 'custom',
    carrierIdentifier: null,
    source: 'shopify',
    discount: nothing(line.price),
  };
}

/** A price in the shop's currency for a placed order: in both, at the rate that it was placed at. */
export function priceOn(order: Order, price: Money): MoneyBag {
  const { total } = placedTotals(order);
  const rate = total.shop.minor === 0 ? 1 : total.presentment.minor / total.shop.minor;
  return { shop: price, presentment: convert(price, order.presentmentCurrency, rate) };
}
