import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

import { readAppRegistration, type AppLocation } from './installed-app/configuration.ts';
import { keepAliveTimeout } from './keep-alive.ts';
import { shopServer } from './server.ts';
import type { DeployedFunction, ShopContext, ShopEvent, ShopMail } from './shop-context.ts';
import { createState, type ShopSeed } from './state/state.ts';
import { extensionFiles } from './ui-host/extensions.ts';
import {
  LOCAL_PATIENCE,
  webhookSender,
  type DeliveryPatience,
  type WebhookSender,
} from './webhooks/sender.ts';
import { startMailCatcher } from './mailbox/catcher.ts';
import { mailOf, type Mailbox } from './mailbox/mailbox.ts';

export { exampleProducts, exampleShop } from './seed/example-shop.ts';
export {
  discountCode,
  generalProfile,
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
  /**
   * More shops at the same address, with the same app: they answer requests that carry their domain in
   * `x-local-shop-domain`, as an app sends them, and send webhooks of their own. A browser sees the first shop.
   */
  readonly neighbours?: readonly ShopSeed[];
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
  const mail = await startMailCatcher(options.smtpPort, host);
  const open = openedBy(options, mail.mailbox);
  const firstId = Date.now();
  const first = open(options.seed, firstId);
  // Ids of one shop are not those of another.
  const others = (options.neighbours ?? []).map((seed, index) => open(seed, firstId + (index + 1) * 1e9));
  const served = ({ context, sender }: OpenShop) => shopServer(context, sender, mail.mailbox);
  const server = createServer(
    { keepAliveTimeout },
    byDomain(served(first), new Map(others.map((shop) => [shop.context.state.shop.domain, served(shop)]))),
  );
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(options.port, host, listening);
  }).catch(async (error: unknown) => {
    await mail.stop();
    throw error;
  });
  return {
    url: `http://${host}:${portOf(server.address())}`,
    smtpUrl: `smtp://${host}:${mail.port}`,
    domain: first.context.state.shop.domain,
    async stop() {
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeAllConnections();
      await Promise.all([closed, ...[first, ...others].map(({ sender }) => sender.stop()), mail.stop()]);
    },
  };
}

interface OpenShop {
  readonly context: ShopContext;
  readonly sender: WebhookSender;
}

/** Opens shops that all have the same app. */
function openedBy(
  options: LocalShopOptions,
  mailbox: Mailbox,
): (seed: ShopSeed, firstId: number) => OpenShop {
  const app = readAppRegistration(options.app);
  const machineTime = (): string => new Date().toISOString();
  const files = extensionFiles(options.app.extensions);
  const functions = (): readonly DeployedFunction[] =>
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
    );
  return (seed, firstId) => {
    const state = createState(seed, firstId);
    const now = (): string => new Date(Date.now() + state.clockShift).toISOString();
    const sender = webhookSender(state, app, machineTime, options.webhookPatience ?? LOCAL_PATIENCE);
    const publish = (event: ShopEvent): void => sender.publish(event);
    const sendMail = (mail: ShopMail): void => mailbox.add(mailOf(state.shop, mail, machineTime()));
    const { extensions } = options.app;
    return {
      sender,
      context: { state, seed, app, extensions, functions, now, machineTime, sendMail, publish },
    };
  };
}

/** Hands a request to the shop whose domain it carries, and every other one to the first. */
function byDomain(first: RequestListener, others: ReadonlyMap<string, RequestListener>): RequestListener {
  return (request, response) => {
    const domain = request.headers['x-local-shop-domain'];
    const shop = typeof domain === 'string' ? others.get(domain) : undefined;
    (shop ?? first)(request, response);
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The local shop listens on no port.');
  return address.port;
}
