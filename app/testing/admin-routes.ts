import { database } from '../database.server.ts';
import type { FakeShop } from './fake-shop.ts';
import { install } from './merchant.ts';
import { serveShops } from './shop-server.ts';
import { setEnvironment } from './webhook.ts';

/**
 * For tests of what merchants open: these shops answer, and the app has the settings to call them. The route is to be
 * loaded after it, because Shopify's library reads the settings when it is loaded.
 */
export async function serveToRoutes(...shops: readonly FakeShop[]): ReturnType<typeof serveShops> {
  const server = await serveShops(...shops);
  setEnvironment();
  Object.assign(process.env, { DOORSTEP_MODE: 'local', LOCAL_SHOP_URL: server.url });
  return server;
}

/** These shops have just installed the app, and no other has. */
export async function installAlone(...shops: readonly FakeShop[]): Promise<void> {
  await database.shop.deleteMany();
  for (const { admin } of shops) await install(admin.shop);
}
