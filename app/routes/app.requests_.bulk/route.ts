import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { bulkMoves, mostAtOnce } from '../../after-sale/desk/bulk/bulk-moves.ts';
import { previewBulk, takeBulk } from '../../after-sale/desk/bulk/bulk.server.ts';
import { assign } from '../../after-sale/desk/notes.server.ts';
import { database } from '../../database.server.ts';

const id = z.string().regex(/^\w{1,64}$/);
const ids = z
  .string()
  .transform((text) => text.split(' '))
  .pipe(z.array(id).min(1).max(mostAtOnce));
const answer = z.string().max(64).default('');

const preview = z.object({ do: z.enum(bulkMoves), ids, answer });

/** GET: what would become of each of the chosen requests, to be said before it is done. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { admin } = await authenticateMerchant(request);
  const asked = preview.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) throw new Response('Nothing was chosen.', { status: 400 });
  const { do: step, ...chosen } = asked.data;
  return { step, ...(await previewBulk({ admin, database }, { ...chosen, step, now: new Date() })) };
}

/** What was read of each before it was sent, by its id. */
const said = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue('It is no JSON.');
      return z.NEVER;
    }
  })
  .pipe(z.record(id, z.string()));

const form = z.discriminatedUnion('do', [
  z.object({ do: z.enum(bulkMoves), ids, answer, said, token: z.string().min(8).max(64) }),
  z.object({ do: z.literal('assign'), ids, to: z.union([z.literal(''), z.string().regex(/^\d{1,20}$/)]) }),
]);

/** POST: does it to those that it can be done to, and says which stayed as they are although they were to change. */
export async function action({ request }: ActionFunctionArgs) {
  const by = await authenticateMerchant(request);
  const sent = form.safeParse(Object.fromEntries(await request.formData()));
  if (!sent.success) return data({ done: null, problem: 'Nothing was chosen.', left: [] }, { status: 400 });
  const now = new Date();
  const { shop, admin } = by;
  if (sent.data.do === 'assign') {
    for (const each of sent.data.ids)
      await assign(database, { shop, id: each, by, now }, sent.data.to || null);
    return data({ done: say(sent.data.ids.length, 'assigned'), problem: null, left: [] });
  }
  const { do: step, token, ...chosen } = sent.data;
  const { taken, left } = await takeBulk(
    { admin, database },
    { ...chosen, step, now },
    { by, token, said: new Map(Object.entries(chosen.said)) },
  );
  return data({ done: say(taken, step), problem: null, left });
}

const say = (count: number, what: string): string =>
  count === 1 ? `1 request ${what}` : `${count} requests ${what}`;
