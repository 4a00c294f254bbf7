import { test as base } from '@playwright/test';
import type { Product } from '../../scripts/product.ts';
import { withDataOfItsOwn, withProduct } from './own-product.ts';

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
