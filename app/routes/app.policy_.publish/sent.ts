import { z } from 'zod';

/** What the page sends. `seen`: the number of the version that it compared the draft with; 0 for none. */
const sent = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('publish'),
    seen: z.coerce.number().int(),
    note: z.string().max(500).default(''),
  }),
  z.object({ intent: z.literal('merge'), seen: z.coerce.number().int() }),
  /** A choice was made and nothing is merged yet. */
  z.object({ intent: z.literal('choose'), seen: z.coerce.number().int() }),
  z.object({ intent: z.literal('put-away') }),
  /** One of a finding's ways out, by its place. */
  z.object({ intent: z.literal('settle'), finding: z.string(), way: z.coerce.number().int() }),
  z.object({ intent: z.enum(['keep', 'reopen']), finding: z.string() }),
]);

/** Reads a form of the page; `null` for one that is not complete. */
export function readSent(form: FormData) {
  const read = sent.safeParse(Object.fromEntries(form));
  return read.success ? read.data : null;
}
