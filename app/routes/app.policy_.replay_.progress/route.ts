import type { LoaderFunctionArgs } from '@remix-run/node';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { database } from '../../database.server.ts';
import type { ProgressAnswer } from '../../replay/page/progress.ts';
import { sayProgress } from '../../replay/page/progress.ts';
import { runIn } from '../../replay/page/run-in-address.ts';
import { readReplay } from '../../replay/store.server.ts';

/** GET /app/policy/replay/progress?run=7: how far a replay is. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const { shop } = await authenticateMerchant(request);
  const id = runIn(new URL(request.url).searchParams.get('run'));
  const replay = id === null ? null : await readReplay(database, { shop, id });
  const progress = replay && sayProgress({ ...replay, orders: replay.tally.orders }, new Date());
  const answer: ProgressAnswer = { progress };
  return Response.json(answer);
}
