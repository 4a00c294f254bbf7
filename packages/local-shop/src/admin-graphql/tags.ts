import { z } from 'zod';

import { recordChange } from '../orders/record-change.ts';
import { longTagIndex, LONGEST_TAG, tagList } from '../orders/tag-list.ts';
import type { ShopContext } from '../shop-context.ts';
import { findOrder } from './order-access.ts';
import { findNode } from './node.ts';
import {
  succeed,
  refuse,
  rootField,
  userError,
  type RootFields,
  type UserError,
  type View,
} from './root-field.ts';

const input = z.strictObject({ id: z.string(), tags: z.array(z.string()) });

/** tagsAdd and tagsRemove for orders, draft orders and products. Tags are compared without regard to case. */
export const tags: RootFields = {
  queries: {},
  mutations: {
    tagsAdd: rootField(null, input, (args, context) =>
      longTagIndex(args.tags) === null
        ? change(context, args.id, (before) => tagList([...before, ...args.tags]))
        : refuse(['node'], tagTooLong(['tags'])),
    ),
    tagsRemove: rootField(null, input, (args, context) =>
      change(context, args.id, (before) => before.filter((tag) => !has(args.tags, tag))),
    ),
  },
};

/** Recorded of draft orders; that tagsAdd says the same is our own expectation. */
export const tagTooLong = (field: readonly string[]): UserError =>
  userError(field, `Title Tag exceeds the maximum length of ${LONGEST_TAG} characters`);

const has = (tags: readonly string[], wanted: string): boolean =>
  tags.some((tag) => tag.toLowerCase() === wanted.toLowerCase());

function change(
  context: ShopContext,
  id: string,
  next: (before: readonly string[]) => readonly string[],
): View {
  const { state } = context;
  const updatedAt = context.now();
  const order = findOrder(context, id);
  const draft = state.draftOrders.get(id);
  const product = state.products.get(id);
  if (order) recordChange(context, { ...order, tags: next(order.tags) });
  else if (draft) state.draftOrders.set(id, { ...draft, tags: next(draft.tags), updatedAt });
  else if (product) state.products.set(id, { ...product, tags: next(product.tags), updatedAt });
  else return refuse(['node'], userError(['id'], 'Resource does not exist'));
  return succeed({ node: findNode(context, id) });
}
