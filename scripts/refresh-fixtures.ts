/**
 * Writes what the engine compiles today into the metafields of the function fixtures:
 *
 *   npx tsx scripts/refresh-fixtures.ts
 *
 * Needed after a change to the compiled rules. Inputs and expected outputs are left alone.
 */
import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { fixtureFiles, rulesFor, withRules } from '../tests/functions/fixture-files.ts';

for (const fixture of fixtureFiles) {
  const rules = rulesFor(fixture);
  if (rules === undefined) continue;
  const options = await resolveConfig(fixture.file);
  const text = JSON.stringify(withRules(fixture, rules), null, 2);
  await writeFile(fixture.file, await format(text, { ...options, parser: 'json' }));
}
