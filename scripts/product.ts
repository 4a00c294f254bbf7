import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { migrate } from '../prisma/migrate.ts';
import { buildParts } from './build-parts.ts';
import { buildStale } from './build.ts';
import { startChild, type Child } from './process/child.ts';
import { forgetShop } from './forget-shop.ts';
import { askForPast, makePastOrders } from './past/fill-past.ts';
import { lockFolder } from './process/folder-lock.ts';
import { checkGivenDatabase } from './postgres/given-database.ts';
import { installAndPublish } from './install-app.ts';
import { shipToMany } from './many-destinations.ts';
import { portFrom } from './process/ports.ts';
import { startPostgres } from './postgres/postgres.ts';
import { seedOf, type ShopName } from './shops/shops.ts';
import type { Report } from './steps.ts';
import { Supervisor } from './process/supervisor.ts';
import { untilHealthy } from './process/until-healthy.ts';

export interface ProductOptions {
  /** Which of the local shops runs. */
  readonly shop: ShopName;
  /** Where PostgreSQL and the logs live; made when missing, used by one product at a time. */
  readonly dataDirectory: string;
  /** Wanted ports; the next free one is taken when a port is busy. 0: any. */
  readonly ports: Ports;
  /** A PostgreSQL of your own (15 or newer) in place of the embedded one. */
  readonly databaseUrl?: string | undefined;
  readonly report: Report;
  /** The app is new to this shop: nothing is set up or published, no block is on, and what was known of the shop is forgotten. */
  readonly fresh?: boolean;
  /** The policy is made to ship to so many countries, and published; unless told otherwise it stays as it is. */
  readonly destinations?: number | undefined;
  /** The shop has sold for two months before the app came; at its first start some customers ask for something. */
  readonly past?: boolean;
  /** Sources are served as they are edited. */
  readonly development?: boolean;
}

interface Ports {
  readonly app: number;
  readonly shop: number;
  readonly smtp: number;
}

/** Doorstep and a local shop, both on loopback. */
export interface Product {
  readonly admin: string;
  readonly storefront: string;
  readonly mailbox: string;
  readonly app: string;
  readonly databaseUrl: string;
  /** The number of the app's process. */
  appProcess(): number;
  /** Resolves when a part ends by itself, with its name and its last lines. */
  readonly failed: Promise<string>;
  /** Starts the local shop anew and publishes the live policy to it. */
  restartShop(): Promise<void>;
  restartApp(): Promise<void>;
  stop(): Promise<void>;
}

const apiKey = 'doorstep-local';

