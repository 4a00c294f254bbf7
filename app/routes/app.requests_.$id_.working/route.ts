import type { LoaderFunctionArgs } from '@remix-run/node';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { isWorkingOn } from '../../after-sale/desk/request/working.server.ts';
import type { WorkingAnswer } from '../../after-sale/desk/request/working.server.ts';
import { database } from '../../database.server.ts';

/** GET: whether a request is still carried out. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const { shop } = await authenticateMerchant(request);
  const answer: WorkingAnswer = {
    isWorking: await isWorkingOn(database, { shop, id: params['id'] ?? '' }),
  };
  return Response.json(answer);
}
