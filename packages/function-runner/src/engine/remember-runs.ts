import { createHash } from 'node:crypto';
import type { FunctionCall, FunctionEngine } from './engine.ts';

/**
 * An engine that makes the same run once: a function sees its input and nothing else, so a bundle, an export and an input come
 * to the same call however often. A run that fails is made again.
 * @param most of how many runs it keeps what they came to, those that were asked for last
 */
export function rememberRuns(engine: FunctionEngine, most: number): FunctionEngine {
  const known = new Map<string, FunctionCall>();
  return {
    async run(code, exportName, input) {
      const print = printOf([code, exportName, JSON.stringify(input)]);
      const call = known.get(print) ?? (await engine.run(code, exportName, input));
      // A map gives its entries in the order in which they were set.
      known.delete(print);
      known.set(print, call);
      for (const [oldest] of known) if (known.size > most) known.delete(oldest);
      return call;
    },
  };
}

/** Tells these texts from all others: the hash of each, since one may end as another begins. */
const printOf = (texts: readonly string[]): string =>
  texts.map((text) => createHash('sha256').update(text).digest('base64')).join(' ');
