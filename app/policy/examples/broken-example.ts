import { z } from 'zod';

import { outcomeChange } from '../../simulator/examples/outcome-in-words.ts';

/** An example that a policy makes something else of than was kept. */
export const brokenExample = z.object({
  id: z.string(),
  name: z.string(),
  /** Of what it comes to now. */
  print: z.string(),
  changes: z.array(outcomeChange),
});

export type BrokenExample = z.infer<typeof brokenExample>;
