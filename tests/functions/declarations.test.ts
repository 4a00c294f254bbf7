import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  NoDeprecatedCustomRule,
  parse,
  specifiedRules,
  validate,
  visit,
  type DocumentNode,
} from 'graphql';
import { expect, test } from 'vitest';
import { extensionTomls } from '../../scripts/extension-tomls.ts';
import { functionTargets } from './function-targets.ts';

const version = '2026-07';

test.each(extensionTomls())('$handle is on the API version of everything else', ({ apiVersion }) => {
  expect(apiVersion).toBe(version);
});

test.each(functionTargets)('$target: the schema is of the same version', ({ schemaFile }) => {
  expect(readFileSync(schemaFile, 'utf8').split('\n', 1)).toEqual([`# api_version: ${version}`]);
});

test.each(functionTargets)(
  '$target: the input query is valid, free of what is deprecated, cheap and short',
  (of) => {
    const schema = buildSchema(readFileSync(of.schemaFile, 'utf8'));
    const document = parse(of.query);
    expect(validate(schema, document, [...specifiedRules, NoDeprecatedCustomRule])).toEqual([]);
    expect(queryCost(document)).toBeLessThanOrEqual(30);
    expect(Buffer.byteLength(of.query)).toBeLessThanOrEqual(3_000);
  },
);

test.each(functionTargets)('$target: its extension is named and described in locales', ({ folder }) => {
  const toml = readFileSync(path.join(folder, 'shopify.extension.toml'), 'utf8');
  expect(toml).toContain('name = "t:name"');
  expect(toml).toContain('description = "t:description"');
  expect(toml).toContain('enable_create = false');
  expect(toml).not.toMatch(/^uid/m);
  expect(existsSync(path.join(folder, 'locales', 'en.default.json'))).toBe(true);
});

/** Shopify's rule: 1 for a leaf, 3 for a metafield with its fields, 3 for tag and collection questions, 0 for `__typename`. */
function queryCost(document: DocumentNode): number {
  let cost = 0;
  visit(document, {
    Field({ name, selectionSet }) {
      if (name.value === '__typename') return undefined;
      if (['metafield', 'hasAnyTag', 'hasTags', 'inAnyCollection', 'inCollections'].includes(name.value)) {
        cost += 3;
        return false;
      }
      if (selectionSet === undefined) cost += 1;
      return undefined;
    },
  });
  return cost;
}
