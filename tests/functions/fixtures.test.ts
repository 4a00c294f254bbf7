import {
  loadFixture,
  loadInputQuery,
  loadSchema,
  validateTestAssets,
} from '@shopify/shopify-function-test-helpers';
import { expect, test } from 'vitest';
import { functionEngine } from 'function-runner';
import { fixtureFiles, rulesFor, withRules } from './fixture-files.ts';
import { functionBundles, functionTarget } from './function-targets.ts';
import { runSource } from './sources.ts';

const engine = await functionEngine({ metered: false });
const bundles = await functionBundles();

const situations = fixtureFiles.map((fixture) => [`${fixture.extension}: ${fixture.name}`, fixture] as const);

test.each(situations)('%s', async (_, { extension, file }) => {
  const fixture = await loadFixture(file);
  const { exportName, schemaFile, queryFile } = functionTarget(fixture.target);
  const schema = await loadSchema(schemaFile);
  const assets = await validateTestAssets({
    schema,
    fixture,
    inputQueryAST: await loadInputQuery(queryFile),
  });
  expect([
    ...assets.inputQuery.errors,
    ...assets.inputFixture.errors,
    ...assets.outputFixture.errors,
  ]).toEqual([]);

  const fromSource = runSource(extension, exportName, fixture.input);
  const fromBundle = (await engine.run(bundles.get(extension) ?? '', exportName, fixture.input)).output;
  expect(fromSource).toEqual(fixture.expectedOutput);
  expect(JSON.stringify(fromBundle)).toBe(JSON.stringify(fromSource));
});

test('every fixture carries the rules that its policy publishes today (npx tsx scripts/refresh-fixtures.ts)', () => {
  const stale = fixtureFiles.filter((fixture) => {
    const rules = rulesFor(fixture);
    return (
      rules !== undefined && JSON.stringify(withRules(fixture, rules)) !== JSON.stringify(fixture.content)
    );
  });
  expect(stale.map(({ extension, name }) => `${extension}/${name}`)).toEqual([]);
});

test('there are fixtures for every target, 60 at least', () => {
  expect(fixtureFiles.length).toBeGreaterThanOrEqual(60);
});
