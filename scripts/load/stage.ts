import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import pg from 'pg';

import { shopServer } from '../../app/testing/shop-server.ts';
import type { ShopServer } from '../../app/testing/shop-server.ts';
import type { ShopWithApp } from '../../app/testing/shop-with-app.ts';
import type { PlanName } from '../../packages/local-shop/src/state/query-bucket.ts';
import { migrate } from '../../prisma/migrate.ts';
import { startTemporaryPostgres } from '../postgres/postgres.ts';
import { buildApp, inboxOf, startApp } from './app-process.ts';
import { appSettings } from './environment.ts';
import { startMailSink } from './mail-sink.ts';
import type { MailSink } from './mail-sink.ts';
import { runClocks } from './run-clocks.ts';
import { seedShops } from './seed-backlog.ts';
import { openSender } from './sender.ts';
import type { Sender } from './sender.ts';
import { workersWith } from './workers.ts';

/** What a measurement has beside its shops. */
export interface Stage {
  readonly client: pg.Client;
  readonly databaseUrl: string;
  /** A folder for the logs of processes. */
  readonly home: string;
  readonly served: ShopServer;
  readonly mails: MailSink;
  readonly sender: Sender;
  /** Where the ingest takes webhooks. */
  readonly url: string;
}

/**
 * Builds the app and lets `work` have an ingest and so many workers in processes of their own, with an embedded PostgreSQL and these shops
 * of the local shop, which have the app and whose clocks go. All of it ends with the work.
 */
export async function onStage(
  shops: readonly ShopWithApp[],
  { workerCount, plan }: { readonly workerCount: number; readonly plan?: PlanName },
  work: (stage: Stage) => Promise<void>,
): Promise<void> {
  await buildApp();
  const home = mkdtempSync(path.join(tmpdir(), 'doorstep-stage-'));
  const [postgres, mails, served] = [
    await startTemporaryPostgres(),
    await startMailSink(),
    await shopServer(),
  ];
  served.open(...shops);
  const settings = appSettings(postgres.url, served.url);
  const env = { ...settings, SMTP_URL: mails.url };
  await migrate(postgres.url);
  const client = new pg.Client(postgres.url);
  const workers = workersWith(env);
  const sender = openSender(settings.SHOPIFY_API_SECRET);
  const stopClocks = runClocks(shops, plan);
  try {
    await client.connect();
    await seedShops(
      client,
      shops.map(({ domain }) => domain),
    );
    const ingest = await startApp('ingest', { env, home });
    for (let at = 0; at < workerCount; at += 1) await workers.start();
    await work({ client, databaseUrl: postgres.url, home, served, mails, sender, url: inboxOf(ingest) });
    await ingest.child.stop();
  } finally {
    stopClocks();
    sender.close();
    await workers.stop();
    await client.end();
    await mails.close();
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  }
}
