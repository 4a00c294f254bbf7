import { createHash } from 'node:crypto';

import { outcomeParts } from '../compare-outcomes.ts';
import type { OutcomeInWords } from './outcome-in-words.ts';

/** Tells two outcomes apart: what a person has agreed to is this one and no other. */
export function printOf(outcome: OutcomeInWords): string {
  const said = outcomeParts.flatMap((part) => outcome[part].map(({ label, value }) => [part, label, value]));
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}
