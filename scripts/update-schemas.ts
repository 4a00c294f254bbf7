/**
 * Brings the committed GraphQL schemas to an API version:
 *
 *   npm pack @shopify/dev-mcp && tar xzf shopify-dev-mcp-*.tgz
 *   npx tsx scripts/update-schemas.ts package/dist/data [2026-07]
 *
 * @shopify/dev-mcp carries Shopify's introspections of every API. It is not a dependency because it would bring the
 * whole CLI along; the schemas are committed instead, as Shopify's templates do.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { buildClientSchema, printSchema } from 'graphql';
import type { IntrospectionInputValue, IntrospectionQuery, IntrospectionType } from 'graphql';
import { z } from 'zod';

const functionSchemas = {
  'checkout-policy': 'functions_cart_checkout_validation',
  'delivery-policy': 'functions_delivery_customization',
  'promotion-policy': 'functions_discount',
  'shipping-policy': 'functions_discount',
} as const;

/** The local shop serves these two as they are: it reads the introspection, not SDL. */
const localShopSchemas = { admin: 'admin', storefront: 'storefront-graphql' } as const;

/** buildClientSchema says what is wrong with a file that is no introspection. */
const introspectionFile = z.object({ data: z.custom<IntrospectionQuery>() });

const placeholderField: IntrospectionInputValue = {
  name: '_',
  type: { kind: 'SCALAR', name: 'Boolean' },
  defaultValue: null,
};

const root = path.join(import.meta.dirname, '..');
const [data, version = '2026-07'] = process.argv.slice(2);
if (data === undefined) {
  process.stderr.write(
    'Usage: npx tsx scripts/update-schemas.ts <dist/data of @shopify/dev-mcp> [API version]\n',
  );
  process.exit(2);
}

for (const [extension, api] of Object.entries(functionSchemas)) {
  const sdl = toSdl(await readFile(path.join(data, `${api}_${version}.json.gz`)));
  const target = path.join(root, 'extensions', extension, 'schema.graphql');
  // Shopify CLI reads the version from the first line and refuses a schema of another one.
  await writeFile(target, `# api_version: ${version}\n\n${sdl}\n`);
  process.stdout.write(`${path.relative(root, target)}\n`);
}

const schemaFolder = path.join(root, 'packages', 'local-shop', 'schema');
await mkdir(schemaFolder, { recursive: true });
for (const [name, api] of Object.entries(localShopSchemas)) {
  const target = path.join(schemaFolder, `${name}_${version}.json.gz`);
  await copyFile(path.join(data, `${api}_${version}.json.gz`), target);
  process.stdout.write(`${path.relative(root, target)}\n`);
}

function toSdl(compressed: Buffer): string {
  const { data: introspection } = introspectionFile.parse(
    JSON.parse(gunzipSync(compressed).toString('utf8')),
  );
  const { types, ...schema } = introspection.__schema;
  return printSchema(buildClientSchema({ __schema: { ...schema, types: types.map(withAField) } }));
}

/** The introspection leaves deprecated input fields out, and so some input types without any field: not valid SDL. */
function withAField(type: IntrospectionType): IntrospectionType {
  if (type.kind !== 'INPUT_OBJECT' || type.inputFields.length > 0) return type;
  return { ...type, inputFields: [placeholderField] };
}
