import { nextChance } from '../../packages/local-shop/src/state/storm.ts';

/** Numbers from 0 to below 1 that are the same for the same seed. */
export function createLot(seed: number): () => number {
  const row = { state: seed };
  return () => nextChance(row);
}
