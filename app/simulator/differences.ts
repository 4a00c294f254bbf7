import type { Difference } from './outcome.ts';

/** What functions and engine say about one thing, as texts that are equal where they say the same. */
export interface Compared {
  readonly about: Difference['about'];
  readonly functions: readonly string[];
  readonly engine: readonly string[];
}

/** Where they differ. The order does not count: Shopify shows what it is told in an order of its own. */
export function findDifferences(compared: readonly Compared[]): readonly Difference[] {
  return compared.flatMap(({ about, functions, engine }) => {
    const [said, decided] = [functions, engine].map((texts) => [...texts].sort().join('; '));
    return said === decided ? [] : [{ about, functions: said ?? '', engine: decided ?? '' }];
  });
}
