import type { LoaderFunctionArgs } from '@remix-run/node';

import { authenticate } from '../../access/shopify.server.ts';

/** Handled by Shopify's library: /auth/session-token (the bounce page) and /auth/exit-iframe. */
export async function loader({ request }: LoaderFunctionArgs): Promise<null> {
  await authenticate.admin(request);
  return null;
}
