/**
 * `npm run lint`: oxlint for the rules that everybody has (.oxlintrc.json), ESLint for our own and what oxlint lacks
 * (eslint.config.js): docs/decisions/0072-everybodys-rules-are-oxlints.md.
 */
import { buildParts } from './build-parts.ts';
import { buildStale } from './build.ts';
import { runAsProgram } from './process/program.ts';
import { run } from './process/run.ts';

const cache = ['--cache', '--cache-strategy', 'content', '--cache-location', 'node_modules/.cache/eslint/'];
const programs = [['oxlint'], ['eslint', '.', '--max-warnings', '0', ...cache]] as const;

await runAsProgram(import.meta.url, async () => {
  // Generated types are part of what is asked about.
  await buildStale(buildParts.filter(({ name }) => ['database-client', 'function-types'].includes(name)));
  const said: string[] = [];
  // One after the other: other checks run beside this one.
  for (const [program, ...args] of programs) {
    const { code, said: words } = await run(program, args);
    if (code !== 0) said.push(words || `${program} ended with ${code}.`);
  }
  if (said.length > 0) throw new Error(said.join('\n'));
});
