import { isSame } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';

import type { Merchant } from '../../access/merchant.server.ts';
import { namesOfStaff } from '../../access/staff.server.ts';
import { database } from '../../database.server.ts';
import { sayInstant } from '../../policy/date-in-zone.ts';
import { policyOfDraft } from '../../policy/draft/draft.ts';
import { readDraft } from '../../policy/draft/draft.server.ts';
import { currentVersion } from '../../policy/versions.server.ts';
import { writeCase } from '../../simulator/case-in-query.ts';
import type { Example } from '../../simulator/examples/example.ts';
import type { OutcomeChange } from '../../simulator/examples/outcome-in-words.ts';
import { sayKept, sayTried } from '../../simulator/examples/say-example.ts';
import { readExamples } from '../../simulator/examples/store.server.ts';
import { tryExamples } from '../../simulator/examples/try-examples.ts';
import { readFunctions } from '../../simulator/functions.server.ts';

/** What examples come to under a version: what is different, by their ids; or why they cannot be tried. */
export type Tried =
  | { readonly kind: 'tried'; readonly changes: Readonly<Record<string, readonly OutcomeChange[]>> }
  | { readonly kind: 'not-tried'; readonly reason: string };

/** Everything that the page shows. */
export async function loadExamples(merchant: Merchant) {
  const { shop, admin, user } = merchant;
  const examples = await readExamples(database, shop);
  const live = await currentVersion(database, shop);
  const begun = performance.now();
  const published = live === null ? null : await tryAll(live.policy, examples);
  const read = await readDraft(database, admin, user);
  const policy = read.ok ? policyOfDraft(read.value) : null;
  const draft = await tryDraft(policy, live?.policy ?? null, published, examples);
  const seconds = (performance.now() - begun) / 1000;
  const nameOf = await namesOfStaff(
    database,
    shop,
    examples.map(({ by }) => by),
  );
  const zone = live?.policy.merchant.timeZone ?? 'UTC';
  return {
    examples: examples.map((example) => ({
      ...{ id: example.id, name: example.name },
      tries: sayTried(example.case),
      says: sayKept(example.outcome),
      kept: `${nameOf(example.by)}, ${sayInstant(example.at, zone)}`,
      link: `/app/simulator?${writeCase(example.case.given).toString()}`,
    })),
    version: live?.number ?? null,
    ...{ published, draft, seconds: seconds.toFixed(1) },
  };
}

async function tryAll(policy: Policy, examples: readonly Example[]): Promise<Tried> {
  if (examples.length === 0) return { kind: 'tried', changes: {} };
  const functions = await readFunctions(false);
  if (!functions.ok) return { kind: 'not-tried', reason: `The functions are not built: ${functions.error}` };
  const tried = await tryExamples(policy, examples, functions.value);
  if (!tried.ok) return { kind: 'not-tried', reason: tried.error.map(({ message }) => message).join(' ') };
  return {
    kind: 'tried',
    changes: Object.fromEntries(tried.value.map(({ example, changes }) => [example.id, changes])),
  };
}

/** A draft that says what is live is not tried a second time. */
async function tryDraft(
  draft: ReturnType<typeof policyOfDraft> | null,
  live: Policy | null,
  published: Tried | null,
  examples: readonly Example[],
): Promise<Tried> {
  if (draft === null)
    return { kind: 'not-tried', reason: 'Your draft could not be read: Shopify did not answer.' };
  if (!draft.ok) return { kind: 'not-tried', reason: 'Your draft has settings that cannot be read yet.' };
  if (published !== null && live !== null && isSame(draft.value, live)) return published;
  return tryAll(draft.value, examples);
}
