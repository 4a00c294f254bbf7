import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import { discountCodeNamed, type DiscountCode } from '../state/discount-codes.ts';
import { byId, connection, connectionField, pageArguments } from './connection.ts';
import { notEmulated, rootField, type RootFields, type View } from './root-field.ts';

/** The merchant's own discount codes, all of them active and a share of the order. */
export const codeDiscounts: RootFields = {
  queries: {
    codeDiscountNodes: rootField(
      'read_discounts',
      z.strictObject({ ...pageArguments, query: z.string().nullish(), sortKey: z.string().nullish() }),
      ({ query, sortKey: _creation, ...page }, { state }: ShopContext) => {
        if (query && query !== 'status:active') throw notEmulated(`the discount search ${query}`);
        return connection([...state.discountCodes.values()], page, codeNodeView, byId);
      },
    ),
    codeDiscountNodeByCode: rootField(
      'read_discounts',
      z.strictObject({ code: z.string() }),
      ({ code }, { state }: ShopContext) => {
        const found = discountCodeNamed(state.discountCodes.values(), code);
        return found && codeNodeView(found);
      },
    ),
  },
  mutations: {},
};

function codeNodeView(discount: DiscountCode): View {
  return {
    __typename: 'DiscountCodeNode',
    id: discount.id,
    codeDiscount: {
      __typename: 'DiscountCodeBasic',
      title: discount.title,
      status: 'ACTIVE',
      combinesWith: discount.combinesWith,
      discountClasses: ['ORDER'],
      customerGets: {
        items: { __typename: 'AllDiscountItems', allItems: true },
        value: { __typename: 'DiscountPercentage', percentage: discount.percentage / 100 },
        appliesOnOneTimePurchase: true,
        appliesOnSubscription: false,
      },
      minimumRequirement: null,
      codes: connectionField(
        [discount],
        ({ id, code }) => ({ __typename: 'DiscountRedeemCode', id: `${id}/code`, code }),
        byId,
      ),
      codesCount: { count: 1, precision: 'EXACT' },
    },
  };
}
