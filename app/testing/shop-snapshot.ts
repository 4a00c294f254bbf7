import type { ShopWithApp } from './shop-with-app.ts';

/** What changes whenever somebody asks or writes, and says nothing about how the shop is set up. */
const passing: ReadonlySet<string> = new Set([
  'queryBucket',
  'nextId',
  'accessTokens',
  'refreshTokens',
  'installation',
  'webhookDeliveries',
  'plannedFaults',
  'carriedOut',
]);

/** Everything that a shop is, but for what passes: what was set up and taken back leaves the same. */
export function snapshotOf({ state }: ShopWithApp): unknown {
  const kept = Object.entries(state).filter(([name]) => !passing.has(name));
  // A profile counts its changes.
  const plain: unknown = JSON.parse(
    JSON.stringify(Object.fromEntries(kept), (key, value: unknown): unknown => {
      if (key === 'version') return undefined;
      return value instanceof Map ? Object.fromEntries<unknown>(value) : value;
    }),
  );
  return plain;
}
