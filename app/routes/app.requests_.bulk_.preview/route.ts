import { data } from '@remix-run/node';
import type { ActionFunctionArgs } from '@remix-run/node';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { previewBulk } from '../../after-sale/desk/bulk/bulk.server.ts';
import { bulkWish } from '../../after-sale/desk/bulk/wish.ts';
import { database } from '../../database.server.ts';

/** POST: what would become of each of the chosen requests, to be said before it is done. Nothing is done or kept. */
export async function action({ request }: ActionFunctionArgs) {
  const { admin } = await authenticateMerchant(request);
  const sent = bulkWish.safeParse(Object.fromEntries(await request.formData()));
  if (!sent.success) return data({ lines: [] }, { status: 400 });
  return data(await previewBulk({ admin, database }, sent.data, new Date()));
}
