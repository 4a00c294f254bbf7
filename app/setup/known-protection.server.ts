import type { Database } from '../database.server.ts';

/** What a shop sold as protection so far, by what was published for it. */
export interface KnownProtection {
  readonly productId: string | null;
  readonly variantId: string | null;
  /** Every variant that a version was sold with, the latest first, the present one among them. */
  readonly soldVariantIds: readonly string[];
}

/** Older ones are in no cart any more, and what functions read has to stay small. */
const latest = 10;

export async function readKnownProtection(database: Database, shop: string): Promise<KnownProtection> {
  const row = await database.shop.findUnique({ where: { domain: shop } });
  const versions = await database.policyVersion.groupBy({
    by: ['protectionVariantId'],
    where: { shop, publishedAt: { not: null }, protectionVariantId: { not: null } },
    _max: { number: true },
    orderBy: { _max: { number: 'desc' } },
    take: latest,
  });
  return {
    productId: row?.protectionProductId ?? null,
    variantId: row?.protectionVariantId ?? null,
    soldVariantIds: versions.flatMap(({ protectionVariantId: id }) => id ?? []),
  };
}
