import { defineConfig } from '@playwright/test';
import { findInstalledBrowser } from './scripts/browser.ts';

const path = findInstalledBrowser()?.path;
/** Need a product of their own. They come last: a worker that goes from one product to another starts each anew. */
const apart = '**/{every-value,examples,history,publish,replay,after-sale/changed-shop}.test.ts';

export default defineConfig({
  projects: [
    { name: 'product', testDir: 'tests/e2e', testMatch: '**/*.test.ts', testIgnore: apart },
    { name: 'apart', testDir: 'tests/e2e', testMatch: apart },
    // The local shop alone, with tiny extensions of its own.
    { name: 'shop', testDir: 'packages/local-shop/src', testMatch: '**/*.e2e.ts' },
  ],
  outputDir: 'test-results',
  forbidOnly: true,
  // What is stale is built once, and PostgreSQL started, before every worker starts a product of its own.
  globalSetup: './tests/e2e/build.ts',
  workers: 2,
  // A busy machine can stand still for seconds. What passes only then is named at the end (scripts/checks.ts).
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    // Remix answers robots, and the browser's headless name is one, with 410 Gone.
    userAgent:
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    locale: 'en-US',
    viewport: { width: 1280, height: 900 },
    launchOptions: path === undefined ? {} : { executablePath: path },
    // Recording a trace takes a quarter of what a test takes: ask for one with --trace on, of a test that has failed.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
