import type { LoaderFunctionArgs } from '@remix-run/node';

import { authenticateMerchant } from '../../access/merchant.server.ts';

/** An address below the app that no page has: said inside the app, with its navigation. */
export async function loader({ request }: LoaderFunctionArgs) {
  await authenticateMerchant(request);
  throw new Response(null, { status: 404 });
}

/** Never seen: a route of pages needs one, or Remix would answer without the page around it. */
export default function NoPage() {
  return null;
}
