import { metafieldValue } from '../../app/testing/shop-contents.ts';
import { holdsOf, orderAt } from '../../app/testing/shop-orders.ts';
import type { ShopWithApp } from '../../app/testing/shop-with-app.ts';
import { isHeld, isSigned, orderGid } from './order-kinds.ts';

/** What is wrong at the shop with an order, in words. */
export function findWrong(shop: ShopWithApp, number: number): readonly string[] {
  const gid = orderGid(number);
  const holds = holdsOf(shop, gid).length;
  const tags = [...orderAt(shop, gid).tags].sort().join();
  const expected = isHeld(number) ? 'address-hold' : isSigned(number) ? 'signature-required' : '';
  return [
    ...(holds === (isHeld(number) ? 1 : 0) ? [] : [`${gid}: ${holds} holds`]),
    ...(tags === expected ? [] : [`${gid}: tags ${tags}`]),
    ...(metafieldValue(shop, 'promise', gid) === null ? [`${gid}: no promise`] : []),
  ];
}
