import type { ActionFunctionArgs } from '@remix-run/node';

import { database } from '../../database.server.ts';
import { authenticateMerchant } from '../../access/merchant.server.ts';
import { policyToEdit } from '../../policy/editing.server.ts';
import { publish } from '../../policy/publish.server.ts';
import { sayPublishFailure } from '../../policy/publishing.ts';
import type { RepublishAnswer } from '../../policy/publishing.ts';
import { startingPointOf } from '../../policy/starting-policy.ts';

/**
 * POST /app/policy/republish: writes the live policy to Shopify once more, as a new version. When none is live it is the
 * one to start from, with `?start=aallyn` the example. For a shop where somebody deleted a discount or a rate by hand,
 * and for setting a shop up. Answers JSON.
 */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await authenticateMerchant(request);
  const { admin } = merchant;
  const from = startingPointOf(new URL(request.url).searchParams.get('start'));
  const editing = await policyToEdit(database, admin, from);
  if (!editing.ok) return answer({ version: null, problems: [editing.error.reason] });
  const { policy, base } = editing.value;
  const published = await publish(
    { admin, database, now: new Date() },
    {
      document: policy,
      base,
      by: merchant,
      note: base > 0 ? 'Everything was written to Shopify again.' : null,
    },
  );
  return published.ok
    ? answer({ version: published.value, problems: [] })
    : answer({ version: null, problems: sayPublishFailure(published.error) });
}

const answer = (body: RepublishAnswer): Response =>
  Response.json(body, { status: body.version === null ? 409 : 200 });
