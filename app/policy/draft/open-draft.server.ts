import { authenticateMerchant } from '../../access/merchant.server.ts';
import type { Merchant } from '../../access/merchant.server.ts';
import { database } from '../../database.server.ts';
import type { Draft } from './draft.ts';
import { readDraft } from './draft.server.ts';

/** The draft of whoever asks; throws the answer that says why there is none. */
export async function openDraft(request: Request): Promise<{ merchant: Merchant; draft: Draft }> {
  const merchant = await authenticateMerchant(request);
  const draft = await readDraft(database, merchant.admin, merchant.user);
  if (draft.ok) return { merchant, draft: draft.value };
  throw new Response(draft.error.reason, { status: 502, statusText: draft.error.reason });
}
