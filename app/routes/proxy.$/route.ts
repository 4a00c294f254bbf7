import type { LoaderFunctionArgs } from '@remix-run/node';

import { spokenAt } from '../../after-sale/form/spoken-at.server.ts';
import { tell } from '../../after-sale/form/told-pages.tsx';
import { database } from '../../database.server.ts';
import { readVisitor } from '../../storefront-proxy/visitor.server.ts';

/**
 * GET of any other address below the proxy: a shopper reads that it leads nowhere, and where the support form is. It may be half of a link that lets
 * its reader act, so the page stands alone like those.
 */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const visitor = readVisitor(request, new Date());
  if (visitor === null) return new Response('Not signed by Shopify', { status: 401 });
  const spoken = await spokenAt(database, visitor.shop, visitor.acceptLanguage);
  if (spoken === null) return new Response('There is nothing at this address', { status: 404 });
  return tell({ kind: 'told', told: 'invalid', ...spoken }, visitor);
}
