import { database } from '../database.server.ts';
import { install } from './merchant.ts';
import { serveShops } from './shop-server.ts';
import type { ShopServer } from './shop-server.ts';
import type { ShopWithApp } from './shop-with-app.ts';
import { setEnvironment } from './webhook.ts';

/**
 * For tests of what merchants open: shops that the server opens answer, and the app has the settings to call them. The route is to be
 * loaded after it, because Shopify's library reads the settings when it is loaded.
 */
export async function serveToRoutes(): Promise<ShopServer> {
  const server = await serveShops();
  setEnvironment();
  Object.assign(process.env, { DOORSTEP_MODE: 'local', LOCAL_SHOP_URL: server.url });
  return server;
}

/** These shops have just installed the app, and no other is there. */
export async function installAlone(server: ShopServer, ...shops: readonly ShopWithApp[]): Promise<void> {
  server.open(...shops);
  await database.shop.deleteMany();
  for (const { domain } of shops) await install(domain);
}
