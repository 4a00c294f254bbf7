import { data } from '@remix-run/node';
import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { takeBulk } from '../../after-sale/desk/bulk/bulk.server.ts';
import { bulkWish, chosenIds, requestId } from '../../after-sale/desk/bulk/wish.ts';
import { assign } from '../../after-sale/desk/notes.server.ts';
import { database } from '../../database.server.ts';

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
  .pipe(z.record(requestId, z.string()));

const form = z.discriminatedUnion('do', [
  bulkWish.extend({ said, token: z.string().min(8).max(64) }),
  z.object({
    do: z.literal('assign'),
    ids: chosenIds,
    to: z.union([z.literal(''), z.string().regex(/^\d{1,20}$/)]),
  }),
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
  const { token, said: read, ...wish } = sent.data;
  const { taken, left } = await takeBulk({ admin, database }, wish, {
    ...{ by, token, now },
    said: new Map(Object.entries(read)),
  });
  return data({ done: say(taken, wish.do), problem: null, left });
}

const say = (count: number, what: string): string =>
  count === 1 ? `1 request ${what}` : `${count} requests ${what}`;
