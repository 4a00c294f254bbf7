import { fail, ok } from '@doorstep/policy';
import type { Asked, Result, WantedItem } from '@doorstep/policy';

import type { Admin } from '../../../admin-api/call.ts';
import { sayFailure } from '../../../admin-api/failure.ts';
import type { Database } from '../../../database.server.ts';
import { readExchangeVariants } from '../../door/exchange-variants.server.ts';
import { pickingInstead } from '../../door/pick-instead.ts';
import { readAfterSale } from '../../read-after-sale.server.ts';
import { insteadField } from './exchange-choices.ts';
import { orderNotShown } from '../../../orders/not-shown.ts';

const problems = {
  wanted: 'Choose what goes out instead of each item.',
  soldOut: 'Not enough is left of what goes out instead, counted over all items: choose something else.',
} as const;

/**
 * [EXCH-01] What somebody at the desk chose to go out instead, with its price today; `null` where they chose nothing. Fails in words for
 * what is sold out or was not offered.
 */
export async function readWantedInstead(
  { admin, database }: { readonly admin: Admin; readonly database: Database },
  { orderId, asked }: { readonly orderId: string; readonly asked: Asked<'exchange'> },
  sent: Readonly<Record<string, unknown>>,
): Promise<Result<readonly WantedItem[] | null, string>> {
  const named = asked.lines.map(({ id }) => sent[insteadField(id)]);
  if (named.every((each) => each === undefined || each === '')) return ok(null);
  const read = await readAfterSale({ admin, database }, orderId);
  if (!read.ok) return fail(sayFailure(read.error));
  if (read.value === null) return fail(orderNotShown);
  const variants = await readExchangeVariants(admin, read.value);
  const pick = pickingInstead();
  const wanted: WantedItem[] = [];
  for (const [index, { id, quantity }] of asked.lines.entries()) {
    const picked = pick(variants.get(id) ?? [], named[index], quantity);
    if (!picked.ok) return fail(problems[picked.error]);
    wanted.push(picked.value);
  }
  return ok(wanted);
}
