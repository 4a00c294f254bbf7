import { database } from '../database.server.ts';
import { install } from './merchant.ts';
import { shopServer } from './shop-server.ts';
import type { ShopWithApp } from './shop-with-app.ts';

/** These shops have just installed the app, and no other is there. */
export async function installAlone(...shops: readonly ShopWithApp[]): Promise<void> {
  (await shopServer()).open(...shops);
  await database.shop.deleteMany();
  for (const { domain } of shops) await install(domain);
}
