import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { mostAtOnce, previewBulk, takeBulk } from '../../after-sale/desk/bulk.server.ts';
import { bulkMoves } from '../../after-sale/desk/moves-of.ts';
import { assign } from '../../after-sale/desk/notes.server.ts';
import { database } from '../../database.server.ts';

const ids = z
  .string()
  .transform((text) => text.split(' '))
  .pipe(
    z
      .array(z.string().regex(/^\w{1,64}$/))
      .min(1)
      .max(mostAtOnce),
  );

const preview = z.object({ do: z.enum(bulkMoves), ids });

/** GET: what would become of each of the chosen requests, to be said before it is done. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const asked = preview.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) throw new Response('Nothing was chosen.', { status: 400 });
  const { do: step, ids: chosen } = asked.data;
  return { step, lines: await previewBulk(database, shop, { step, ids: chosen, now: new Date() }) };
}

const form = z.discriminatedUnion('do', [
  z.object({ do: z.enum(bulkMoves), ids, token: z.string().min(8).max(64) }),
  z.object({ do: z.literal('assign'), ids, to: z.union([z.literal(''), z.string().regex(/^\d{1,20}$/)]) }),
]);

/** POST: does it to those that it can be done to. */
export async function action({ request }: ActionFunctionArgs) {
  const by = await authenticateMerchant(request);
  const sent = form.safeParse(Object.fromEntries(await request.formData()));
  if (!sent.success) return data({ done: null, problem: 'Nothing was chosen.' }, { status: 400 });
  const now = new Date();
  const { shop } = by;
  if (sent.data.do === 'assign') {
    for (const id of sent.data.ids) await assign(database, { shop, id, by, now }, sent.data.to || null);
    return data({ done: say(sent.data.ids.length, 'assigned'), problem: null });
  }
  const { do: step, ids: chosen, token } = sent.data;
  const taken = await takeBulk(database, shop, { step, ids: chosen, now, by, token });
  return data({ done: say(taken, step), problem: null });
}

const say = (count: number, what: string): string =>
  count === 1 ? `1 request ${what}` : `${count} requests ${what}`;
