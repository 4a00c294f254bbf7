import { localeOf } from '@doorstep/policy';
import type { Locale } from '@doorstep/policy';

import type { Database } from '../../database.server.ts';
import { currentVersion } from '../../policy/versions.server.ts';

/** In whose name a shop's pages speak to somebody, and in which language; `null` for a shop that does not have the app. */
export async function spokenAt(
  database: Database,
  shop: string,
  language: string | null,
): Promise<{ readonly shopName: string; readonly locale: Locale } | null> {
  const installed = await database.shop.findUnique({ where: { domain: shop } });
  if (!installed || installed.uninstalledAt) return null;
  const version = await currentVersion(database, shop);
  return {
    shopName: version?.policy.merchant.name ?? shop.replace('.myshopify.com', ''),
    locale: localeOf(language?.split(/[,;]/, 1)[0]?.trim() ?? null, null),
  };
}
