/** `npm start`: the production server. Settings come from the environment or from `.env`. */
import { existsSync } from 'node:fs';
import { parseEnvironment } from '../app/environment.server.ts';
import { logOf } from '../app/operations/log.server.ts';
import { migrate } from '../prisma/migrate.ts';
import { checkGivenDatabase } from './postgres/given-database.ts';
import { nodeProblem } from './node-version.ts';
import { runAsProgram } from './process/program.ts';

await runAsProgram(import.meta.url, async () => {
  const problem = nodeProblem();
  if (problem) throw new Error(problem);
  if (existsSync('.env')) process.loadEnvFile('.env');
  const parsed = parseEnvironment(process.env);
  if (!parsed.ok) {
    throw new Error(`\`npm start\` runs Doorstep in production. Settings that it needs (.env.example explains them):

  ${parsed.error.join('\n  ')}

To try Doorstep on this machine, without settings and without a network: npm run local`);
  }
  if (!existsSync('build/server/index.js')) throw new Error('There is no build yet. First: npm run build');
  const database = await checkGivenDatabase(parsed.value.databaseUrl);
  // Safe with several instances: the first one applies, the others wait for its lock and find nothing to do.
  const { applied } = await migrate(database);
  if (applied.length > 0) logOf('server').info(`migrated: ${applied.join(', ')}`);
  process.env['NODE_ENV'] = 'production';
  await import('../server.ts');
});
