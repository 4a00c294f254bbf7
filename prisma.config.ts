import { defineConfig } from 'prisma/config';

import { adapterForCli } from './prisma/cli-adapter.ts';

// Without a URL the CLI cannot read `engineType` from the schema and starts to download an engine.
process.env.DATABASE_URL ??= 'postgresql://embedded';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  experimental: { adapter: true },
  engine: 'js',
  adapter: adapterForCli(process.env.DATABASE_URL),
});
