import type { ShopSeed } from '../state/state.ts';
import { aallyn } from './aallyn.ts';
import { harbourCanvas } from './harbour-canvas.ts';

const seeds = { aallyn, 'harbour-canvas': harbourCanvas } as const satisfies Readonly<
  Record<string, ShopSeed>
>;

/** A shop that can be started, by the name in front of `.myshopify.com`. */
export type SeedName = keyof typeof seeds;

/** The names of all shops that can be started. */
export const seedNames: readonly SeedName[] = ['aallyn', 'harbour-canvas'];

/** The seed of a shop. */
export const seedOf = (name: SeedName): ShopSeed => seeds[name];

/** Whether a text names a shop that can be started. */
export const isSeedName = (name: string): name is SeedName => Object.hasOwn(seeds, name);
