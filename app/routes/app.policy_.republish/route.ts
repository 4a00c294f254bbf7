import { data } from '@remix-run/node';
import type { ActionFunctionArgs } from '@remix-run/node';

import { database } from '../../database.server.ts';
import { merchantOf } from '../../merchant.server.ts';
import { policyToEdit } from '../../policy/editing.server.ts';
import { publish } from '../../policy/publish.server.ts';

/**
 * POST /app/policy/republish: writes the live policy to Shopify once more, as a new version, and the starting policy when
 * none is live. For a shop where somebody deleted a discount or a rate by hand, and for setting a shop up.
 */
export async function action({ request }: ActionFunctionArgs) {
  const { admin, user } = await merchantOf(request);
  const editing = await policyToEdit(database, admin);
  if (!editing.ok) return data({ version: null, problems: [editing.error.says] }, { status: 502 });
  const { policy, base } = editing.value;
  const published = await publish(
    { admin, database, now: new Date() },
    { document: policy, base, by: `user ${user}` },
  );
  if (published.ok) return data({ version: published.value, problems: [] });
  const { error } = published;
  if (error.kind === 'problems') {
    return data({ version: null, problems: error.problems.map(({ message }) => message) }, { status: 422 });
  }
  return error.kind === 'setup'
    ? data({ version: null, problems: [error.says] }, { status: 502 })
    : data({ version: null, problems: ['Somebody else is publishing.'] }, { status: 409 });
}
