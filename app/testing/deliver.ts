import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { environment } from '../environment.server.ts';
import { adaptersOf, openIngest, startIngest } from '../webhooks/ingest.server.ts';
import type { Ingest } from '../webhooks/ingest.server.ts';

interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

let opened: Promise<Served> | undefined;
let openedForMany: Promise<Served> | undefined;

/** The address at which this test file's webhooks are taken, over HTTP as Shopify posts them. */
export const webhookAddress = async (): Promise<string> => (await (opened ??= open())).url;

/** Posts a webhook, wherever it is addressed to. */
export const deliver = async (request: Request): Promise<Response> =>
  deliverTo(await webhookAddress(), request);

/**
 * Posts one of very many webhooks: on a busy machine some are answered 503 for a moment, which Shopify repeats, and nobody has to be told.
 * Gives the status that is none of these.
 */
export async function deliverAgain(make: () => Request): Promise<number> {
  const { url } = await (openedForMany ??= serveIngest(
    openIngest({
      ...{ databaseUrl: environment().databaseUrl, adapters: adaptersOf(environment()) },
      report: () => undefined,
    }),
  ));
  for (;;) {
    const { status } = await deliverTo(url, make());
    if (status !== 503) return status;
  }
}

/** The same to a server of the test's own, for as long as Shopify waits for an answer, or so many milliseconds. */
export async function deliverTo(url: string, request: Request, patience = 5000): Promise<Response> {
  return fetch(`${url}${new URL(request.url).pathname}`, {
    method: request.method,
    headers: request.headers,
    body: request.body && (await request.arrayBuffer()),
    signal: AbortSignal.timeout(patience),
  });
}

const open = (): Promise<Served> => serveIngest(startIngest());

/** Serves webhooks, and nothing else, at an address of this process until it is closed. */
export async function serveIngest(ingest: Ingest): Promise<Served> {
  const server = createServer((request, response) => {
    if (!ingest.handle(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    await ingest.stop();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

/** Closes it: its database is a test file's own. */
export async function closeWebhookAddress(): Promise<void> {
  const closing = [opened, openedForMany];
  opened = undefined;
  openedForMany = undefined;
  for (const each of closing) await (await each)?.close();
}
