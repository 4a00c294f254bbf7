import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One function of a fixture: what runs at one target. */
export interface FixtureFunction {
  readonly handle: string;
  readonly target: string;
  readonly query: string;
  /** Key of the owner's metafield with the query's variables. */
  readonly variablesKey?: string;
  /** Body of `(input) => output`. */
  readonly code: string;
}

/** Where each function API's schema is committed, by the folder that has it. */
const SCHEMA_FOLDERS: Readonly<Record<string, string>> = {
  'cart.validations.generate.run': 'checkout-policy',
  'cart.delivery-options.transform.run': 'delivery-policy',
  'cart.delivery-options.discounts.generate.run': 'shipping-policy',
  'cart.lines.discounts.generate.run': 'promotion-policy',
};

/** Writes tiny extensions into a new folder, built as Shopify CLI would leave them, and gives its path back. */
export function fixtureExtensions(functions: readonly FixtureFunction[]): string {
  const root = mkdtempSync(join(tmpdir(), 'local-shop-extensions-'));
  for (const one of functions) writeFunction(root, one);
  return root;
}

/** Writes one function, or writes it anew as a developer's build would. */
export function writeFunction(
  root: string,
  { handle, target, query, code, variablesKey }: FixtureFunction,
): void {
  const folder = join(root, handle);
  mkdirSync(join(folder, 'dist'), { recursive: true });
  mkdirSync(join(folder, 'src'), { recursive: true });
  cpSync(schemaFile(target), join(folder, 'schema.graphql'));
  writeFileSync(join(folder, 'src', 'input.graphql'), query);
  writeFileSync(
    join(folder, 'shopify.extension.toml'),
    `api_version = "2026-07"
[[extensions]]
name = "${handle}"
handle = "${handle}"
type = "function"
  [[extensions.targeting]]
  target = "${target}"
  input_query = "src/input.graphql"
  export = "run"
${variablesKey ? `[extensions.input.variables]\nkey = "${variablesKey}"` : ''}
`,
  );
  writeFileSync(
    join(folder, 'dist', 'function.js'),
    `export function run() { ShopifyFunction.writeOutput(((input) => {${code}})(ShopifyFunction.readInput())); }`,
  );
}

function schemaFile(target: string): string {
  const folder = SCHEMA_FOLDERS[target] ?? '';
  return fileURLToPath(new URL(`../../../../extensions/${folder}/schema.graphql`, import.meta.url));
}
