import { fail, giftsOf, ok } from '@doorstep/policy';
import type { RequestEffect, Result } from '@doorstep/policy';

import type { OrderDependencies } from '../orders/dependencies.ts';
import { forgetUnbegun } from '../orders/effects/ledger.server.ts';
import type { Made } from '../orders/effects/make-effects.server.ts';
import type { Unfinished } from '../orders/effects/unfinished.ts';
import type { KeptRequest } from './decode-kept-request.ts';
import { makeForRequest } from './effects/make-for-request.server.ts';
import { readFollowed } from './read-followed.server.ts';
import { standingOf } from './standing.ts';
import { requestSubject } from './subject.ts';

/** What the job of a request did, in a few words, or why it did not. */
export type FollowedRequest = Result<string, Unfinished>;

/**
 * Makes true what was planned for a request: reads it with its steps, and how its order, return and invoice are at Shopify, plans, keeps
 * where it stands, and carries out what is due, each once by the ledger. Running it again changes nothing that is so already.
 */
export async function followRequest(
  dependencies: OrderDependencies,
  id: string,
  now: Date,
): Promise<FollowedRequest> {
  const first = await followOnce(dependencies, id, now);
  // What was opened or completed at Shopify just now says where the request stands.
  const again = first.ok && first.value.made.size > 0 ? await followOnce(dependencies, id, now) : first;
  if (!again.ok) return again;
  const { left } = again.value;
  if (left.length === 0) return ok(again.value.stage ?? 'the request is gone');
  const kind = left.some((each) => each.kind === 'retry') ? 'retry' : 'give-up';
  return fail({ kind, reason: left.map(({ reason }) => reason).join('; ') });
}

interface Followed extends Made {
  readonly stage: string | null;
}

async function followOnce(
  dependencies: OrderDependencies,
  id: string,
  now: Date,
): Promise<Result<Followed, Unfinished>> {
  const read = await readFollowed(dependencies, id, now);
  if (!read.ok) return read;
  if (read.value === null) return ok({ left: [], made: new Set(), stage: null });
  const { plan, about } = read.value;
  const { shop } = about.request;
  await dependencies.database.afterSaleRequest.update({
    where: { shop_id: { shop, id } },
    data: standingOf(plan, about.request, now),
  });
  const effects = plan.effects.filter((effect) => !isToldByShopify(about.request, effect));
  const subject = requestSubject(id);
  const key = { shop, orderId: about.request.orderId ?? subject };
  await forgetUnbegun(dependencies.database, key, { of: `${subject}/`, planned: effects });
  const made = await makeForRequest(dependencies, about, effects, 'job');
  return ok({ ...made, stage: plan.stage });
}

/**
 * Whoever did not ask us gets no mail that we have their request; and of a return that is made there, Shopify tells its customer. [GIFT-01] It
 * does not say that the gift has to come back, too.
 */
function isToldByShopify({ door, decision }: KeptRequest, { kind, payload }: RequestEffect): boolean {
  if (door !== 'shopify' || kind !== 'request-mail' || !('mail' in payload)) return false;
  if (payload.mail === 'received') return true;
  return payload.mail === 'approved' && giftsOf(null, decision, true).length === 0;
}
