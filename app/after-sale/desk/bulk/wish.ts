import { z } from 'zod';

import { typedText } from '../../../requests/typed-text.ts';
import { longestWords } from '../longest-words.ts';
import { bulkMoves, mostAtOnce } from './bulk-moves.ts';

/** Names a request in a form. */
export const requestId = z.string().regex(/^\w{1,64}$/);

/** Which requests were chosen. */
export const chosenIds = z
  .string()
  .transform((text) => text.split(' '))
  .pipe(z.array(requestId).min(1).max(mostAtOnce));

/**
 * What somebody wants to have done about many requests. `answer`: the id of the saved answer that each customer gets; empty for none. `own`: what
 * they get instead, in words of one's own.
 */
export const bulkWish = z.object({
  do: z.enum(bulkMoves),
  ids: chosenIds,
  answer: z.string().max(64).default(''),
  own: z.string().max(longestWords).transform(typedText).default(''),
});

/** {@link bulkWish} */
export type BulkWish = z.infer<typeof bulkWish>;
