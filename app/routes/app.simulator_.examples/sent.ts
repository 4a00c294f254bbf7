import { z } from 'zod';

import { longestName } from '../../simulator/examples/limits.ts';

/** What the page, and the simulator's, send. */
const sent = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('keep'),
    name: z.string(),
    /** The query of the simulator's address. */
    case: z.string().max(20_000),
    version: z.string(),
  }),
  z.object({ intent: z.literal('remove'), id: z.string() }),
]);

/** Reads a form; `null` for one that is not complete. */
export function readSent(form: FormData) {
  const read = sent.safeParse(Object.fromEntries(form));
  return read.success ? read.data : null;
}

/** A name without what surrounds it, or what is wrong with it. */
export function readName(typed: string): { readonly name: string } | { readonly problem: string } {
  const name = typed.trim();
  if (name === '') return { problem: 'Type what the example is called.' };
  return name.length > longestName ? { problem: `Type at most ${longestName} characters.` } : { name };
}
