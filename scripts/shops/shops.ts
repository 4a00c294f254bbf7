import type { ShopSeed } from 'local-shop';
import { aallyn } from './aallyn.ts';
import { harbourCanvas } from './harbour-canvas.ts';
import { kilnAndHarbour } from './kiln-and-harbour.ts';
import { mapleAndTwine } from './maple-and-twine.ts';
import { southernSpoke } from './southern-spoke.ts';

const shops = {
  aallyn,
  'harbour-canvas': harbourCanvas,
  'southern-spoke': southernSpoke,
  'maple-and-twine': mapleAndTwine,
  'kiln-and-harbour': kilnAndHarbour,
} as const satisfies Readonly<Record<string, ShopSeed>>;

/** A shop that `npm run local` can start, by the name in front of `.myshopify.com`. */
export type ShopName = keyof typeof shops;

/** The names of all of them. */
export const shopNames: readonly ShopName[] = [
  'aallyn',
  'harbour-canvas',
  'southern-spoke',
  'maple-and-twine',
  'kiln-and-harbour',
];

/** What a shop starts with. */
export const seedOf = (name: ShopName): ShopSeed => shops[name];

/** Whether a text names a shop that can be started. */
export const isShopName = (name: string): name is ShopName => Object.hasOwn(shops, name);
