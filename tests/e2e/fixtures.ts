import { test as base } from '@playwright/test';
import pg from 'pg';
import type { Product } from '../../scripts/product.ts';
import { withDataOfItsOwn, withProduct } from './own-product.ts';

export { expect } from '@playwright/test';

interface PageFixtures {
  /** HTTP statuses that the test provokes; the browser logs each as an error. */
  readonly provoked: readonly number[];
  readonly pageErrors: readonly string[];
  readonly noDraft: null;
}

interface WorkerFixtures {
  /** Tests that count versions name themselves here, and get a product that no other test has published to. */
  readonly apart: string;
  readonly product: Product;
}

/** What the browser says when its driver looks into the frame of a mail, in which nothing may run. */
const lookedInto =
  "html' because the document's frame is sandboxed and the 'allow-scripts' permission is not set";

/** What Remix says of an answer that it has stopped reading, because the page or its form has asked anew meanwhile. */
const givenUp = 'AbortError: signal is aborted without reason';

/**
 * `product`: a Doorstep with a local shop of this worker alone, started as `npm run local` does, on free ports.
 * Every page fails its test when it logs an error or throws. No test finds what another one typed and did not publish.
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
  noDraft: [
    async ({ apart, product }, use) => {
      if (apart === '') await forgetDrafts(product.databaseUrl);
      await use(null);
    },
    { auto: true },
  ],
  pageErrors: [
    async ({ context, provoked }, use) => {
      const errors: string[] = [];
      const expected = [
        ...provoked.map((status) => `responded with a status of ${status} `),
        ...[lookedInto, givenUp],
      ];
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

async function forgetDrafts(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query('delete from "PolicyDraft"');
  } finally {
    await client.end();
  }
}
