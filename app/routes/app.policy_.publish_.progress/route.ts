import type { LoaderFunctionArgs } from '@remix-run/node';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { database } from '../../database.server.ts';
import type { RunAnswer } from '../../policy/publishing-page/run.ts';
import { readRun } from '../../policy/publishing-page/run.server.ts';

/** GET /app/policy/publish/progress: how the publishing goes that the user asked for. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const answer: RunAnswer = { run: await readRun(database, await authenticateMerchant(request)) };
  return Response.json(answer);
}
