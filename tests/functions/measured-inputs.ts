import { largestInputs } from './largest-inputs.ts';
import { usualInputs } from './usual-inputs.ts';

/** An input for a function target, and how its size reads in a table. */
export interface MeasuredInput {
  readonly name: string;
  readonly input: unknown;
}

/** The inputs that a target is measured with: what most runs are, and the dearest. */
export function readMeasuredInputs(target: string): readonly MeasuredInput[] {
  const usual = usualInputs[target];
  return [...(usual === undefined ? [] : [usual]), ...(largestInputs[target] ?? [])];
}
