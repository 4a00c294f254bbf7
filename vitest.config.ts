import { defineConfig } from 'vitest/config';

const console = 'tests/setup/console.ts';
const properties = 'tests/setup/properties.ts';

export default defineConfig({
  test: {
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    // vitest leaves one core to whoever watches; of two that would be half.
    maxWorkers: '100%',
    // For slow and busy machines; nothing here is about time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    // A project whose modules keep nothing between files loads them once for each worker, which halves its time.
    projects: [
      {
        extends: true,
        test: {
          name: 'policy',
          isolate: false,
          include: ['packages/policy/**/*.test.ts', 'tests/one-answer/*.test.ts'],
          setupFiles: [console, properties],
        },
      },
      {
        extends: true,
        test: {
          name: 'shop',
          isolate: false,
          include: ['packages/local-shop/**/*.test.{ts,tsx}'],
          setupFiles: [console, properties],
        },
      },
      {
        extends: true,
        test: {
          name: 'functions',
          isolate: false,
          include: [
            'packages/function-runner/**/*.test.ts',
            'tests/functions/**/*.test.ts',
            'extensions/*-policy/**/*.test.ts',
          ],
          setupFiles: [console, properties],
        },
      },
      {
        extends: true,
        esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
        test: {
          name: 'blocks',
          include: [
            'extensions/{address-notice,checkout-blocks,account-action,account-requests,order-block,order-status,thank-you}/**/*.test.{ts,tsx}',
            'packages/live-view/**/*.test.tsx',
            'tests/cart-toggle/**/*.test.ts',
          ],
          environment: 'jsdom',
          setupFiles: [console, properties],
          // The tester imports an extension's .tsx by path: it has to go through Vite, not Node.
          server: { deps: { inline: [/@shopify\/ui-extensions-tester/] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'react',
          include: ['packages/checkout-react/**/*.test.{ts,tsx}', 'app/polaris/**/*.test.tsx'],
          setupFiles: [console, properties],
        },
      },
      {
        extends: true,
        test: {
          name: 'app',
          isolate: false,
          include: [
            'app/**/*.test.{ts,tsx}',
            'prisma/**/*.test.ts',
            'tests/faults/**/*.test.ts',
            'tests/local-shop/**/*.test.ts',
            'tests/orders/**/*.test.ts',
            // What is asked for after the sale needs the database.
            'tests/one-answer/*/**/*.test.ts',
            'tests/stories/**/*.test.ts',
            'server.test.ts',
          ],
          exclude: ['app/polaris/**/*.test.tsx'],
          globalSetup: ['tests/setup/database-server.ts'],
          setupFiles: [console, properties, 'tests/setup/database.ts', 'tests/setup/app.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'repository',
          isolate: false,
          include: ['tests/architecture/**/*.test.ts', 'tests/setup/**/*.test.ts', 'scripts/**/*.test.ts'],
          setupFiles: [console, properties],
        },
      },
    ],
  },
});
