import type { Admin } from '../admin-api/call.ts';
import type { Database } from '../database.server.ts';
import type { PublishedVersion } from '../policy/versions.server.ts';
import { checks } from './checks.ts';
import type { Unseen } from './kept.server.ts';
import { keepLook } from './kept.server.ts';
import type { Problem } from './problem.ts';
import { readHealthFacts } from './read-facts.server.ts';

/** What is wrong in a shop now, by check. */
export interface Look {
  readonly found: ReadonlyMap<string, readonly Problem[]>;
  readonly unseen: readonly Unseen[];
}

/**
 * Looks at everything that can go wrong in a shop whose policy is live, and keeps what was found. A check that cannot look
 * says so, and hides none of the others.
 */
export async function lookAtHealth(
  database: Database,
  admin: Admin,
  live: PublishedVersion,
  now: Date,
): Promise<Look> {
  const facts = await readHealthFacts(admin);
  const found = new Map<string, readonly Problem[]>();
  const unseen: Unseen[] = [];
  for (const check of checks) {
    const findings = check.look({ facts, live, now });
    if (findings.ok) found.set(check.id, findings.value);
    else unseen.push({ check: check.id, reason: findings.error });
  }
  await keepLook(database, admin.shop, { at: now, found, unseen });
  return { found, unseen };
}
