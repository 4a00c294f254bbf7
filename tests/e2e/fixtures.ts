import { test as base } from '@playwright/test';
import type { Product } from '../../scripts/product.ts';
import { withDataOfItsOwn, withProduct } from './own-product.ts';

export { expect } from '@playwright/test';

interface PageFixtures {
  /** HTTP statuses that the test provokes; the browser logs each as an error. */
  readonly provoked: readonly number[];
  readonly pageErrors: readonly string[];
}

interface WorkerFixtures {
  /** Tests that count versions name themselves here, and get a product that no other test has published to. */
  readonly apart: string;
  readonly product: Product;
}

/**
 * `product`: a Doorstep with a local shop of this worker alone, started as `npm run local` does, on free ports.
 * Every page fails its test when it logs an error or throws.
 */
export const test = base.extend<PageFixtures, WorkerFixtures>({
  provoked: [[], { option: true }],
  apart: ['', { option: true, scope: 'worker' }],
  product: [
    async ({ apart: _ }, use) => {
      await withDataOfItsOwn((data) => withProduct('aallyn', data, use));
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
