import { performance } from 'node:perf_hooks';

/** A row of a table, as documents have it. */
export function row(...cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * share) - 1] ?? NaN;

/** Runs something many times, one after the other, and writes its median and 95th percentile as a row. */
export async function measure(what: string, runs: number, load: () => Promise<unknown>): Promise<void> {
  const taken: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await load();
    taken.push(performance.now() - start);
  }
  row(what, `${percentile(taken, 0.5).toFixed(0)} ms`, `${percentile(taken, 0.95).toFixed(0)} ms`);
}
