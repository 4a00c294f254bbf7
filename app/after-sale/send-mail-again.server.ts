import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Actor } from '../audit/actor.ts';
import { recordAudit } from '../audit/record.server.ts';
import type { OrderDependencies } from '../orders/dependencies.ts';
import { isOfRequest } from '../orders/effects/any-effect.ts';
import { readUnknownEffect, takeUnknownEffect } from '../orders/effects/unknown-effect.server.ts';
import { aboutOf } from './desk/at-desk.ts';
import { makeForRequest } from './effects/make-for-request.server.ts';
import { readFollowed } from './read-followed.server.ts';

/** The request that a key of the ledger is about: `gid://shopify/Order/1001/request/<id>/mail/received`; `null` when it is about none. */
export const requestInKey = (key: string): string | null =>
  /\/request\/([0-9a-f]{32})\//.exec(key)?.[1] ?? null;

/**
 * Sends a mail about a request once more because somebody wants it, with the same Message-ID; two clicks are one. It says how the request
 * stands now. Gives what came of it in words.
 * @param key The effect's, in the ledger.
 */
export async function sendRequestMailAgain(
  dependencies: OrderDependencies,
  { key, id }: { readonly key: string; readonly id: string },
  by: Actor,
  now: Date,
): Promise<Result<string, string>> {
  const { admin, database } = dependencies;
  const { shop } = admin;
  const unknown = await readUnknownEffect(database, shop, key);
  if (!unknown || !isOfRequest(unknown.effect)) return fail('This is not there any more.');
  const read = await readFollowed(dependencies, id, now);
  if (!read.ok) return fail(read.error.reason);
  if (read.value === null) return fail('This is not there any more.');
  const { about } = read.value;
  if (!(await takeUnknownEffect(database, shop, key))) return ok('It is being sent.');
  const what = { kind: 'request-mail-sent-again', ...aboutOf(about.request) } as const;
  await recordAudit(database, { shop, by, at: now, what });
  const { left } = await makeForRequest(dependencies, about, [unknown.effect], 'desk');
  return left.length === 0
    ? ok('The mail was sent again.')
    : fail(left.map(({ reason }) => reason).join(' '));
}
