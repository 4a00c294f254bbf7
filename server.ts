import { existsSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express from 'express';
import type { RequestHandler } from 'express';
import pg from 'pg';
import type { ViteDevServer } from 'vite';

import { parseEnvironment } from './app/environment.server.ts';
import type { Environment } from './app/environment.server.ts';
import { frameAncestors } from './app/frame-ancestors.ts';
import { logOf } from './app/operations/log.server.ts';

/** Keeps the server from starting; the message is one line for whoever started it. */
class CannotStart extends Error {}

/** What app/entry.server.tsx exports beside Remix's own: the other parts of the same build. */
interface Parts {
  readonly startWorker: () => void;
  readonly stopWorker: () => Promise<void>;
  readonly startIngest: () => Endpoints;
  readonly openOperations: (options: Pick<Environment, 'databaseUrl' | 'metricsToken'>) => Operations;
}

/** Answers some requests before Remix sees them. */
interface Endpoints {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => boolean;
  readonly stop: () => Promise<void>;
}

interface Operations extends Endpoints {
  /** From now on `/readyz` says that this process stops. */
  readonly leave: () => void;
}

const inThisFolder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The roles that this process has, until SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const parsed = parseEnvironment(process.env);
  if (!parsed.ok) {
    throw new CannotStart(`${parsed.error.join('. ')}. To try Doorstep without settings: npm run local`);
  }
  const environment = parsed.value;
  const { localShopUrl, databaseUrl, roles } = environment;
  // Shopify's library reads this when it is loaded, so it is set before the build is.
  if (localShopUrl) process.env['APP_BRIDGE_URL'] = `${localShopUrl}/app-bridge.js`;
  await checkDatabase(databaseUrl);
  const vite = process.env['NODE_ENV'] === 'development' ? await startVite() : null;
  const load = vite ? () => vite.ssrLoadModule('virtual:remix/server-build') : loadBuild;
  const parts = partsIn(await load());
  const operations = parts.openOperations(environment);
  const endpoints: readonly Endpoints[] = [operations, ...(roles.has('ingest') ? [parts.startIngest()] : [])];
  const web: RequestListener = roles.has('web') ? appOf(environment, vite, load) : notFound;
  const server = await listen((request, response) => {
    if (!endpoints.some(({ handle }) => handle(request, response))) web(request, response);
  }, environment);
  if (roles.has('worker')) parts.startWorker();
  logOf('server').info(`ready at http://${environment.host}:${portOf(server)} (${[...roles].join(', ')})`);
  stopOnSignals(server, {
    // Whoever sends requests here is told a moment before nothing is answered any more; on one machine nobody is.
    notice: localShopUrl ? 0 : noticeSeconds,
    leave: operations.leave,
    stopParts: async () => {
      await Promise.all([...endpoints.map(({ stop }) => stop()), parts.stopWorker(), vite?.close()]);
    },
  });
}

/** How long a load balancer may take to learn that this process is about to stop. */
const noticeSeconds = 5;

/** A process that has no pages. */
const notFound: RequestListener = (_request, response) => {
  response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
};

async function checkDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ table: string | null }>(`select to_regclass('"Session"') as table`);
    if (!rows[0]?.table) throw new Error('its tables are missing, run: npx tsx prisma/migrate.ts');
  } catch (error) {
    const why = error instanceof Error ? error.message || String(error) : String(error);
    throw new CannotStart(`DATABASE_URL cannot be used: ${why}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function loadBuild(): Promise<unknown> {
  const path = inThisFolder('build/server/index.js');
  if (!existsSync(path)) throw new CannotStart('There is no build yet: npm run build');
  return import(path);
}

/** Vite serves the sources as they are edited; only for development, so it is not loaded otherwise. */
async function startVite(): Promise<ViteDevServer> {
  const { createServer } = await import('vite');
  return createServer({ server: { middlewareMode: true } });
}

function appOf(
  { localShopUrl }: Environment,
  vite: ViteDevServer | null,
  load: () => Promise<unknown>,
): express.Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(compression());
  app.use(frameOnlyInAdmin(localShopUrl));
  if (vite) app.use(vite.middlewares);
  else {
    app.use(
      '/assets',
      express.static(inThisFolder('build/client/assets'), { immutable: true, maxAge: '1y' }),
    );
    app.use(express.static(inThisFolder('build/client'), { maxAge: '1h' }));
  }
  const build = async () => remixBuild(await load());
  const answer = createRequestHandler({ build, mode: process.env['NODE_ENV'] });
  app.all('*', (request, response, next) => void answer(request, response, next));
  return app;
}

/** Sets the Content-Security-Policy on every answer, errors and redirects included, just before its headers go out. */
const frameOnlyInAdmin =
  (localShopUrl: string | null): RequestHandler =>
  (request, response, next) => {
    const { shop } = request.query;
    const policy = frameAncestors(typeof shop === 'string' ? shop : null, localShopUrl);
    const writeHead = response.writeHead.bind(response);
    Object.assign(response, {
      writeHead: (...given: Parameters<typeof writeHead>) => {
        response.setHeader('Content-Security-Policy', policy);
        return writeHead(...given);
      },
    });
    next();
  };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const isBuild = (value: unknown): value is ServerBuild =>
  isRecord(value) && 'routes' in value && 'entry' in value;

const hasParts = (value: unknown): value is Parts =>
  isRecord(value) &&
  ['startWorker', 'stopWorker', 'startIngest', 'openOperations'].every(
    (name) => typeof value[name] === 'function',
  );

function remixBuild(value: unknown): ServerBuild {
  if (!isBuild(value)) throw new CannotStart('The build is not one of Remix: npm run build');
  return value;
}

function partsIn(value: unknown): Parts {
  const { module } = remixBuild(value).entry;
  if (!hasParts(module)) throw new CannotStart('The build is older than its sources: npm run build');
  return module;
}

/**
 * How long a client may take, in milliseconds, and how long its connection waits for the next request: longer than the
 * load balancers in front of it, which would otherwise send one into a connection that is just being closed.
 */
const clients = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 75_000,
  connectionsCheckingInterval: 2_000,
};

function listen(answer: RequestListener, { port, host }: Environment): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createHttpServer(clients, answer);
    server.listen(port, host, () => resolve(server));
    server.on('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE';
      reject(taken ? new CannotStart(`Port ${port} is taken. Set PORT to another one.`) : error);
    });
  });
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

interface Stopping {
  /** Seconds between saying that it stops and answering no new connection. */
  readonly notice: number;
  readonly leave: () => void;
  readonly stopParts: () => Promise<unknown>;
}

/** Open requests and running jobs are finished first; fifteen seconds after the notice the process ends in any case. */
function stopOnSignals(server: Server, { notice, leave, stopParts }: Stopping): void {
  const stop = () => {
    leave();
    setTimeout(() => process.exit(1), (notice + 15) * 1000).unref();
    setTimeout(() => {
      server.closeIdleConnections();
      server.close(() => {
        void stopParts().then(() => process.exit(0));
      });
      setTimeout(() => server.closeAllConnections(), 3000).unref();
    }, notice * 1000);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exit(1);
}
