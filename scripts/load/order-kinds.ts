import { address, line, orderBody } from '../../app/testing/order.ts';
import { sell, showAs } from '../../app/testing/shop-orders.ts';
import { shopWithApp } from '../../app/testing/shop-with-app.ts';
import type { ShopWithApp } from '../../app/testing/shop-with-app.ts';

/** A kind of order of which many are made. */
interface OrderKind {
  readonly price: number;
  readonly address1: string;
}

const plain: OrderKind = { price: 80_00, address1: '12 Elm Street' };
const signed: OrderKind = { price: 260_00, address1: '12 Elm Street' };
const poBox: OrderKind = { price: 80_00, address1: 'PO Box 12' };

/** One order in ten is held, three need a signature, and nothing is special about the others. */
const kinds: readonly OrderKind[] = [poBox, signed, signed, signed, plain];

/** The kind of an order by its number. */
export const kindOf = (number: number): number => Math.min(number % 10, kinds.length - 1);

const kindAt = (at: number): OrderKind => kinds[at] ?? plain;

/** Whether an order is held. */
export const isHeld = (number: number): boolean => kindAt(kindOf(number)) === poBox;

/** Whether somebody has to sign for an order. */
export const isSigned = (number: number): boolean => kindAt(kindOf(number)) === signed;

export const orderGid = (number: number): string => `gid://shopify/Order/${number}`;

/** The body of an order's `orders/create`. */
export function bodyOf(number: number): string {
  const { price, address1 } = kindAt(kindOf(number));
  return JSON.stringify(
    orderBody({
      ...{ id: number, admin_graphql_api_id: orderGid(number), name: `#${number}` },
      line_items: [line({ variant_id: 7, price: (price / 100).toFixed(2) })],
      shipping_address: address(address1),
    }),
  );
}

/** Sells an order of this number at the shop, as its body tells. */
export function sellNumber(shop: ShopWithApp, number: number): void {
  const { price, address1 } = kindAt(kindOf(number));
  sell(shop, [{ variant: 7, price }], orderGid(number));
  const shippingAddress = {
    ...{ address1, address2: null, city: 'Columbus', company: null },
    ...{ zip: '43004', provinceCode: 'OH', countryCode: 'US' },
  };
  const shown = {
    shippingAddress,
    shippingLines: [{ title: 'Standard', code: 'Standard' }],
    prices: [price],
  };
  showAs(shop, shown, orderGid(number));
}

/** As the processes whose work is measured go by the clock of this machine, an older order would be late. */
const soldAt = new Date().toISOString();

/** A shop in which one order of a kind was sold just now, of this number. */
export function shopOfOne(number: number): ShopWithApp {
  const shop = shopWithApp();
  shop.moveTo(soldAt);
  sellNumber(shop, number);
  return shop;
}
