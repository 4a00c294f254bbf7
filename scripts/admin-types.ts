/** Generates the types of the operations that the app sends to the Admin API, and what their answers must look like. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { generate } from '@graphql-codegen/cli';
import { z } from 'zod';
import type { Leaf } from '../app/admin-api/shape.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Shopify's Admin schema of the version that the app speaks, as introspection gives it. */
const packedSchema = path.join(root, 'packages/local-shop/schema/admin_2026-07.json.gz');
/** The same as GraphQL Code Generator takes it. */
const schema = path.join(root, 'node_modules/.cache/doorstep/admin-schema.json');

const leaves: Readonly<Record<string, Leaf>> = {
  Boolean: 'boolean',
  CountryCode: 'text',
  CurrencyCode: 'text',
  DateTime: 'instant',
  Decimal: 'text',
  Float: 'number',
  HTML: 'text',
  ID: 'text',
  Int: 'number',
  Money: 'text',
  String: 'text',
  URL: 'text',
};

const typesOfLeaves: Readonly<Record<Leaf, string>> = {
  text: 'string',
  number: 'number',
  boolean: 'boolean',
  instant: 'string',
  anything: 'unknown',
};

/** The Babel nodes of template literals, as far as they tell an operation, which begins with `#graphql`. */
const operation = z.object({
  type: z.literal('TemplateLiteral'),
  quasis: z.tuple([z.object({ value: z.object({ raw: z.string().startsWith('#graphql') }) })]),
});

/** How GraphQL Code Generator finds operations in a file; it hands this on to its finder, whose option it does not declare. */
const pluckConfig = {
  gqlMagicComment: 'graphql',
  isGqlTemplateLiteral: (node: unknown) => operation.safeParse(node).success,
  pluckStringFromFile: (code: string, { start, end }: { readonly start: number; readonly end: number }) =>
    code.slice(start + 1, end - 1),
};

/** Lists of hundreds of codes: the policy, where ours come from, has them as texts. */
const codes = new Set(['CountryCode', 'CurrencyCode']);

const introspection = z.object({
  data: z.object({ __schema: z.looseObject({ types: z.array(z.looseObject({ name: z.string() })) }) }),
});

async function unpackSchema(): Promise<void> {
  const text = (await promisify(gunzip)(await readFile(packedSchema))).toString();
  const { data } = introspection.parse(JSON.parse(text));
  const types = data.__schema.types.map((type) =>
    codes.has(type.name) ? { kind: 'SCALAR', name: type.name } : type,
  );
  await mkdir(path.dirname(schema), { recursive: true });
  await writeFile(schema, JSON.stringify({ __schema: { ...data.__schema, types } }));
}

/** Writes `app/admin-api/generated/admin.ts` from the operations in the files beside it. */
export async function generateAdminTypes(): Promise<void> {
  await unpackSchema();
  await generate(
    {
      cwd: root,
      silent: true,
      schema,
      documents: ['app/admin-api/*.ts', '!app/admin-api/*.test.ts'],
      pluckConfig,
      generates: {
        'app/admin-api/generated/admin.ts': {
          plugins: ['typescript', 'typescript-operations', { './scripts/answer-shapes.ts': { leaves } }],
          config: {
            // Of the schema only what operations send: inputs and enums.
            onlyOperationTypes: true,
            disableDescriptions: true,
            enumsAsTypes: true,
            immutableTypes: true,
            skipTypename: true,
            avoidOptionals: { field: true, object: true, inputValue: false, defaultValue: false },
            defaultScalarType: 'unknown',
            scalars: Object.fromEntries(
              Object.entries(leaves).map(([scalar, leaf]) => [scalar, typesOfLeaves[leaf]]),
            ),
          },
        },
      },
    },
    true,
  );
}
