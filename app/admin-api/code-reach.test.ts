import { expect, test } from 'vitest';

import { readCodeReach } from './code-reach.ts';

const fee = 'gid://shopify/Product/298';
const combinesWith = { orderDiscounts: false, productDiscounts: true, shippingDiscounts: true };

/** Whether a code of these items takes something off the fee; the local shop has codes for whole orders alone. */
async function takesOff(items: object): Promise<boolean | undefined> {
  const codeDiscount = {
    ...{ __typename: 'DiscountCodeBasic', title: 'BAGS', discountClasses: ['PRODUCT'], combinesWith },
    customerGets: { items },
  };
  const nodes = [{ id: 'gid://shopify/DiscountCodeNode/1', codeDiscount }];
  const read = await readCodeReach(
    {
      shop: 'one.myshopify.com',
      wait: () => Promise.resolve(),
      send: () =>
        Promise.resolve({
          kind: 'answered',
          status: 200,
          body: { data: { codeDiscountNodes: { nodes } } },
          retryAfter: null,
        }),
    },
    fee,
  );
  return read.ok ? read.value[0]?.takesOffFee : undefined;
}

const products = (ids: readonly string[], ofVariants: readonly string[] = []) => ({
  __typename: 'DiscountProducts',
  products: { nodes: ids.map((id) => ({ id })) },
  productVariants: { nodes: ofVariants.map((id) => ({ product: { id } })) },
});
const collections = (...hasProduct: readonly boolean[]) => ({
  __typename: 'DiscountCollections',
  collections: { nodes: hasProduct.map((has) => ({ hasProduct: has })) },
});

test.each([
  ['everything', { __typename: 'AllDiscountItems' }, true],
  ['a bag', products(['gid://shopify/Product/1']), false],
  ['the protection', products(['gid://shopify/Product/1', fee]), true],
  ['a variant of the protection', products([], [fee]), true],
  ['a collection without the protection', collections(false), false],
  ['a collection that holds the protection', collections(false, true), true],
])('a code for %s takes something off the fee or does not', async (_, items, expected) => {
  expect(await takesOff(items)).toBe(expected);
});
