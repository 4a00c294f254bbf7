import type { Admin } from '../../../admin-api/call.ts';
import { sayFailure } from '../../../admin-api/failure.ts';
import type { WholeDatabase } from '../../../database.server.ts';
import { readAfterSale } from '../../read-after-sale.server.ts';
import { againstOr, movesOf, readCase } from '../take-move.server.ts';
import { readMoveOf } from './move-form.ts';
import { noMoney, sayMoney } from './say-money.server.ts';
import type { SaidMoney } from './say-money.server.ts';

/** {@link sayMoney} of a move as its form stands; nothing for what the form does not say yet, and `null` for what cannot be done any more. */
export async function moneyOfMove(
  { admin, database }: { readonly admin: Admin; readonly database: WholeDatabase },
  id: string,
  sent: Readonly<Record<string, unknown>>,
  now: Date,
): Promise<SaidMoney | null> {
  const found = await readCase(database, { shop: admin.shop, id });
  if (found === null) return null;
  const { orderId } = found.request;
  if (orderId === null) return noMoney;
  const step = readMoveOf(found.request, sent);
  if (!step.ok) return noMoney;
  const move = movesOf(found, now).find((each) => each.step === step.value.kind);
  if (move === undefined) return null;
  const read = await readAfterSale({ admin, database }, orderId, id);
  if (!read.ok) return { button: null, note: sayFailure(read.error) };
  return sayMoney(admin, { ...found, sold: read.value, now }, againstOr(step.value, move.against));
}
