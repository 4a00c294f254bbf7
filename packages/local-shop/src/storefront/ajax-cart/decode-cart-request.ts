import { z } from 'zod';
import type { CartEdit } from './cart-edits.ts';

/** Numbers arrive as JSON or as the text of a form. */
const quantity = z.coerce.number().int().min(0).max(1000);
const id = z.union([z.string(), z.number()]).transform(String);
const properties = z.record(z.string(), z.coerce.string()).default({});
/** Parts of the theme to be drawn with the answer: a list, or text with commas. */
const sections = z
  .union([z.string().transform((text) => text.split(',')), z.array(z.string())])
  .pipe(z.array(z.string()).max(5))
  .default([]);
const drawn = { sections, sections_url: z.string().optional() };

const item = z.strictObject({ id, quantity: quantity.default(1), properties });
const added = z.union([
  z.strictObject({ ...item.shape, ...drawn, return_to: z.string().optional() }),
  z.strictObject({ items: z.array(item).min(1), ...drawn }),
]);
const changed = z.union([
  z.strictObject({ id, quantity, ...drawn, return_to: z.string().optional() }),
  z.strictObject({
    line: z.coerce.number().int().min(1),
    quantity,
    ...drawn,
    return_to: z.string().optional(),
  }),
]);
const updated = z.strictObject({
  updates: z.union([z.array(quantity), z.record(z.string(), quantity)]),
  ...drawn,
});

/** What a request to change the cart asks for, or why it cannot be understood. */
export type CartRequest =
  | {
      readonly ok: true;
      readonly edits: readonly CartEdit[];
      readonly sections: readonly string[];
      /** Where a form wants the buyer to go afterwards: a path of this shop. */
      readonly returnTo: string | null;
    }
  | { readonly ok: false; readonly problem: string };

/** `/cart/add`: one variant, or several as `items`. */
export function decodeAdd(body: unknown): CartRequest {
  return decoded(added, body, (request) =>
    ('items' in request ? request.items : [request]).map((each) => ({
      kind: 'add',
      variant: each.id,
      quantity: each.quantity,
      attributes: Object.entries(each.properties).map(([key, value]) => ({ key, value })),
    })),
  );
}

/** `/cart/change`: one line, by its key, its variant or its place. */
export function decodeChange(body: unknown): CartRequest {
  return decoded(changed, body, (request) => [
    'id' in request
      ? { kind: 'set', line: request.id, quantity: request.quantity }
      : { kind: 'setAt', place: request.line, quantity: request.quantity },
  ]);
}

/** `/cart/update`: quantities of all lines in their order, or by key or variant. */
export function decodeUpdate(body: unknown): CartRequest {
  return decoded(updated, body, ({ updates }) =>
    Array.isArray(updates)
      ? updates.map((each, index) => ({ kind: 'setAt', place: index + 1, quantity: each }))
      : Object.entries(updates).map(([line, each]) => ({ kind: 'set', line, quantity: each })),
  );
}

function decoded<
  Request extends { readonly sections: readonly string[]; readonly return_to?: string | undefined },
>(schema: z.ZodType<Request>, body: unknown, edits: (request: Request) => readonly CartEdit[]): CartRequest {
  const parsed = schema.safeParse(body);
  if (!parsed.success) return { ok: false, problem: z.prettifyError(parsed.error) };
  const { sections: wanted, return_to: path } = parsed.data;
  const own = path?.startsWith('/') === true && !path.startsWith('//');
  return { ok: true, edits: edits(parsed.data), sections: wanted, returnTo: own ? path : null };
}
