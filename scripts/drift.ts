/** `npm run db:drift`: fails when prisma/schema.prisma and the files in prisma/migrations do not say the same. */
import { runAsProgram } from './process/program.ts';
import { startTemporaryPostgres } from './postgres/postgres.ts';
import { run } from './process/run.ts';

const compare = [
  ...['migrate', 'diff', '--exit-code'],
  ...['--from-migrations', 'prisma/migrations', '--to-schema-datamodel', 'prisma/schema.prisma'],
];

await runAsProgram(import.meta.url, async () => {
  const postgres = await startTemporaryPostgres();
  try {
    const { code } = await run('prisma', compare, { env: { DATABASE_URL: postgres.url }, show: true });
    process.exitCode = code;
  } finally {
    await postgres.stop();
  }
});
