import { z } from 'zod';
import { isRecord } from '../../ui-host/record.ts';
import type { CartEdit } from './cart-edits.ts';

/** Numbers arrive as JSON or as the text of a form; an empty field is no number. */
const quantity = z
  .union([z.number(), z.string().regex(/^\d+$/, 'a whole number').transform(Number)])
  .pipe(z.number().int().min(0).max(1000));
const id = z.union([z.string(), z.number()]).transform(String);
const properties = z.record(z.string(), z.coerce.string()).default({});
/** Parts of the theme to be drawn with the answer: a list, or text with commas. */
const sections = z
  .preprocess((given) => (typeof given === 'string' ? given.split(',') : given), z.array(z.string()).max(5))
  .default([]);
const around = { sections, sections_url: z.string().optional(), return_to: z.string().optional() };

const item = z.strictObject({ id, quantity: quantity.default(1), properties });
const oneAdded = z.strictObject({ ...item.shape, ...around });
const manyAdded = z.strictObject({ items: z.array(item).min(1), ...around });
const changedLine = z.strictObject({ id, quantity, ...around });
const changedPlace = z.strictObject({ line: z.coerce.number().int().min(1), quantity, ...around });
const updated = z.strictObject({
  updates: z.union([z.array(quantity), z.record(z.string(), quantity)]),
  ...around,
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
  const addItem = (each: z.infer<typeof item>): CartEdit => ({
    kind: 'add',
    variant: each.id,
    quantity: each.quantity,
    attributes: Object.entries(each.properties).map(([key, value]) => ({ key, value })),
  });
  return has(body, 'items')
    ? decodeRequest(manyAdded, body, ({ items }) => items.map(addItem))
    : decodeRequest(oneAdded, body, (request) => [addItem(request)]);
}

/** `/cart/change`: one line, by its key, its variant or its place. */
export function decodeChange(body: unknown): CartRequest {
  return has(body, 'line')
    ? decodeRequest(changedPlace, body, (wanted) => [
        { kind: 'setAt', place: wanted.line, quantity: wanted.quantity },
      ])
    : decodeRequest(changedLine, body, (wanted) => [
        { kind: 'set', line: wanted.id, quantity: wanted.quantity },
      ]);
}

/** `/cart/update`: quantities of all lines in their order, or by key or variant. */
export function decodeUpdate(body: unknown): CartRequest {
  return decodeRequest(updated, body, ({ updates }) =>
    Array.isArray(updates)
      ? updates.map((each, index) => ({ kind: 'setAt', place: index + 1, quantity: each }))
      : Object.entries(updates).map(([line, each]) => ({ kind: 'set', line, quantity: each })),
  );
}

function decodeRequest<
  Request extends { readonly sections: readonly string[]; readonly return_to?: string | undefined },
>(schema: z.ZodType<Request>, body: unknown, edits: (request: Request) => readonly CartEdit[]): CartRequest {
  const parsed = schema.safeParse(body);
  if (!parsed.success) return { ok: false, problem: z.prettifyError(parsed.error) };
  const { sections: wanted, return_to: path } = parsed.data;
  const own = path?.startsWith('/') === true && !path.startsWith('//');
  return { ok: true, edits: edits(parsed.data), sections: wanted, returnTo: own ? path : null };
}

function has(body: unknown, name: string): boolean {
  return isRecord(body) && name in body;
}
