import { minorOf } from '@doorstep/policy';
import type { OrderLineFacts, Unread } from '@doorstep/policy';
import { z } from 'zod';

import { amountsIn, sumIn } from './line-amounts.ts';
import type { Side } from './line-amounts.ts';

/** A price as a body gives it: text, in old bodies a number. */
const price = z.union([z.string(), z.number()]).nullish().catch(null);
const text = z.string().nullish().catch(null);
const count = z.number().int().nullish().catch(null);
const yesOrNo = z.boolean().nullish().catch(null);

const money = z.object({ amount: price, currency_code: text });

/** An amount in the shop's currency and in the one that the buyer paid in. */
export const moneySet = z
  .object({ shop_money: money, presentment_money: money.nullish().catch(null) })
  .nullish()
  .catch(null);

/** The side of an amount that the buyer paid. */
export const paidSide = (set: z.infer<typeof moneySet>): Side | null => sideOf(set?.presentment_money);

export const shopSide = (set: z.infer<typeof moneySet>): Side | null => sideOf(set?.shop_money);

const sideOf = (side: z.infer<typeof money> | null | undefined): Side | null =>
  side ? { amount: side.amount, currency: side.currency_code ?? null } : null;

const allocation = z.object({ amount: price, amount_set: moneySet });

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
  price_set: moneySet,
  discount_allocations: z.array(allocation).nullish().catch(null),
});

/** The order around its lines, where a line alone does not say it. */
export interface AroundLines {
  /** The shop's currency. */
  readonly currency: string | null;
  /** What the buyer paid in. */
  readonly paidIn: string | null;
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
export function readLines(given: unknown, { currency, paidIn, fulfilled }: AroundLines): ReadLines {
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
    return [lineFacts(line.data, each ?? 0, { currency: shop, paidIn, fulfilled })];
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

function lineFacts(line: Line, each: number, { currency, paidIn, fulfilled }: AroundLines): OrderLineFacts {
  const counts = countsOf(line, fulfilled);
  const id = line.admin_graphql_api_id ?? (line.id ? `gid://shopify/LineItem/${line.id}` : null);
  return {
    ...(id === null ? {} : { id }),
    ...counts,
    variantId: line.variant_id ? `gid://shopify/ProductVariant/${line.variant_id}` : null,
    // Where it is not said, what is no gift card is taken for something that ships: rather one order too many is looked at.
    requiresShipping: line.requires_shipping ?? !line.gift_card,
    subtotal: each * counts.quantity,
    ...amountsBeside(line, counts.quantity, { currency, paidIn }),
  };
}

/** What rates alone are decided by: an amount that cannot be read is missing, and nothing else. */
function amountsBeside(
  { price_set: price, discount_allocations: allocations }: Line,
  quantity: number,
  { currency, paidIn }: Pick<AroundLines, 'currency' | 'paidIn'>,
): Pick<OrderLineFacts, 'discount' | 'paid'> {
  const sets = (allocations ?? []).map(({ amount_set: set }) => set);
  const discount = currency === null ? null : sumIn(currency, sets.map(shopSide));
  const sides = { price: paidSide(price), discounts: sets.map(paidSide) };
  const paid = paidIn === null ? null : amountsIn(paidIn, quantity, sides);
  return { ...(discount === null ? {} : { discount }), ...(paid === null ? {} : { paid }) };
}
