import type { LoaderFunctionArgs } from '@remix-run/node';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { sayDifference } from '../../after-sale/desk/request/say-difference.server.ts';
import { database } from '../../database.server.ts';

/** GET: what Shopify calculates for an exchange, with what somebody at the desk chose to go out instead. Nothing is opened. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { admin } = await authenticateMerchant(request);
  const chosen = Object.fromEntries(new URL(request.url).searchParams);
  return { says: await sayDifference({ admin, database }, params['id'] ?? '', chosen) };
}
