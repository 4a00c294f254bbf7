import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { startProduct, type Product } from '../../scripts/product.ts';
import { reportNothing } from '../../scripts/steps.ts';
import { withOwnDatabase } from './own-database.ts';

export { expect } from '@playwright/test';

interface PageFixtures {
  /** HTTP statuses that the test provokes; the browser logs each as an error. */
  readonly provoked: readonly number[];
  readonly pageErrors: readonly string[];
}

/**
 * `product`: a Doorstep with a local shop of this worker alone, started as `npm run local` does, on free ports.
 * Every page fails its test when it logs an error or throws.
 */
export const test = base.extend<PageFixtures, { product: Product }>({
  provoked: [[], { option: true }],
  product: [
    // Playwright reads the names of the first parameter; this fixture needs no other.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const dataDirectory = await mkdtemp(path.join(tmpdir(), 'doorstep-e2e-'));
      // The account that PostgreSQL runs under as root has to get in; otherwise its files would be put elsewhere.
      await chmod(dataDirectory, 0o755);
      try {
        await withOwnDatabase(async (databaseUrl) => {
          const ports = { app: 0, shop: 0, smtp: 0 };
          const product = await startProduct({ dataDirectory, databaseUrl, ports, report: reportNothing });
          await use(product);
          await product.stop();
        });
      } finally {
        await rm(dataDirectory, { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  pageErrors: [
    async ({ context, provoked }, use) => {
      const errors: string[] = [];
      const expected = provoked.map((status) => `responded with a status of ${status} `);
      context.on('console', (message) => {
        if (message.type() === 'error' && !expected.some((part) => message.text().includes(part)))
          errors.push(`console.error: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (thrown) => errors.push(`thrown in the page: ${thrown.error().stack ?? ''}`));
      await use(errors);
      if (errors.length > 0) throw new Error(`The page reported errors:\n${errors.join('\n')}`);
    },
    { auto: true },
  ],
});
