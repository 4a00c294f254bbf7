import { ok } from '@doorstep/policy';

import { renewAlone } from '../access/keep-access.server.ts';
import type { Database } from '../database.server.ts';
import { makeDue } from '../schedule/due.server.ts';
import type { JobOutcome } from './outcome.ts';

/**
 * The merchant granted more, or took some back. A token that was given before may not know of it yet, so it is renewed; what was not
 * written for want of access is written, and Health says what is off.
 */
export async function learnAccess(database: Database, shop: string, now: Date): Promise<JobOutcome> {
  await renewAlone(shop, now, () => true);
  await makeDue(database, { name: 'texts', shop }, now);
  await makeDue(database, { name: 'health', shop }, now);
  return ok('looked at again');
}
