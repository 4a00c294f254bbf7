import type { ActionFunctionArgs } from '@remix-run/node';

import { database } from '../../database.server.ts';
import { authenticateMerchant } from '../../access/merchant.server.ts';
import { policyToEdit } from '../../policy/editing.server.ts';
import { publish } from '../../policy/publish.server.ts';
import { sayPublishFailure } from '../../policy/publishing.ts';
import type { RepublishAnswer } from '../../policy/publishing.ts';
import { startingPointOf } from '../../policy/starting-policy.ts';

/**
 * POST /app/policy/republish: writes the live policy to Shopify once more. When none is live it is the one to start from,
 * with `?start=aallyn` the example. For a shop where somebody deleted a discount or a rate by hand, and for setting a shop
 * up. Answers JSON.
 *
 * It is the one place where a version is made without a change, and for two reasons: what is written differs all the same
 * (its dates count from the day of publishing, the protection may be sold as another variant by now), and when an answer is
 * lost the number is what tells whether it has reached checkout.
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
