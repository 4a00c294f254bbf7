import { fail } from '@doorstep/policy';
import type { Policy, Result } from '@doorstep/policy';

import { readApiVersions } from '../admin-api/api-versions.ts';
import type { Admin } from '../admin-api/call.ts';
import { readCodeReach } from '../admin-api/code-reach.ts';
import { readConfigurations } from '../admin-api/configurations.ts';
import { sayFailure } from '../admin-api/failure.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import { readMissingScopes } from '../admin-api/installation.ts';
import { readLocations } from '../admin-api/locations.ts';
import { readOwners } from '../admin-api/owners.ts';
import { readPlan, readShop } from '../admin-api/shop.ts';
import type { Database } from '../database.server.ts';
import { readTextDrift } from '../page/publish/drift.server.ts';
import { readServed } from '../page/served/read-served.server.ts';
import type { VisitPage } from '../page/served/visit.server.ts';
import { readRateFacts } from '../setup/facts.ts';
import type { RateFacts } from '../setup/facts.ts';
import { readProtection } from '../setup/found-protection.ts';
import { readKnownProtection } from '../setup/known-protection.server.ts';
import { step } from '../setup/step.ts';
import type { SetupFailure } from '../setup/step.ts';
import type { Access, ReadFacts } from './facts.ts';
import { readPlacedReturnRules } from './read-return-rules.ts';
import { readPlacedOrders } from './placed-orders.server.ts';

/** A shop that is looked at; `admin` is `null` when the app has no access to it. */
export interface ShopToLookAt {
  readonly shop: string;
  readonly admin: Admin | null;
  readonly database: Database;
  readonly now: Date;
  /** Reads a page of the shop's storefront. */
  readonly visit: VisitPage;
}

/** Reads all facts at once; one that Shopify does not tell keeps none of the others from being told. */
export async function readHealthFacts(about: ShopToLookAt, policy: Policy): Promise<ReadFacts> {
  const { shop, database } = about;
  const admin = about.admin ?? withoutAccess(shop);
  const known = await readKnownProtection(database, shop);
  const row = await database.shop.findUnique({ where: { domain: shop } });
  const ids = [
    row?.validationId,
    row?.shippingDiscountId,
    row?.promotionDiscountId,
    row?.deliveryCustomizationId,
  ];
  const [told, latestOrders, { texts, served }, returnRules, access] = await Promise.all([
    Promise.all([
      readOwners(admin).then(said),
      readConfigurations(
        admin,
        ids.flatMap((id) => id ?? []),
      ).then(said),
      readMissingScopes(admin).then(said),
      readRates(admin).then(saidOfStep),
      readProtection(admin, known).then(saidOfStep),
      readCodeReach(admin, known.productId ?? noProduct).then(said),
      readLocations(admin).then(said),
      readApiVersions(admin).then(said),
      readPlan(admin).then(said),
    ]),
    readPlacedOrders(database, admin, about.now).then(said),
    readTexts({ ...about, admin }, policy),
    readPlacedReturnRules(admin).then(said),
    readAccess(about),
  ]);
  const [owners, configurations, missingScopes, rates, protection, codes, locations, apiVersions, plan] =
    told;
  return {
    ...{ owners, configurations, missingScopes, rates, protection, codes, locations, apiVersions, plan },
    ...{ latestOrders, texts, served, returnRules, access, known },
  };
}

/** An id that no product has. */
const noProduct = 'gid://shopify/Product/0';

/** The policy's text as Shopify keeps it, and as the storefront serves it. */
async function readTexts(
  { admin, database, visit, now }: ShopToLookAt & { readonly admin: Admin },
  policy: Policy,
): Promise<Pick<ReadFacts, 'texts' | 'served'>> {
  const texts = await readTextDrift(admin, database, policy).then(said);
  return { texts, served: texts.ok ? await readServed({ admin, visit }, policy, texts.value, now) : texts };
}

async function readRates(admin: Admin): Promise<Result<RateFacts, SetupFailure>> {
  const shop = await step('reading the shop', readShop(admin));
  return shop.ok ? readRateFacts(admin, shop.value.features.marketDrivenShipping) : shop;
}

async function readAccess({ shop, admin, database }: ShopToLookAt): Promise<Access> {
  const session = await database.session.findFirst({ where: { shop, isOnline: false } });
  return { isReached: admin !== null && session !== null, endsAt: session?.refreshTokenExpires ?? null };
}

/** What cannot be asked says so, fact by fact. */
const withoutAccess = (shop: string): Admin => ({
  shop,
  send: () => Promise.resolve({ kind: 'answered', status: 401, body: null, retryAfter: null }),
  wait: () => Promise.resolve(),
});

const said = <Value>(result: Result<Value, AdminFailure>): Result<Value, string> =>
  result.ok ? result : fail(sayFailure(result.error));

const saidOfStep = <Value>(result: Result<Value, SetupFailure>): Result<Value, string> =>
  result.ok ? result : fail(result.error.reason);
