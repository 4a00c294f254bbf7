import type { PublishedVersion } from '../policy/versions.server.ts';
import { checks } from './checks.ts';
import type { Unseen } from './kept.server.ts';
import { keepLook } from './kept.server.ts';
import type { Problem } from './problem.ts';
import type { ReadFacts } from './facts.ts';
import type { ShopToLookAt } from './read-facts.server.ts';
import { readHealthFacts } from './read-facts.server.ts';

/** What is wrong in a shop now, by check. */
export interface Look {
  readonly found: ReadonlyMap<string, readonly Problem[]>;
  readonly unseen: readonly Unseen[];
  /** By what it was found. */
  readonly facts: ReadFacts;
}

/**
 * Looks at everything that can go wrong in a shop whose policy is live, and keeps what was found. A check that cannot look
 * says so, and hides none of the others.
 */
export async function lookAtHealth(about: ShopToLookAt, live: PublishedVersion): Promise<Look> {
  const { database, shop, now } = about;
  const facts = await readHealthFacts(about, live.policy);
  const found = new Map<string, readonly Problem[]>();
  const unseen: Unseen[] = [];
  for (const check of checks) {
    const findings = check.look({ facts, live, now });
    if (findings.ok) found.set(check.id, findings.value);
    else unseen.push({ check: check.id, reason: findings.error });
  }
  await keepLook(database, shop, { at: now, found, unseen });
  return { found, unseen, facts };
}
