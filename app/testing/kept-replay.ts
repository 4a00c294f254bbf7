import { aallyn } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';

import { database } from '../database.server.ts';
import { currentVersion } from '../policy/versions.server.ts';
import { beginReplay, readReplay } from '../replay/store.server.ts';
import type { Replay, ReplayKind } from '../replay/store.server.ts';

/** The preset, but in the United States shipping is free from another amount, in minor units. */
export const withFreeFrom = (minor: number): Policy => ({
  ...aallyn,
  destinations: {
    ...aallyn.destinations,
    served: aallyn.destinations.served.map((each) =>
      each.country === 'US' && each.freeFrom
        ? { ...each, freeFrom: { ...each.freeFrom, amount: { ...each.freeFrom.amount, minor } } }
        : each,
    ),
  },
});

/** When replays of tests begin. */
export const replayedAt = new Date('2026-11-24T10:00:00Z');

const days = 24 * 60 * 60 * 1000;

/** Begins to try a draft on the orders of 60 days, or, as a shadow, on those of the coming 14. */
export async function keptReplay(shop: string, draft: Policy, kind: ReplayKind = 'past'): Promise<bigint> {
  const live = await currentVersion(database, shop);
  if (live === null) throw new Error('Nothing is published.');
  const at = replayedAt.getTime();
  const [since, until] = kind === 'past' ? [at - 60 * days, at] : [at, at + 14 * days];
  const span = { since: new Date(since), until: new Date(until) };
  const id = await beginReplay(database, { shop, user: '42', kind, live, draft, ...span }, replayedAt);
  if (id === null) throw new Error('One is under way.');
  return id;
}

/** A replay as it stands. */
export async function replayNow(shop: string, id: bigint): Promise<Replay> {
  const replay = await readReplay(database, { shop, id });
  if (replay === null) throw new Error('It is gone.');
  return replay;
}
