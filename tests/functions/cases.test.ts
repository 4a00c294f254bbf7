import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { functionEngine } from 'function-runner';
import { rulesFor, withJsonValue } from './fixture-files.ts';
import { functionBundles, functionTarget } from './function-targets.ts';
import { outcomeOf } from './outcome.ts';
import { runSource } from './sources.ts';

/**
 * Carts that others met, from public reports about other apps: `changes` is what the policy has differently from AALLYN's,
 * `repeat` how often the one line of the cart stands there, and `expect` what `outcomeOf` says of the answer.
 */
const caseFile = path.join(import.meta.dirname, 'cases.json');
const cases = z
  .array(
    z.object({
      title: z.string(),
      expect: z.array(z.string()),
      changes: z.unknown().optional(),
      repeat: z.number().optional(),
      target: z.string(),
      input: z.record(z.string(), z.unknown()),
    }),
  )
  .parse(JSON.parse(readFileSync(caseFile, 'utf8')));

const engine = await functionEngine({ metered: false });
const bundles = await functionBundles();

test.each(cases.map((each) => [each.title, each] as const))('%s', async (_, each) => {
  const { extension, exportName, export: entry } = functionTarget(each.target);
  const content = { policy: { changes: each.changes ?? {} }, payload: { export: entry } };
  const rules = rulesFor({ content, file: caseFile });
  const input = withJsonValue(repeated(each.input, each.repeat ?? 1), rules);

  const fromSource = runSource(extension, exportName, input);
  expect(outcomeOf(fromSource)).toEqual(each.expect);
  const fromBundle = (await engine.run(bundles.get(extension) ?? '', exportName, input)).output;
  expect(JSON.stringify(fromBundle)).toBe(JSON.stringify(fromSource));
});

/** The input with each line of its delivery groups there `times` times. */
function repeated(value: unknown, times: number): unknown {
  if (times === 1) return value;
  const text = JSON.stringify(value, (key, inner: unknown): unknown =>
    key === 'cartLines' && Array.isArray(inner) ? new Array<unknown>(times).fill(inner[0]) : inner,
  );
  const copy: unknown = JSON.parse(text);
  return copy;
}
