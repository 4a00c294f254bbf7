import { database } from '../database.server.ts';
import { install } from './merchant.ts';
import { shopServer } from './shop-server.ts';
import type { ShopServer } from './shop-server.ts';
import type { ShopWithApp } from './shop-with-app.ts';

/** For tests of what merchants open: the shops that the server opens answer. */
export const serveToRoutes = (): Promise<ShopServer> => shopServer();

/** These shops have just installed the app, and no other is there. */
export async function installAlone(server: ShopServer, ...shops: readonly ShopWithApp[]): Promise<void> {
  server.open(...shops);
  await database.shop.deleteMany();
  for (const { domain } of shops) await install(domain);
}
