import { data } from '@remix-run/node';
import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { previewAnswer } from '../../after-sale/desk/answers/preview-answer.server.ts';
import { longestWords } from '../../after-sale/desk/longest-words.ts';
import { database } from '../../database.server.ts';

const form = z.object({ words: z.string().trim().min(1).max(longestWords) });

/** POST: shows the mail that these words would be sent as. Nothing is sent or kept. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { admin } = await authenticateMerchant(request);
  const sent = form.safeParse(Object.fromEntries(await request.formData()));
  if (!sent.success)
    return data({ mail: null, problem: 'Write what the customer is told, in at most 5,000 characters.' });
  const seen = await previewAnswer({ admin, database }, params['id'] ?? '', sent.data.words, new Date());
  return data(seen.ok ? { mail: seen.value, problem: null } : { mail: null, problem: seen.error });
}
