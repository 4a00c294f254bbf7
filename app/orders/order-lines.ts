import { minorOf } from '@doorstep/policy';
import type { OrderLineFacts, Unread } from '@doorstep/policy';
import { z } from 'zod';

/** A price as a body gives it: text, in old bodies a number. */
const price = z.union([z.string(), z.number()]).nullish().catch(null);
const text = z.string().nullish().catch(null);
const count = z.number().int().nullish().catch(null);
const yesOrNo = z.boolean().nullish().catch(null);

const shopMoney = z
  .object({ shop_money: z.object({ amount: price, currency_code: text }) })
  .nullish()
  .catch(null);

const lineItem = z.object({
  id: count,
  admin_graphql_api_id: text,
  variant_id: count,
  quantity: z.number().int(),
  current_quantity: count,
  fulfillable_quantity: count,
  fulfillment_status: text,
  requires_shipping: yesOrNo,
  gift_card: yesOrNo,
  price,
  price_set: shopMoney,
});

/** The order around its lines, where a line alone does not say it. */
export interface AroundLines {
  /** The shop's currency. */
  readonly currency: string | null;
  /** All of it has been handed over already. */
  readonly fulfilled: boolean;
}

export interface ReadLines {
  readonly lines: readonly OrderLineFacts[];
  readonly currency: string | null;
  readonly unread: readonly Unread[];
}

/**
 * Reads the lines of an order: one that cannot be read costs none of the others. All amounts are in one currency, the
 * shop's; where `price_set` is missing, as in old bodies, `price` is in it too.
 */
export function readLines(given: unknown, { currency, fulfilled }: AroundLines): ReadLines {
  if (!Array.isArray(given)) return { lines: [], currency, unread: [unread('its lines cannot be read')] };
  const read = given.map((line: unknown) => lineItem.safeParse(line));
  const shop = currency ?? currencyIn(read.flatMap((line) => (line.success ? [line.data] : [])));
  const problems: Unread[] = [];
  const lines = read.flatMap((line, at) => {
    if (!line.success) problems.push(unread(`line ${at + 1} cannot be read`));
    if (!line.success) return [];
    const { quantity } = countsOf(line.data, fulfilled);
    const each = quantity > 0 ? priceOf(line.data, shop) : 0;
    if (each === null) problems.push(unread(`the price of line ${at + 1} cannot be read`));
    return [lineFacts(line.data, each ?? 0, fulfilled)];
  });
  return { lines, currency: shop, unread: problems };
}

type Line = z.infer<typeof lineItem>;

const unread = (message: string): Unread => ({ about: 'value', message });

const currencyIn = (lines: readonly Line[]): string | null =>
  lines.map((line) => line.price_set?.shop_money.currency_code).find((code) => code) ?? null;

/** The price of one, in minor units of the shop's currency; `null` when there is none, or in another currency. */
function priceOf(line: Line, currency: string | null): number | null {
  const set = line.price_set?.shop_money;
  if (currency === null || (set?.currency_code ?? currency) !== currency) return null;
  return minorOf(set?.amount ?? line.price, currency);
}

/** `current_quantity` has lost what an edit or a refund removed; `fulfillable_quantity` also what has shipped. */
function countsOf(
  line: Line,
  fulfilled: boolean,
): { readonly quantity: number; readonly stillToShip: number } {
  const quantity = line.current_quantity ?? line.quantity;
  const done = fulfilled || line.fulfillment_status === 'fulfilled';
  const stillToShip = done ? 0 : Math.min(quantity, line.fulfillable_quantity ?? quantity);
  return { quantity, stillToShip };
}

function lineFacts(line: Line, each: number, fulfilled: boolean): OrderLineFacts {
  const counts = countsOf(line, fulfilled);
  const id = line.admin_graphql_api_id ?? (line.id ? `gid://shopify/LineItem/${line.id}` : null);
  return {
    ...(id === null ? {} : { id }),
    ...counts,
    variantId: line.variant_id ? `gid://shopify/ProductVariant/${line.variant_id}` : null,
    // Where it is not said, what is no gift card is taken for something that ships: rather one order too many is looked at.
    requiresShipping: line.requires_shipping ?? !line.gift_card,
    subtotal: each * counts.quantity,
  };
}
