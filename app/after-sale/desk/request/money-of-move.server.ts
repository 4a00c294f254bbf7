import type { Admin } from '../../../admin-api/call.ts';
import { sayFailure } from '../../../admin-api/failure.ts';
import type { Database } from '../../../database.server.ts';
import { readAfterSale } from '../../read-after-sale.server.ts';
import { againstOr, movesOf } from '../take-move.server.ts';
import type { ReadCase } from '../take-move.server.ts';
import { readMoveOf } from './move-form.server.ts';
import { noMoney, sayMoney, unsaidFor } from './say-money.server.ts';
import type { SaidMoney } from './say-money.server.ts';

/** {@link sayMoney} of a move as its form stands; nothing for what the form does not say yet, and `null` for what cannot be done any more. */
export async function moneyOfMove(
  { admin, database }: { readonly admin: Admin; readonly database: Database },
  found: ReadCase,
  sent: Readonly<Record<string, unknown>>,
  now: Date,
): Promise<SaidMoney | null> {
  const { id, orderId } = found.request;
  if (orderId === null) return noMoney;
  const step = readMoveOf(found.request, sent);
  if (!step.ok) return noMoney;
  const move = movesOf(found, now).find((each) => each.step === step.value.kind);
  if (move === undefined) return null;
  const read = await readAfterSale({ admin, database }, orderId, id);
  if (!read.ok) return unsaidFor(sayFailure(read.error));
  return sayMoney(admin, { ...found, sold: read.value, now }, againstOr(step.value, move.against));
}
