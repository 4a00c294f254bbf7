import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { readAddressee } from '../../admin-api/addressee.ts';
import { sayFailure } from '../../admin-api/failure.ts';
import type { Actor } from '../../audit/actor.ts';
import { recordAudit } from '../../audit/record.server.ts';
import type { Database } from '../../database.server.ts';
import type { OrderDependencies } from '../dependencies.ts';
import { makeEffects } from '../effects/apply-effects.server.ts';
import { isOfRequest } from '../effects/any-effect.ts';
import { readUnknownEffect, takeUnknownEffect } from '../effects/unknown-effect.server.ts';
import { mailedTo } from './mailed-order.ts';

/** A mail of which nobody knows whether it was sent. */
export interface UnknownMail {
  /** Its effect in the ledger. */
  readonly key: string;
  /** Its number where the app has not decided about it; `null` where it is about no order. */
  readonly orderName: string | null;
  readonly reason: string | null;
  readonly since: Date;
}

/** The mails of a shop of which nobody knows whether they were sent, the latest first. */
export async function unknownMailsOf(
  database: Database,
  shop: string,
  limit: number,
): Promise<readonly UnknownMail[]> {
  const where = { shop, state: 'unknown', marker: { not: null } } as const;
  const rows = await database.effect.findMany({ where, orderBy: { claimedAt: 'desc' }, take: limit });
  const orders = await database.orderDecision.findMany({
    where: { shop, orderId: { in: rows.map(({ orderId }) => orderId) } },
    select: { orderId: true, orderName: true },
  });
  return rows.map(({ key, orderId, note: reason, claimedAt: since }) => {
    const decided = orders.find((each) => each.orderId === orderId)?.orderName;
    const orderName = decided ?? (isOrder(orderId) ? (orderId.split('/').at(-1) ?? null) : null);
    return { key, orderName, reason, since };
  });
}

const isOrder = (id: string): boolean => id.startsWith('gid://shopify/Order/');

/**
 * Sends a mail about an order once more because somebody wants it, with the same Message-ID; two clicks are one. Gives what came of it in words.
 * @param key The effect's, in the ledger.
 */
export async function sendAgain(
  dependencies: OrderDependencies,
  key: string,
  by: Actor,
  now: Date,
): Promise<Result<string, string>> {
  const { admin, database } = dependencies;
  const { shop } = admin;
  const unknown = await readUnknownEffect(database, shop, key);
  if (!unknown || isOfRequest(unknown.effect)) return fail('This is not there any more.');
  const { row, effect } = unknown;
  const { orderId } = row;
  const read = await readAddressee(admin, orderId);
  if (!read.ok) return fail(sayFailure(read.error));
  const mailed = mailedTo(orderId, read.value.order);
  if (mailed === null) return fail('Shopify has no e-mail address for this order.');
  if (!(await takeUnknownEffect(database, shop, key))) return ok('It is being sent.');
  await recordAudit(database, {
    ...{ shop, by, at: now },
    what: { kind: 'mail-sent-again', orderId, orderName: mailed.name },
  });
  const order = { id: orderId, placedAt: row.claimedAt, mailed };
  const { left } = await makeEffects(dependencies, order, [effect], 'desk');
  return left.length === 0
    ? ok('The mail was sent again.')
    : fail(left.map(({ reason }) => reason).join(' '));
}
