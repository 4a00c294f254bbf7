import { compileCheckout, impactOf, isSame, mergePolicies, saysNone, sayStatement } from '@doorstep/policy';
import type {
  Choice,
  Collision,
  Impact,
  Merge,
  Policy,
  PolicyChange,
  Problem,
  Result,
} from '@doorstep/policy';

import type { Merchant } from '../../access/merchant.server.ts';
import type { Database } from '../../database.server.ts';
import { readerIn } from '../../reader.ts';
import type { SetupFailure } from '../../setup/step.ts';
import { dateIn } from '../date-in-zone.ts';
import { readDraft } from '../draft/draft.server.ts';
import type { Draft } from '../draft/draft.ts';
import { policyOfDraft } from '../draft/draft.ts';
import { findInPolicy } from '../findings/in-policy.ts';
import type { FoundInPolicy } from '../findings/in-policy.ts';
import { readKept } from '../findings/kept.server.ts';
import type { SaidTopic } from '../history/sentences.ts';
import { sayPolicy } from '../history/sentences.ts';
import type { ShownVersion } from '../history/shown-version.server.ts';
import { versionsShown } from '../history/shown-version.server.ts';
import { currentVersion } from '../versions.server.ts';
import type { PublishedVersion } from '../versions.server.ts';
import type { OpenOrders } from './open-orders.server.ts';
import { countOpenOrders } from './open-orders.server.ts';

/** What a draft and the version that is live make of each other. */
export type Standing =
  /** What is saved cannot be published: problems at their names in the form, or at their paths in the policy. */
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] }
  | { readonly kind: 'unchanged' }
  /** Somebody published meanwhile: first the two are merged. */
  | { readonly kind: 'behind'; readonly live: PublishedVersion; readonly mine: Policy; readonly merge: Merge }
  /** `live` is `null` before the first publishing. */
  | { readonly kind: 'ready'; readonly live: PublishedVersion | null; readonly policy: Policy };

/** The user's draft, and how it stands to what is live. Never is a draft published over a version that it does not know. */
export async function standingOf(
  database: Database,
  { admin, user }: Pick<Merchant, 'admin' | 'user'>,
  choices: Readonly<Record<string, Choice | undefined>> = {},
): Promise<Result<{ readonly draft: Draft; readonly standing: Standing }, SetupFailure>> {
  const read = await readDraft(database, admin, user);
  if (!read.ok) return read;
  const draft = read.value;
  return { ok: true, value: { draft, standing: await stand(database, admin.shop, draft, choices) } };
}

async function stand(
  database: Database,
  shop: string,
  draft: Draft,
  choices: Readonly<Record<string, Choice | undefined>>,
): Promise<Standing> {
  const live = await currentVersion(database, shop);
  const policy = policyOfDraft(draft);
  if (!policy.ok) return { kind: 'unreadable', problems: policy.error };
  const mine = policy.value;
  if (live !== null && isSame(mine, live.policy)) return { kind: 'unchanged' };
  if (live === null || live.number === draft.base) {
    const tooLarge = whatIsTooLarge(mine);
    return tooLarge.length > 0
      ? { kind: 'unreadable', problems: tooLarge }
      : { kind: 'ready', live, policy: mine };
  }
  // What was chosen over an earlier version was chosen between other changes.
  const kept = draft.chosen.over === live.number ? draft.chosen.choices : {};
  const sides = { base: draft.opened, theirs: live.policy, mine };
  const merge = mergePolicies(sides, { ...kept, ...choices }, readerIn('en'));
  return { kind: 'behind', live, mine, merge };
}

/**
 * What checkout could not read because there is more of it than Shopify lets functions read, each with a way out. Publishing
 * finds it too, with the product as it is sold then; here it is told before anything is asked of Shopify.
 */
function whatIsTooLarge(policy: Policy): readonly Problem[] {
  const compiled = compileCheckout(policy, {
    publishedOn: dateIn(policy.merchant.timeZone, new Date()),
    version: 1,
    protectionVariantId: 'gid://shopify/ProductVariant/40000000000000',
  });
  return compiled.ok ? [] : compiled.error;
}

/** Something that was found, beside the sentences that customers read of it. */
export interface FoundWithSentences extends FoundInPolicy {
  readonly quotes: readonly string[];
}

/** What the page shows before a publishing. */
export type Prepared =
  | Exclude<Standing, { readonly kind: 'behind' | 'ready' }>
  | {
      readonly kind: 'behind';
      readonly live: ShownVersion;
      readonly theirs: readonly PolicyChange[];
      readonly mine: readonly PolicyChange[];
      readonly collisions: readonly Collision[];
      /** Why the two do not go together as they are chosen. */
      readonly problems: readonly Problem[];
    }
  | {
      readonly kind: 'ready';
      readonly live: ShownVersion | null;
      /** `null` before the first publishing, which everything is new with. */
      readonly impact: Impact | null;
      /** All that the first version says; empty when there was one before. */
      readonly says: readonly SaidTopic[];
      readonly findings: readonly FoundWithSentences[];
      readonly open: readonly OpenOrders[];
      /** Something is typed and not saved: it is not published. */
      readonly hasUnsaved: boolean;
      /** When the draft was saved, as ISO text. */
      readonly savedAt: string | null;
    };

/** Everything that a merchant should know before publishing, in words. */
export async function preparePublishing(
  database: Database,
  merchant: Merchant,
  now: Date,
): Promise<Result<Prepared, SetupFailure>> {
  const stood = await standingOf(database, merchant);
  if (!stood.ok) return stood;
  const { standing, draft } = stood.value;
  if (standing.kind === 'unreadable' || standing.kind === 'unchanged') return { ok: true, value: standing };
  const { live } = standing;
  const policy = standing.kind === 'ready' ? standing.policy : standing.mine;
  const { timeZone } = policy.merchant;
  const show = await versionsShown(database, merchant.shop, live ? [live] : [], timeZone);
  if (standing.kind === 'behind') {
    const { theirs, mine, collisions, policy: merged } = standing.merge;
    const problems = merged.ok ? [] : merged.error;
    const behind = {
      kind: standing.kind,
      live: show(standing.live),
      theirs,
      mine,
      collisions,
      problems,
    } as const;
    return { ok: true, value: behind };
  }
  const today = dateIn(timeZone, now);
  return {
    ok: true,
    value: {
      kind: 'ready',
      live: live && show(live),
      impact: live && impactOf(live.policy, policy, today, readerIn('en')),
      says: live ? [] : sayPolicy(policy),
      findings: findInPolicy(policy, today, await readKept(database, merchant.shop)).map((finding) => ({
        ...finding,
        quotes: finding.statements
          .filter((id) => !saysNone(policy, id))
          .map((id) => sayStatement(policy, id, readerIn('en'))),
      })),
      open: live ? await countOpenOrders(database, merchant.shop, today) : [],
      hasUnsaved: Object.keys(draft.unsaved).length > 0,
      savedAt: draft.savedAt?.toISOString() ?? null,
    },
  };
}
