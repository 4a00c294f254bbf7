import { decodeBlockRules, fail, ok } from '@doorstep/policy';
import type { Policy, Result } from '@doorstep/policy';
import { Prisma } from '@prisma/client';

import { readShop } from '../admin-api/shop.ts';
import { jsonOf } from '../json.ts';
import { step } from '../setup/step.ts';
import type { PublishFailure, Publisher, PublishRequest, Written } from './publishing.ts';
import { currentVersion } from './versions.server.ts';

/** A publishing takes seconds; one that is unfinished for so long was cut short. */
const cutShortAfterMilliseconds = 2 * 60 * 1000;

/**
 * Takes the next version number before anything changes at Shopify. (shop, number) is unique, so of two publishers
 * only one gets it, on any number of instances.
 */
export async function reserveVersion(
  { admin, database, now }: Publisher,
  policy: Policy,
  { base, by }: PublishRequest,
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
        publishedBy: by,
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

/** The version is live: from now on orders are decided by it. */
export async function finishVersion(
  { admin, database, now }: Publisher,
  number: number,
  written: Written,
): Promise<void> {
  const { hash, owners, protectionProductId, protectionVariantId } = written;
  await database.policyVersion.updateMany({
    where: { shop: admin.shop, number },
    data: { publishedAt: wholeSecond(now), hash, protectionVariantId },
  });
  await database.shop.updateMany({
    where: { domain: admin.shop },
    data: {
      validationId: owners.validation,
      shippingDiscountId: owners.shippingDiscount,
      promotionDiscountId: owners.promotionDiscount,
      deliveryCustomizationId: owners.deliveryCustomization,
      protectionProductId,
      protectionVariantId,
    },
  });
}

/** Shopify gives `created_at` of orders in whole seconds; an order of the same second belongs to this version. */
const wholeSecond = (instant: Date): Date => new Date(Math.floor(instant.getTime() / 1000) * 1000);

/**
 * A publishing that was cut short (the process died) has either written all its metafields or none. Shopify tells
 * which: then its version counts, or its number is freed.
 */
export async function settleUnfinished(publisher: Publisher): Promise<Result<null, PublishFailure>> {
  const { admin, database, now } = publisher;
  const unfinished = await database.policyVersion.findFirst({
    where: { shop: admin.shop, publishedAt: null },
  });
  if (!unfinished) return ok(null);
  if (now.getTime() - unfinished.startedAt.getTime() < cutShortAfterMilliseconds)
    return fail({ kind: 'busy' });
  const shop = await step('looking at what is live', readShop(admin));
  if (!shop.ok) return fail({ kind: 'setup', leftovers: null, ...shop.error });
  if (decodeBlockRules(shop.value.metafield?.jsonValue)?.version === unfinished.number) {
    await database.policyVersion.updateMany({
      where: { shop: admin.shop, number: unfinished.number },
      data: { publishedAt: wholeSecond(unfinished.startedAt) },
    });
  } else {
    await abandonVersion(publisher, unfinished.number);
  }
  return ok(null);
}
