import { plainId } from '../../state/gid.ts';
import { decodeCart, decodeRefusal, type AjaxCart, type WantedLine } from './decode-cart.ts';

/** The cart as it is now. */
export async function readCart(): Promise<AjaxCart> {
  return decodeCart(await fetch('/cart.js'));
}

/** The global id of a cart line; its last part is the last part of the line's key. */
export function lineId(key: string): string {
  return `gid://shopify/CartLine/${key.split(':')[1] ?? ''}`;
}

/** Sends the lines to the cart. `null` when they are in it, else why the cart has declined them. */
export async function sendLines(lines: readonly WantedLine[]): Promise<string | null> {
  const items = lines.flatMap(({ merchandiseId, quantity = 1, attributes = [] }) =>
    merchandiseId === undefined
      ? []
      : [
          {
            id: plainId(merchandiseId),
            quantity,
            properties: Object.fromEntries(attributes.map(({ key, value }) => [key, value])),
          },
        ],
  );
  const known = lines.some(({ id }) => id !== undefined) ? (await readCart()).items : [];
  const updates = lines.flatMap(({ id, quantity }) => {
    if (id === undefined || quantity === undefined) return [];
    return [[known.find(({ key }) => lineId(key) === id)?.key ?? id, quantity] as const];
  });
  const declined = updates.length > 0 ? await post('update', { updates: Object.fromEntries(updates) }) : null;
  return declined ?? (items.length > 0 ? await post('add', { items }) : null);
}

async function post(path: 'add' | 'update', body: unknown): Promise<string | null> {
  const response = await fetch(`/cart/${path}.js`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.ok) return null;
  if (response.status === 400 || response.status === 422) return decodeRefusal(response);
  throw new Error(`/cart/${path}.js: ${response.status}`);
}
