import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import { findNode } from './node.ts';
import { done, refused, rootField, userError, type RootFields, type View } from './root-field.ts';

const input = z.strictObject({ id: z.string(), tags: z.array(z.string()) });

/** tagsAdd and tagsRemove for orders, draft orders and products. Tags are compared without regard to case. */
export const tags: RootFields = {
  queries: {},
  mutations: {
    tagsAdd: rootField(null, input, (args, context) =>
      change(context, args.id, (before) => [
        ...before,
        ...args.tags.filter((tag, index) => !has(before, tag) && !has(args.tags.slice(0, index), tag)),
      ]),
    ),
    tagsRemove: rootField(null, input, (args, context) =>
      change(context, args.id, (before) => before.filter((tag) => !has(args.tags, tag))),
    ),
  },
};

const has = (tags: readonly string[], wanted: string): boolean =>
  tags.some((tag) => tag.toLowerCase() === wanted.toLowerCase());

function change(
  context: ShopContext,
  id: string,
  next: (before: readonly string[]) => readonly string[],
): View {
  const { state } = context;
  const updatedAt = context.now();
  const order = state.orders.get(id);
  const draft = state.draftOrders.get(id);
  const product = state.products.get(id);
  if (order) state.orders.set(id, { ...order, tags: next(order.tags), updatedAt });
  else if (draft) state.draftOrders.set(id, { ...draft, tags: next(draft.tags), updatedAt });
  else if (product) state.products.set(id, { ...product, tags: next(product.tags), updatedAt });
  else return refused(['node'], userError(['id'], 'Resource does not exist'));
  return done({ node: findNode(context, id) });
}
