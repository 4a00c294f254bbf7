import { functionEngine } from 'function-runner';
import { functionBundles, functionTargets } from './function-targets.ts';
import { readMeasuredInputs } from './measured-inputs.ts';

/** Instructions of one call, and of a function that only reads the same input and answers with nothing. */
export interface Count {
  readonly call: number;
  readonly reading: number;
}

/** By target and input name. */
export type Counts = Readonly<Record<string, Readonly<Record<string, Count>>>>;

const reader = `export function read() {
  ShopifyFunction.readInput();
  ShopifyFunction.writeOutput({ operations: [] });
}`;

/** Counts every target with all its measured inputs, on bundles built now. The same sources give the same counts. */
export async function countInstructions(): Promise<Counts> {
  const engine = await functionEngine({ metered: true });
  const bundles = await functionBundles();
  const count = async (code: string, exportName: string, input: unknown) =>
    (await engine.run(code, exportName, input)).instructions ?? Number.NaN;

  const counts: Record<string, Record<string, Count>> = {};
  for (const { target, extension, exportName } of functionTargets) {
    const ofTarget: Record<string, Count> = {};
    for (const { name, input } of readMeasuredInputs(target)) {
      ofTarget[name] = {
        call: await count(bundles.get(extension) ?? '', exportName, input),
        reading: await count(reader, 'read', input),
      };
    }
    counts[target] = ofTarget;
  }
  return counts;
}
