import { liveVersion } from '../policy/versions.server.ts';
import { lookAtHealth } from './look.server.ts';
import type { ShopToLookAt } from './read-facts.server.ts';

/** Looks what is wrong in a shop without anybody asking; in one whose policy is not live there is nothing to be wrong. */
export async function lookUnasked(about: ShopToLookAt): Promise<void> {
  const live = await liveVersion(about.database, about.shop);
  if (live) await lookAtHealth(about, live);
}
