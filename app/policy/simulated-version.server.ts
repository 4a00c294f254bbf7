import { fail, ok } from '@doorstep/policy';
import type { Policy, Problem, Publication, Result } from '@doorstep/policy';

import type { Merchant } from '../access/merchant.server.ts';
import type { Database } from '../database.server.ts';
import { readKnownProtection } from '../setup/known-protection.server.ts';
import type { SetupFailure } from '../setup/step.ts';
import type { SimulatedVersion } from '../simulator/simulate.ts';
import { dateIn } from './date-in-zone.ts';
import { policyOfDraft } from './draft/draft.ts';
import { readDraft } from './draft/draft.server.ts';
import { currentVersion, versionNumbered } from './versions.server.ts';
import type { PublishedVersion } from './versions.server.ts';

/** Which version of the policy a page asks for: the user's draft, the published one, or one by its number. */
export type AskedVersion = 'draft' | 'published' | number;

/** Reads what an address says; `null` for what names no version. */
export function readAskedVersion(text: string | null): AskedVersion | null {
  if (text === 'draft' || text === 'published') return text;
  return /^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : null;
}

/** A version as it is, or would be, published, and what it is called: `Draft`, `Version 3`. */
export interface NamedVersion extends SimulatedVersion {
  readonly name: string;
}

/** Why a version cannot be simulated. */
export type NoVersion =
  | { readonly kind: 'unread-draft'; readonly problems: readonly Problem[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly failure: SetupFailure };

/** Before a first publishing there is no protection product: the rules name one that nobody has. */
const futureProtection = 'gid://shopify/ProductVariant/0';

/**
 * The version that is asked for. A published one has the rules that it was published with, whose arrivals are written out from
 * that day on; a draft those that it would have if it were published now.
 */
export async function simulatedVersion(
  database: Database,
  { admin, user }: Pick<Merchant, 'admin' | 'user'>,
  asked: AskedVersion,
  { now, storefront }: { readonly now: Date; readonly storefront: string },
): Promise<Result<NamedVersion, NoVersion>> {
  const { variantId, soldVariantIds } = await readKnownProtection(database, admin.shop);
  const publish = (policy: Policy, on: Date, version: number, sold: string | null): Publication => ({
    publishedOn: dateIn(policy.merchant.timeZone, on),
    version,
    protectionVariantId: sold,
    retiredVariantIds: soldVariantIds.filter((id) => id !== sold),
    storefront,
  });
  if (asked !== 'draft') {
    const found = await findPublished(database, admin.shop, asked);
    if (found === null) return fail({ kind: 'none' });
    const { policy, publishedAt, number, protectionVariantId } = found;
    const publication = publish(policy, publishedAt, number, protectionVariantId);
    return ok({ policy, publication, name: `Version ${number}` });
  }
  const draft = await readDraft(database, admin, user);
  if (!draft.ok) return fail({ kind: 'failed', failure: draft.error });
  const policy = policyOfDraft(draft.value);
  if (!policy.ok) return fail({ kind: 'unread-draft', problems: policy.error });
  const publication = publish(policy.value, now, draft.value.base + 1, variantId ?? futureProtection);
  return ok({ policy: policy.value, publication, name: 'Your draft' });
}

const findPublished = (
  database: Database,
  shop: string,
  asked: 'published' | number,
): Promise<PublishedVersion | null> =>
  asked === 'published' ? currentVersion(database, shop) : versionNumbered(database, shop, asked);
