/** The local shop in a process of its own. Settings come by the environment; it sends its addresses when it is up. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startLocalShop } from 'local-shop';
import { isShopName, seedOf } from './shops/shops.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const setting = (name: string) => process.env[name] ?? '';

const name = setting('LOCAL_SHOP');
if (!isShopName(name)) throw new Error(`There is no local shop "${name}".`);

const shop = await startLocalShop({
  seed:
    setting('LOCAL_SHOP_FRESH') === 'true' ? { ...seedOf(name), startsWithoutBlocks: true } : seedOf(name),
  host: '127.0.0.1',
  port: Number(setting('PORT')),
  smtpPort: Number(setting('SMTP_PORT')),
  app: {
    url: setting('SHOPIFY_APP_URL'),
    apiKey: setting('SHOPIFY_API_KEY'),
    apiSecret: setting('SHOPIFY_API_SECRET'),
    configuration: path.join(root, 'shopify.app.toml'),
    extensions: path.join(root, 'extensions'),
  },
});
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, () => {
    void shop.stop().then(() => process.exit(0));
  });
}
process.send?.({ url: shop.url });
