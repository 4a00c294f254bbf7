import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
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

/** Keeps the server from starting; the message is one line for whoever started it. */
class CannotStart extends Error {}

/** What app/entry.server.tsx exports beside Remix's own: the job worker of the same build. */
interface Worker {
  readonly startWorker: () => Promise<void>;
  readonly stopWorker: () => Promise<void>;
}

const inThisFolder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The web server and the job worker, in one process, until SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const parsed = parseEnvironment(process.env);
  if (!parsed.ok) {
    throw new CannotStart(`${parsed.error.join('. ')}. To try Doorstep without settings: npm run local`);
  }
  const environment = parsed.value;
  // Shopify's library reads this when it is loaded, so it is set before the build is.
  if (environment.localShopUrl) process.env['APP_BRIDGE_URL'] = `${environment.localShopUrl}/app-bridge.js`;
  await checkDatabase(environment.databaseUrl);
  const vite = process.env['NODE_ENV'] === 'development' ? await startVite() : null;
  const load = vite ? () => vite.ssrLoadModule('virtual:remix/server-build') : loadBuild;
  const worker = workerIn(await load());
  const app = appOf(environment, vite, load);
  const server = await listen(app, environment);
  await worker.startWorker();
  console.log(`Doorstep is ready at http://${environment.host}:${portOf(server)}`);
  stopOnSignals(server, worker, vite);
}

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

const isWorker = (value: unknown): value is Worker =>
  isRecord(value) && typeof value['startWorker'] === 'function' && typeof value['stopWorker'] === 'function';

function remixBuild(value: unknown): ServerBuild {
  if (!isBuild(value)) throw new CannotStart('The build is not one of Remix: npm run build');
  return value;
}

function workerIn(value: unknown): Worker {
  const { module } = remixBuild(value).entry;
  if (!isWorker(module)) throw new CannotStart('The build is older than its sources: npm run build');
  return module;
}

function listen(app: express.Express, { port, host }: Environment): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host, () => resolve(server));
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

/** Open requests and running jobs are finished first; ten seconds later the process ends in any case. */
function stopOnSignals(server: Server, worker: Worker, vite: ViteDevServer | null): void {
  const stop = () => {
    setTimeout(() => process.exit(1), 15_000).unref();
    server.closeIdleConnections();
    server.close(() => {
      void Promise.all([worker.stopWorker(), vite?.close()]).then(() => process.exit(0));
    });
    setTimeout(() => server.closeAllConnections(), 3000).unref();
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
