import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import { functionRunner } from 'function-runner';
import type { FunctionRunner } from 'function-runner';

import { readBuiltFunctions } from './built-functions.server.ts';
import type { Functions } from './function-runs.ts';

const runners = new Map<boolean, Promise<FunctionRunner>>();

/** What runs came to, by the thousand and some kilobytes each: who publishes tries the same examples that the page before has tried. */
const remembers = 2_000;

/** The next run begins when this is over. */
let before: Promise<unknown> = Promise.resolve();

const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

/**
 * One run at a time, whoever asks, and between two of them the server answers what has come in meanwhile: a run is work of
 * the processor, some ten milliseconds long, that nothing can interrupt.
 */
const inTurn = (runner: FunctionRunner): FunctionRunner => ({
  run(...given) {
    const run = before.then(turn).then(() => runner.run(...given));
    before = run.catch(() => undefined);
    return run;
  },
});

/**
 * The built functions and what runs them; fails with words for a developer while they are not built.
 * @param metered whether instructions are counted, which takes three times as long
 */
export async function readFunctions(metered: boolean): Promise<Result<Functions, string>> {
  const built = await readBuiltFunctions();
  if (!built.ok) return built;
  const known = runners.get(metered) ?? functionRunner({ metered, remembers }).then(inTurn);
  runners.set(metered, known);
  return ok({ built: built.value, runner: await known });
}
