/**
 * Generates the types of every function's input and output from its schema and input queries, as
 * `shopify app function typegen` does, and those of the operations that the app sends to the Admin API:
 *
 *   npx tsx scripts/typegen.ts
 *
 * The generated files are not committed: they follow from files that are.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { z } from 'zod';
import { generateAdminTypes } from './admin-types.ts';
import { extensionTomls } from './extension-tomls.ts';

/** The CLI forces these: what arrives in JavaScript for each of Shopify's scalars. */
const scalars = {
  Date: 'string',
  DateTime: 'string',
  DateTimeWithoutTimezone: 'string',
  Decimal: 'string',
  Handle: 'string',
  ID: 'string',
  JSON: 'unknown',
  TimeWithoutTimezone: 'string',
  URL: 'string',
  Void: 'null',
};

const manifest = z.object({
  codegen: z.object({
    schema: z.string(),
    documents: z.string(),
    generates: z.record(z.string(), z.object({ plugins: z.array(z.string()) })),
    config: z.record(z.string(), z.unknown()),
  }),
});

for (const extension of extensionTomls()) {
  if (extension.type !== 'function') continue;
  const file = path.join(extension.folder, 'package.json');
  const { codegen } = manifest.parse(JSON.parse(await readFile(file, 'utf8')));
  await generate(
    {
      ...codegen,
      cwd: extension.folder,
      config: { defaultScalarType: 'unknown', ...codegen.config, scalars },
      silent: true,
    },
    true,
  );
}
await generateAdminTypes();
