import path from 'node:path';

import type { Role } from '../../app/environment.server.ts';
import { buildParts } from '../build-parts.ts';
import { buildStale } from '../build.ts';
import { startChild } from '../process/child.ts';
import type { Child } from '../process/child.ts';
import { freePort } from '../process/ports.ts';
import { untilHealthy } from '../process/until-healthy.ts';

/** The server of the app in a process of its own, with one of its roles. */
export interface AppProcess {
  readonly child: Child;
  /** `http://127.0.0.1:4711`, without a path. */
  readonly url: string;
}

/** Where the app runs: its settings, and the folder for its logs. */
export interface AppPlace {
  readonly env: Readonly<Record<string, string>>;
  readonly home: string;
}

/** Builds what it is started from, where that is older than its sources. */
export async function buildApp(): Promise<void> {
  await buildStale(buildParts.filter(({ name }) => name === 'app' || name === 'database-client'));
}

/** Starts it from the build, as `npm start` does, and gives it once it answers. */
export async function startApp(role: Role, { env, home }: AppPlace): Promise<AppProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = startChild({
    ...{ name: `The ${role}`, script: 'server.ts', log: path.join(home, `${role}-${port}.log`) },
    env: { ...env, NODE_ENV: 'production', DOORSTEP_ROLES: role, HOST: '127.0.0.1', PORT: String(port) },
  });
  await untilHealthy(`${url}/healthz`, child.ended);
  return { child, url };
}

/** Where an ingest takes webhooks. */
export const inboxOf = ({ url }: AppProcess): string => `${url}/webhooks`;
