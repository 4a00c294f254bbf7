import '@shopify/shopify-app-remix/adapters/node';
import { AppDistribution, LogSeverity, shopifyApp } from '@shopify/shopify-app-remix/server';

import { theApp } from '../audit/actor.ts';
import { recordAudit } from '../audit/record.server.ts';
import { adminApiVersion } from '../admin-api/api-versions.ts';
import { routeToLocalShop } from '../admin-api/route-to-local-shop.server.ts';
import { database } from '../database.server.ts';
import { logOf } from '../operations/log.server.ts';
import { environment } from '../environment.server.ts';
import { makeDue } from '../schedule/due.server.ts';
import { sessionStorageOn } from './session-storage.server.ts';

const { apiKey, apiSecret, appUrl, localShopUrl } = environment();
if (localShopUrl) routeToLocalShop(localShopUrl);

/** Shopify's library with our settings. Access scopes and webhooks stand in shopify.app.toml. */
const shopify = shopifyApp({
  apiKey,
  apiSecretKey: apiSecret,
  appUrl,
  apiVersion: adminApiVersion,
  distribution: AppDistribution.AppStore,
  sessionStorage: sessionStorageOn(database),
  future: { unstable_newEmbeddedAuthStrategy: true, expiringOfflineAccessTokens: true },
  logger: {
    level: LogSeverity.Warning,
    log: (_severity, message) => logOf('access').warn(withoutTokens(message)),
  },
  hooks: {
    afterAuth: async ({ session }) => {
      await keepInstalled(session.shop, new Date());
    },
  },
});

/** Whenever the app gets a token: a shop that has just installed it, for the first time or again, is one from now on. */
async function keepInstalled(shop: string, at: Date): Promise<void> {
  const { count: made } = await database.shop.createMany({
    data: [{ domain: shop, installedAt: at }],
    skipDuplicates: true,
  });
  const { count: returned } = await database.shop.updateMany({
    where: { domain: shop, uninstalledAt: { not: null } },
    data: { uninstalledAt: null, installedAt: at },
  });
  // What was sold before it was removed may have shipped since, and nobody has told.
  if (returned > 0) await makeDue(database, { name: 'orders', shop }, at);
  if (made + returned > 0) await recordAudit(database, { shop, by: theApp, at, what: { kind: 'installed' } });
}

/** The library's messages may quote a session token; a log is no place for one. */
function withoutTokens(message: string): string {
  return message.replaceAll(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, '(session token)');
}

export const { authenticate, unauthenticated, login } = shopify;
