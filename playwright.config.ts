import { defineConfig } from '@playwright/test';
import { findInstalledBrowser } from './scripts/browser.ts';

const path = findInstalledBrowser()?.path;

export default defineConfig({
  projects: [
    { name: 'product', testDir: 'tests/e2e', testMatch: '**/*.test.ts' },
    // The local shop alone, with tiny extensions of its own.
    { name: 'shop', testDir: 'packages/local-shop/src', testMatch: '**/*.e2e.ts' },
  ],
  outputDir: 'test-results',
  forbidOnly: true,
  // What is stale is built once, before every worker starts a product of its own.
  globalSetup: './tests/e2e/build.ts',
  workers: 2,
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
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
});
