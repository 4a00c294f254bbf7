import { PrismaSessionStorage } from '@shopify/shopify-app-session-storage-prisma';

import type { database } from '../database.server.ts';

/**
 * Where tokens are kept. The library asks at first whether the table is there, and ends the process where nothing has told it so after some
 * tries; a database that is away when a process starts is waited for instead, as it is later.
 */
export const sessionStorageOn = (client: typeof database): PrismaSessionStorage<typeof database> =>
  new PrismaSessionStorage(client, { connectionRetries: Infinity, connectionRetryIntervalMs: 1_000 });
