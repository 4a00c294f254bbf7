import { isSame } from '@doorstep/policy';
import { data } from '@remix-run/node';
import { z } from 'zod';

import type { Merchant } from '../../access/merchant.server.ts';
import type { Database } from '../../database.server.ts';
import { meantIn } from '../../policy/examples/meant.ts';
import { versionInAddress } from '../../policy/history/version-in-address.server.ts';
import { publish } from '../../policy/publish.server.ts';
import type { PublishOutcome } from '../../policy/publishing.ts';
import { versionNumbered } from '../../policy/versions.server.ts';

/** How going back to a version ended. */
export type RollBackOutcome = PublishOutcome | { readonly kind: 'nothing-to-do' };

const statuses = {
  published: 200,
  'nothing-to-do': 200,
  problems: 422,
  examples: 422,
  conflict: 409,
  busy: 409,
  setup: 502,
} as const;

const sent = z.object({ base: z.coerce.number().int(), note: z.string().max(500).default('') });

/**
 * Publishes the policy of an older version once more, as a new version. `base` in the form is the version that was live when
 * the merchant was asked. Throws 404 when the shop has no such version.
 */
export async function rollBack(
  database: Database,
  merchant: Merchant,
  asked: { readonly number: string | undefined; readonly form: FormData },
) {
  const { number, policy } = await versionInAddress(database, merchant.shop, asked.number);
  const form = sent.safeParse(Object.fromEntries(asked.form));
  if (!form.success) throw new Response('The form was not complete.', { status: 400 });
  const { base, note } = form.data;
  const live = await versionNumbered(database, merchant.shop, base);
  if (live && isSame(live.policy, policy)) return answer({ kind: 'nothing-to-do' });
  const published = await publish(
    { admin: merchant.admin, database, now: new Date() },
    { document: policy, base, by: merchant, note, restoredFrom: number, meant: meantIn(asked.form) },
  );
  return answer(published.ok ? { kind: 'published', version: published.value } : published.error);
}

const answer = (outcome: RollBackOutcome) => data(outcome, { status: statuses[outcome.kind] });
