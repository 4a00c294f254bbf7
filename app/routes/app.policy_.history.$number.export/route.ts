import type { LoaderFunctionArgs } from '@remix-run/node';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { database } from '../../database.server.ts';
import { fileNameOf, fileOf } from '../../policy/history/export-file.ts';
import { versionInAddress } from '../../policy/history/version-in-address.server.ts';

/** GET: the policy of a version as a JSON file, in the present schema, whatever schema it was published in. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const { shop } = await authenticateMerchant(request);
  const version = await versionInAddress(database, shop, params['number']);
  return new Response(fileOf(version.policy), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileNameOf(shop, version)}"`,
      'Cache-Control': 'no-store',
    },
  });
}
