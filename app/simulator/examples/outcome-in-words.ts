import { z } from 'zod';

import { compareOutcomes, outcomeParts } from '../compare-outcomes.ts';
import type { DescribedOutcome, OutcomeRow } from '../describe-outcome.ts';

const row = z.object({
  key: z.string(),
  label: z.string(),
  value: z.string(),
  /** Sentences of the policy that it followed from. */
  because: z.array(z.string()),
});
const rows = z.array(row).readonly();

export const outcomeInWords = z.object({ sees: rows, pays: rows, later: rows });

/** What a shopper sees and pays, and what happens to the order, as it is kept: in the words that a merchant read. */
export type OutcomeInWords = Readonly<z.infer<typeof outcomeInWords>>;

/** One thing that comes out otherwise; `null` where there is nothing like it. */
export const outcomeChange = z.object({
  label: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** The sentences that it follows from now, or, where nothing is left of it, did before. */
  because: z.array(z.string()),
});
export type OutcomeChange = z.infer<typeof outcomeChange>;

/** An outcome in words, without how it was worked out. */
export function inWords({ sees, pays, later }: DescribedOutcome): OutcomeInWords {
  const kept = ({ key, label, value, because }: OutcomeRow) => ({
    ...{ key, label, value },
    because: because.map(({ sentence }) => sentence),
  });
  return { sees: sees.map(kept), pays: pays.map(kept), later: later.map(kept) };
}

/** What is different, line by line. A sentence that is written anew and decides the same is no difference. */
export function changesBetween(before: OutcomeInWords, after: OutcomeInWords): readonly OutcomeChange[] {
  const compared = compareOutcomes(before, after);
  const differing = outcomeParts.flatMap((part) => compared[part]).filter(({ differs }) => differs);
  return differing.map(({ label, left, right }) => ({
    label,
    before: left?.value ?? null,
    after: right?.value ?? null,
    because: [...((right ?? left)?.because ?? [])],
  }));
}
