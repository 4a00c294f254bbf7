import { z } from 'zod';

import { database } from '../database.server.ts';

const names = z.array(z.object({ name: z.string() }));

/** Nothing stands in any table any more, as before the first shop. */
export async function emptyDatabase(): Promise<void> {
  const tables = names.parse(
    await database.$queryRawUnsafe(
      `select tablename::text as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'`,
    ),
  );
  // Not `truncate`, which writes the files of every table and index anew.
  const statements = tables.map(({ name }) => `delete from "${name}";`).join(' ');
  await database.$executeRawUnsafe(`do $$ begin ${statements} end $$`);
}
