import { z } from 'zod';

import { brokenExample } from '../examples/broken-example.ts';

/** How a publishing ended, as it is kept: in words that are ready to be shown. */
export const endedRun = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('published'), version: z.number() }),
  z.object({
    kind: z.literal('failed'),
    /** What failed, and why. */
    reasons: z.array(z.string()),
    /** What could not be put back; `null` when everything is as before. */
    leftovers: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('blocked'),
    /** When the draft that was tried had been saved, as ISO text; a draft that was saved since is another. */
    savedAt: z.string().nullable(),
    examples: z.array(brokenExample),
  }),
]);

export type EndedRun = z.infer<typeof endedRun>;

/** How a publishing goes or went. */
export type Run =
  | EndedRun
  /** `step`: what it is at. */
  | { readonly kind: 'running'; readonly step: string }
  /** Its process died before anything reached checkout, and what it had done is put back. */
  | { readonly kind: 'cut-short' };

/** What GET /app/policy/publish/progress answers. */
export interface RunAnswer {
  readonly run: Run | null;
}
