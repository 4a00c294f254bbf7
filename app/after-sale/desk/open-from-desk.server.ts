import { convert, decideAfterSale, fail, minorOf, ok, parcelsToName } from '@doorstep/policy';
import type { AfterSaleKind, Asked, MoneyPair, Result } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import { sayFailure } from '../../admin-api/failure.ts';
import type { Actor } from '../../audit/actor.ts';
import { recordAudit } from '../../audit/record.server.ts';
import type { WholeDatabase } from '../../database.server.ts';
import { orderNotShown } from '../../orders/not-shown.ts';
import { liveVersion } from '../../policy/versions.server.ts';
import { fields as names } from '../door/field-names.ts';
import { claimChoices } from '../door/known-parcels.ts';
import { leftOf } from '../door/left-of.ts';
import { readAsked } from '../door/read-asked.ts';
import { readAfterSale } from '../read-after-sale.server.ts';
import type { AfterSaleRead } from '../read-after-sale.server.ts';
import { openRequest } from '../store.server.ts';
import { afterSaleTexts } from '../texts.ts';

const noPolicy =
  'No policy of yours is live, so nothing says what holds for this order. Publish one, and look again.';

/** Reads an order for which somebody at the desk asks for something; fails in words. */
export async function readForDesk(
  { admin, database }: { readonly admin: Admin; readonly database: WholeDatabase },
  orderId: string,
): Promise<Result<AfterSaleRead, string>> {
  const read = await readAfterSale({ admin, database }, orderId);
  if (!read.ok) return fail(sayFailure(read.error));
  if (read.value !== null) return ok(read.value);
  return fail((await liveVersion(database, admin.shop)) === null ? noPolicy : orderNotShown);
}

/** The name of the field for what one piece costs now, in the shop's currency. */
export const priceField = 'price';

/**
 * Opens a request in a customer's name, judged as if they had asked themselves: what the policy refuses is opened all the same, so that
 * somebody can decide against it. Fails in words; gives the request's id.
 */
export async function openFromDesk(
  dependencies: { readonly admin: Admin; readonly database: WholeDatabase },
  {
    orderId,
    kind,
    form,
    by,
    token,
    now,
  }: {
    readonly orderId: string;
    readonly kind: AfterSaleKind;
    readonly form: FormData;
    readonly by: Actor;
    readonly token: string;
    readonly now: Date;
  },
): Promise<Result<string, string>> {
  const { admin, database } = dependencies;
  const found = await readForDesk(dependencies, orderId);
  if (!found.ok) return found;
  const { policy, policyVersion, order, shown } = found.value;
  const isBack = textOf(form.get(seenField)) === 'yes';
  const fields = {
    get: (name: string) => textOf(form.get(isBack && name === names.attested ? seenField : name)),
  };
  const lines = order.lines.map(({ id, sold }) => ({ id, sold }));
  const read = readAsked(kind, fields, {
    ...{ lines, left: leftOf(order), missing: claimChoices(parcelsToName(order)) },
    priceNow: () => priceIn(found.value, form),
  });
  if (!read.ok)
    return fail([...new Set(read.error)].map((problem) => afterSaleTexts.en.problem[problem]).join(' '));
  const { message } = read.value;
  const asked = asSeen(read.value.asked, isBack);
  const { shop } = admin;
  const opened = await openRequest(
    database,
    {
      ...{ shop, door: 'desk', token, policy, policyVersion, asked, message },
      ...{ order: { id: shown.id, name: shown.name }, locale: shown.locale ?? 'en', email: shown.email },
      decision: decideAfterSale(policy, order, asked, now.toISOString()),
    },
    now,
  );
  if (opened.isNew)
    await recordAudit(database, {
      ...{ shop, by, at: now },
      what: { kind: 'request-opened', request: opened.id, asked: kind, orderName: shown.name },
    });
  return ok(opened.id);
}

/** The name of the field for a parcel that is at the warehouse already. */
export const seenField = 'isBack';

/**
 * [RTS-01] Of a parcel that comes back nobody has asked: somebody has seen that it comes back, or is back. [RET-03] What is back without having been
 * asked for is found, and its customer has said nothing of its state.
 */
function asSeen(asked: Asked, isBack: boolean): Asked {
  if (asked.kind === 'returned-parcel') return { ...asked, seen: isBack ? 'back' : 'coming-back' };
  return asked.kind === 'return' && isBack ? { ...asked, attested: false, unasked: true } : asked;
}

const textOf = (value: FormDataEntryValue | null): string | null =>
  typeof value === 'string' ? value : null;

/** [PRICE-01] What somebody at the desk says that a piece costs now; `null` for what is no amount. */
function priceIn({ order }: AfterSaleRead, form: FormData): MoneyPair | null {
  const paid = order.lines[0]?.paid;
  const minor = paid ? minorOf(textOf(form.get(priceField)) ?? '', paid.shop.currency) : null;
  if (paid === undefined || minor === null || minor < 0) return null;
  const shop = { minor, currency: paid.shop.currency };
  const presentment = convert(shop, paid.presentment.currency, order.rate);
  return presentment && { presentment, shop };
}