/** Builds what is stale and starts everything; throws one line, with nothing left running, when a step fails. */
export async function startProduct(options: ProductOptions): Promise<Product> {
  const supervisor = new Supervisor();
  const lock = await lockFolder(path.resolve(options.dataDirectory), process.pid);
  const stop = async () => {
    await supervisor.stop();
    lock.release();
  };
  try {
    return { ...(await startParts(options, supervisor)), failed: supervisor.failed, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startParts(options: ProductOptions, supervisor: Supervisor) {
  const { dataDirectory, report, development = false, fresh = false } = options;
  // In development Vite serves the app from its sources.
  const parts = buildParts.filter(({ name }) => !(development && name === 'app'));
  await report(
    'Build',
    () => buildStale(parts),
    (built) => (built.length > 0 ? built.join(', ') : 'nothing has changed'),
  );
  const databaseUrl = await startDatabase(options, supervisor);
  await report(
    'Migrate',
    () => migrate(databaseUrl),
    ({ applied }) => `${applied.length} new`,
  );

  const { domain } = seedOf(options.shop).shop;
  if (fresh) await report('Forget the shop', () => forgetShop(databaseUrl, domain));
  const wanted = options.ports;
  const ports = {
    app: await portFrom(wanted.app),
    shop: await portFrom(wanted.shop),
    smtp: await portFrom(wanted.smtp),
  };
  const app = `http://127.0.0.1:${ports.app}`;
  const shop = `http://127.0.0.1:${ports.shop}`;
  const apiSecret = randomBytes(24).toString('hex');
  const env = appEnvironment({ ports, databaseUrl, apiSecret, development });
  const log = (name: string) => path.join(dataDirectory, `${name}.log`);

  const startShop = async () => {
    const script = 'scripts/local-shop-process.ts';
    const child = startChild({
      name: 'The local shop',
      script,
      env: shopEnvironment(env, ports, options.shop, fresh),
      log: log('shop'),
    });
    await supervisor.add(child).firstMessage;
    return child;
  };
  const startApp = async () => {
    const child = startChild({ name: 'The app', script: 'server.ts', env, log: log('app') });
    await untilHealthy(`${app}/readyz`, supervisor.add(child).ended);
    return child;
  };
  const startFrom = options.shop === 'aallyn' ? 'aallyn' : 'plain';
  const publish = () => installAndPublish({ app, shop, domain, startFrom, apiSecret });

  const shopChild = await report('Local shop', startShop, () => sayMoved(wanted.shop, ports.shop));
  const past = options.past
    ? await report(
        'Two months of its orders',
        () => makePastOrders(shop),
        ({ size }) => String(size),
      )
    : null;
  const running = {
    shop: shopChild,
    app: await report('App', startApp, () => sayMoved(wanted.app, ports.app)),
  };
  const sayLive = (version: number) => `policy version ${version} is live`;
  if (!fresh) {
    const version = await report('Install and publish', publish, sayLive);
    const { destinations } = options;
    if (destinations !== undefined)
      await report(
        `Ship to ${destinations} countries`,
        () => shipToMany({ app, shop, version }, destinations),
        sayLive,
      );
    // Later starts find those of the first one at the desk.
    if (past !== null && version === 1)
      await report('Requests of customers', () => askForPast({ app, shop }, past), String);
  }
  const restart = async (part: keyof typeof running, start: () => Promise<Child>) => {
    await supervisor.end(running[part]);
    running[part] = await start();
  };
  return {
    admin: `${shop}/admin/apps/doorstep`,
    storefront: `${shop}/`,
    mailbox: `${shop}/mailbox`,
    app,
    databaseUrl,
    appProcess: () => running.app.pid,
    restartShop: async () => {
      await restart('shop', startShop);
      if (!fresh) await publish();
    },
    restartApp: () => restart('app', startApp),
  };
}

async function startDatabase({ dataDirectory, databaseUrl, report }: ProductOptions, supervisor: Supervisor) {
  if (databaseUrl) return report('Database of DATABASE_URL', () => checkGivenDatabase(databaseUrl));
  return report('PostgreSQL', async () => {
    const postgres = await startPostgres(path.join(dataDirectory, 'postgres'));
    const ended = postgres.ended.then(() => 'PostgreSQL stopped.');
    supervisor.add({ ended, stop: () => postgres.stop() });
    return postgres.url;
  });
}

interface AppSettings {
  readonly ports: Ports;
  readonly databaseUrl: string;
  readonly apiSecret: string;
  readonly development: boolean;
}

function appEnvironment({ ports, databaseUrl, apiSecret, development }: AppSettings): Record<string, string> {
  return {
    NODE_ENV: development ? 'development' : 'production',
    DOORSTEP_MODE: 'local',
    HOST: '127.0.0.1',
    PORT: String(ports.app),
    DATABASE_URL: databaseUrl,
    SHOPIFY_API_KEY: apiKey,
    SHOPIFY_API_SECRET: apiSecret,
    SHOPIFY_APP_URL: `http://127.0.0.1:${ports.app}`,
    LOCAL_SHOP_URL: `http://127.0.0.1:${ports.shop}`,
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    MAIL_FROM: 'Doorstep <doorstep@localhost.example>',
  };
}

/** The two sides know each other by the same address, key and secret. */
function shopEnvironment(
  app: Record<string, string>,
  ports: Ports,
  shop: ShopName,
  fresh: boolean,
): Record<string, string> {
  return {
    ...app,
    LOCAL_SHOP: shop,
    LOCAL_SHOP_FRESH: String(fresh),
    PORT: String(ports.shop),
    SMTP_PORT: String(ports.smtp),
  };
}

function sayMoved(wanted: number, port: number): string {
  return wanted === 0 || wanted === port ? '' : `port ${wanted} is taken, so ${port}`;
}
