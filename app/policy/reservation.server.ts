import { decodeBlockRules, fail, ok } from '@doorstep/policy';
import type { Policy, Result } from '@doorstep/policy';
import { Prisma } from '@prisma/client';
import type { PolicyVersion } from '@prisma/client';
import { z } from 'zod';

import type { Admin } from '../admin-api/call.ts';
import { readShop } from '../admin-api/shop.ts';
import type { Happened } from '../audit/happened.ts';
import { entryOf } from '../audit/record.server.ts';
import { jsonOf } from '../json.ts';
import { step } from '../setup/step.ts';
import type { SetupFailure } from '../setup/step.ts';
import type { PublishFailure, Publisher, PublishRequest, RenewedExample, Written } from './publishing.ts';
import { currentVersion } from './versions.server.ts';

/**
 * Takes the next version number before anything changes at Shopify. (shop, number) is unique, so of two publishers
 * only one gets it, on any number of instances.
 */
export async function reserveVersion(
  { admin, database, now }: Publisher,
  policy: Policy,
  { base, by, note, restoredFrom }: PublishRequest,
): Promise<Result<number, PublishFailure>> {
  const live = (await currentVersion(database, admin.shop))?.number ?? 0;
  if (live !== base) return fail({ kind: 'conflict', live });
  const number = live + 1;
  try {
    await database.policyVersion.create({
      data: {
        shop: admin.shop,
        number,
        document: jsonOf(policy),
        publishedBy: by.user === null ? 'Doorstep' : `user ${by.user}`,
        publishedById: by.user,
        note: note?.trim() || null,
        restoredFrom: restoredFrom ?? null,
        startedAt: now,
      },
    });
    return ok(number);
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') {
      return fail({ kind: 'busy' });
    }
    throw error;
  }
}

/** The version was not published: its number is free again. */
export async function abandonVersion({ admin, database }: Publisher, number: number): Promise<void> {
  await database.policyVersion.deleteMany({ where: { shop: admin.shop, number, publishedAt: null } });
}

/** Writes down what is about to be live, so that it is known to whoever finishes for a publisher that died. */
export async function recordWriting(
  { admin, database }: Publisher,
  number: number,
  written: Written,
): Promise<void> {
  const where = { shop: admin.shop, number, publishedAt: null };
  await database.policyVersion.updateMany({ where, data: { writing: jsonOf(written) } });
}

const writing = z.object({
  hash: z.string(),
  // Releases before this one wrote none down.
  digests: z.record(z.string(), z.string()).default({}),
  owners: z.object({
    validation: z.string(),
    shippingDiscount: z.string(),
    promotionDiscount: z.string(),
    deliveryCustomization: z.string(),
  }),
  protectionProductId: z.string().nullable(),
  protectionVariantId: z.string().nullable(),
});

/**
 * The version is live since `at`: from now on orders are decided by it, and the examples that it is meant to change come to what
 * it says. All of it is recorded, or nothing.
 */
export async function finishVersion(
  { admin, database }: Publisher,
  number: number,
  at: Date,
  renewed: readonly RenewedExample[] = [],
): Promise<void> {
  const where = { shop_number: { shop: admin.shop, number } };
  const row = await database.policyVersion.findUniqueOrThrow({ where });
  const written = writing.safeParse(row.writing);
  const { hash = null, protectionVariantId = null } = written.success ? written.data : {};
  const data = { publishedAt: wholeSecond(at), hash, protectionVariantId };
  const happened = [whatHappened(row), ...renewed.map(({ name }) => renewedBy(number, name))];
  const entries = happened.map((what) => entryOf({ by: { user: row.publishedById }, at, what }));
  await database.shop.update({
    where: { domain: admin.shop },
    data: {
      ...(written.success ? thingsOf(written.data) : {}),
      policyVersions: { update: { where, data } },
      // One that was removed meanwhile is not there to be renewed.
      policyExamples: {
        updateMany: renewed.map(({ id, outcome }) => ({ where: { id }, data: { outcome: jsonOf(outcome) } })),
      },
      auditEntries: { create: entries },
    },
  });
}

const whatHappened = ({ number: version, restoredFrom }: PolicyVersion): Happened =>
  restoredFrom === null
    ? { kind: 'published', version }
    : { kind: 'rolled-back', version, restored: restoredFrom };

const renewedBy = (version: number, name: string): Happened => ({ kind: 'example-renewed', name, version });

/** What a shop has at Shopify under the version that is live. */
const thingsOf = ({ owners, protectionProductId, protectionVariantId }: Written) => ({
  validationId: owners.validation,
  shippingDiscountId: owners.shippingDiscount,
  promotionDiscountId: owners.promotionDiscount,
  deliveryCustomizationId: owners.deliveryCustomization,
  protectionProductId,
  protectionVariantId,
});

/** Shopify gives `created_at` of orders in whole seconds; an order of the same second belongs to this version. */
const wholeSecond = (instant: Date): Date => new Date(Math.floor(instant.getTime() / 1000) * 1000);

/** Whether a version is what checkout runs by at Shopify: all its metafields are written together, or none. */
export async function hasReachedCheckout(
  admin: Admin,
  number: number,
): Promise<Result<boolean, SetupFailure>> {
  const shop = await step('looking at what is live', readShop(admin));
  return shop.ok ? ok(decodeBlockRules(shop.value.metafield?.jsonValue)?.version === number) : shop;
}

/**
 * For whoever publishes {@link alone}, so that the publisher of an unfinished version is dead. It has either written all
 * its metafields or none, and Shopify tells which: then its version counts, or, after `putBack`, its number is freed.
 */
export async function settleUnfinished(
  publisher: Publisher,
  putBack: () => Promise<Result<unknown, SetupFailure>> = () => Promise.resolve(ok(null)),
): Promise<Result<null, PublishFailure>> {
  const { admin, database } = publisher;
  const unfinished = await database.policyVersion.findFirst({
    where: { shop: admin.shop, publishedAt: null },
  });
  if (!unfinished) return ok(null);
  const { number, startedAt } = unfinished;
  const reached = await hasReachedCheckout(admin, number);
  if (!reached.ok) return fail({ kind: 'setup', leftovers: null, ...reached.error });
  if (reached.value) {
    await finishVersion(publisher, number, startedAt);
    return ok(null);
  }
  const restored = await putBack();
  if (!restored.ok) return fail({ kind: 'setup', leftovers: null, ...restored.error });
  await abandonVersion(publisher, number);
  return ok(null);
}
