import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { readAppRegistration, type AppLocation } from './installed-app/configuration.ts';
import { shopServer } from './server.ts';
import type { ShopContext } from './shop-context.ts';
import { createState, type ShopSeed } from './state/state.ts';
import { extensionFiles } from './ui-host/extensions.ts';
import { LOCAL_PATIENCE, webhookSender, type DeliveryPatience } from './webhooks/sender.ts';
import { startMailCatcher } from './mailbox/catcher.ts';

export { exampleProducts, exampleShop } from './seed/example-shop.ts';
export {
  discountCode,
  market,
  ONLINE_STORE,
  productOf,
  variantId,
  type Assortment,
  type SeedProduct,
} from './seed/seed-parts.ts';
export { gid } from './state/gid.ts';
export type { ShopSeed } from './state/state.ts';

export interface LocalShopOptions {
  /** Which shop: its merchant, products, markets, locations and codes. A reset leads back to it. */
  readonly seed: ShopSeed;
  /** 0 takes any free port. */
  readonly port: number;
  readonly smtpPort: number;
  readonly host?: string;
  readonly app: AppLocation & {
    /** The folder with one sub-folder for each built extension. */
    readonly extensions: string;
  };
  /** How long webhooks are waited for and repeated. */
  readonly webhookPatience?: DeliveryPatience;
}

export interface LocalShop {
  readonly url: string;
  readonly smtpUrl: string;
  /** `<shop>.myshopify.com` */
  readonly domain: string;
  /** Closes servers, timers and connections; safe to call twice. */
  stop(): Promise<void>;
}

/** Starts a shop with its storefront, checkout, admin, APIs and mailbox on one address, and a mail server beside it. */
export async function startLocalShop(options: LocalShopOptions): Promise<LocalShop> {
  const host = options.host ?? '127.0.0.1';
  const { seed } = options;
  const state = createState(seed, Date.now());
  const app = readAppRegistration(options.app);
  const now = (): string => new Date().toISOString();
  const sender = webhookSender(state, app, now, options.webhookPatience ?? LOCAL_PATIENCE);
  const files = extensionFiles(options.app.extensions);
  const context: ShopContext = {
    state,
    seed,
    app,
    extensions: options.app.extensions,
    functions: () =>
      files.list().flatMap((extension) =>
        extension.kind === 'function'
          ? [
              {
                handle: extension.handle,
                title: extension.name,
                description: null,
                apiVersion: extension.apiVersion,
                targets: extension.targets.map((each) => each.target),
              },
            ]
          : [],
      ),
    now,
    publish: (event) => sender.publish(event),
  };
  const mail = await startMailCatcher(options.smtpPort, host);
  const server = createServer(shopServer(context, sender, mail.mailbox));
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(options.port, host, listening);
  }).catch(async (error: unknown) => {
    await mail.stop();
    throw error;
  });
  return {
    url: `http://${host}:${portOf(server.address())}`,
    smtpUrl: `smtp://${host}:${mail.port}`,
    domain: state.shop.domain,
    async stop() {
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeAllConnections();
      await Promise.all([closed, sender.stop(), mail.stop()]);
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The local shop listens on no port.');
  return address.port;
}
