import { fail, isSame, ok } from '@doorstep/policy';
import type { Policy, Result } from '@doorstep/policy';

import { readExamples } from '../../simulator/examples/store.server.ts';
import { tryExamples } from '../../simulator/examples/try-examples.ts';
import type { TriedExample } from '../../simulator/examples/try-examples.ts';
import { readFunctions } from '../../simulator/functions.server.ts';
import { dateIn } from '../date-in-zone.ts';
import type { Publisher, PublishFailure, PublishRequest, RenewedExample } from '../publishing.ts';
import { currentVersion } from '../versions.server.ts';
import { findUntrueExamples } from './try-statements.ts';

/**
 * Tries examples, by the built functions, with a policy that somebody wants to publish: those that stand beside the
 * statements of its page [FAQ-01], and those that the shop keeps. Who publishes the live policy once more, or the app by
 * itself, repairs something and is not held up.
 * @returns the examples whose change is meant, or the failure of those that nobody has said so of: then nothing may be written.
 */
export async function tryBeforePublishing(
  { database, admin: { shop }, now }: Pick<Publisher, 'database' | 'admin' | 'now'>,
  policy: Policy,
  { by, meant = {}, tell }: PublishRequest,
): Promise<Result<readonly RenewedExample[], PublishFailure>> {
  if (by.user === null) return ok([]);
  const live = await currentVersion(database, shop);
  if (live !== null && isSame(live.policy, policy)) return ok([]);
  await tell?.('examples');
  const functions = await readFunctions(false);
  if (!functions.ok) return notTried(`The functions are not built (${functions.error}).`);
  const untrue = await findUntrueExamples(policy, functions.value, dateIn(policy.merchant.timeZone, now));
  if (!untrue.ok) return fail({ kind: 'problems', problems: untrue.error });
  const [first] = untrue.value;
  if (first !== undefined) return notTried(`${first.statement} says: “${first.told}” ${first.why}`);
  const examples = await readExamples(database, shop);
  const tried = await tryExamples(policy, examples, functions.value);
  if (!tried.ok) return fail({ kind: 'problems', problems: tried.error });
  const changed = tried.value.filter(({ changes }) => changes.length > 0);
  const isMeant = ({ example, print }: TriedExample) => meant[example.id] === print;
  if (!changed.every(isMeant)) return fail({ kind: 'examples', broken: changed.map(brokenOf) });
  return ok(changed.map(({ example: { id, name }, now }) => ({ id, name, outcome: now })));
}

const brokenOf = ({ example: { id, name }, print, changes }: TriedExample) => ({
  ...{ id, name, print },
  changes: [...changes],
});

const notTried = (reason: string): Result<never, PublishFailure> =>
  fail({ kind: 'setup', step: 'trying the examples', reason, leftovers: null });
