import { isSame } from '@doorstep/policy';
import type { Choice, Policy } from '@doorstep/policy';

import type { Merchant } from '../../access/merchant.server.ts';
import type { Database } from '../../database.server.ts';
import { discardDraft, keepUnsaved, readDraft, rebaseDraft } from '../draft/draft.server.ts';
import { policyOfDraft } from '../draft/draft.ts';
import { publish } from '../publish.server.ts';
import { sayPublishFailure } from '../publishing.ts';
import type { PublishFailure } from '../publishing.ts';
import { standingOf } from './prepare.server.ts';
import type { EndedRun } from './run.ts';
import { beginRun } from './run.server.ts';

/** Why a draft was not published, where the page shows what to do instead. */
export interface NotPublished {
  readonly kind: 'look-again' | 'unchanged' | 'unsettled';
}

interface ToPublish {
  readonly note: string;
  /** The number of the version that the page compared with; 0 for none. */
  readonly seen: number;
  /** The examples that are meant to change, with the prints of what they may come to. */
  readonly meant: Readonly<Record<string, string>>;
}

/**
 * Publishes a user's draft as it is saved, over the version that the user has seen. The draft stays when it fails. What was
 * changed in the draft meanwhile stays in it, upon the new version.
 */
export async function publishDraft(
  database: Database,
  merchant: Merchant,
  { note, seen, meant }: ToPublish,
): Promise<EndedRun | NotPublished> {
  const stood = await standingOf(database, merchant);
  if (!stood.ok) return failed(`It failed while ${stood.error.step}: ${stood.error.reason}`);
  const { standing, draft } = stood.value;
  if (standing.kind === 'unchanged') return { kind: 'unchanged' };
  if (standing.kind !== 'ready' || (standing.live?.number ?? 0) !== seen) return { kind: 'look-again' };
  const { policy } = standing;
  const now = new Date();
  const run = await beginRun(database, merchant, seen + 1, now);
  const published = await publish(
    { admin: merchant.admin, database, now },
    { document: policy, base: seen, by: merchant, note, meant, tell: run.tell },
  ).catch(async (thrown: unknown) => {
    await run.forget();
    throw thrown;
  });
  // How it ends the page finds out from the version, which is finished or taken back within a minute.
  if (!published.ok && published.error.kind === 'setup' && published.error.unsettled)
    return { kind: 'unsettled' };
  if (published.ok) await settleDraft(database, merchant, published.value, policy);
  const ended: EndedRun = published.ok
    ? { kind: 'published', version: published.value }
    : endedBy(published.error, draft.savedAt);
  await run.end(ended);
  return ended;
}

function endedBy(failure: PublishFailure, savedAt: Date | null): EndedRun {
  if (failure.kind === 'examples')
    return {
      kind: 'blocked',
      savedAt: savedAt?.toISOString() ?? null,
      examples: [...failure.broken],
    };
  const leftovers = failure.kind === 'setup' ? failure.leftovers : null;
  return { kind: 'failed', reasons: [...sayPublishFailure(failure)], leftovers };
}

const failed = (reason: string): EndedRun => ({ kind: 'failed', reasons: [reason], leftovers: null });

/** The draft has done its work; what was saved or typed in it since it was read goes on upon the new version. */
async function settleDraft(
  database: Database,
  { admin, shop, user }: Merchant,
  base: number,
  published: Policy,
): Promise<void> {
  const read = await readDraft(database, admin, user);
  if (!read.ok) return;
  const draft = read.value;
  const now = policyOfDraft(draft);
  // What cannot be read at the moment stays as it is: the page merges it once it can.
  if (!now.ok || draft.base === base) return;
  const { unsaved } = draft;
  const isDone = isSame(now.value, published);
  if (isDone && Object.keys(unsaved).length === 0) return discardDraft(database, { shop, user });
  await rebaseDraft(database, { shop, user }, { base, opened: published, policy: now.value });
  const rebased = await readDraft(database, admin, user);
  if (!rebased.ok) return;
  const { texts } = rebased.value;
  const names = Object.keys(unsaved).filter((name) => texts[name] === draft.texts[name]);
  if (names.length === 0) return;
  const typed = Object.fromEntries(names.map((name) => [name, unsaved[name] ?? '']));
  await keepUnsaved(database, { shop, user }, rebased.value, { names, typed });
}

/**
 * Puts a user's draft upon the version that is live, with both people's changes and what was chosen where they collide.
 * Nothing is published, and nothing changes while a choice is missing or the two do not go together.
 */
export async function mergeDraft(
  database: Database,
  merchant: Merchant,
  {
    seen,
    choices,
  }: { readonly seen: number; readonly choices: Readonly<Record<string, Choice | undefined>> },
): Promise<'merged' | 'look-again' | 'choose'> {
  const stood = await standingOf(database, merchant, choices);
  if (!stood.ok) throw new Response(stood.error.reason, { status: 502 });
  const { standing } = stood.value;
  if (standing.kind !== 'behind' || standing.live.number !== seen) return 'look-again';
  const { live, merge } = standing;
  const { policy, collisions } = merge;
  if (!policy.ok || collisions.some(({ chosen }) => chosen === null)) return 'choose';
  await rebaseDraft(database, merchant, { base: live.number, opened: live.policy, policy: policy.value });
  return 'merged';
}
