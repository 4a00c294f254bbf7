import pg from 'pg';
import type { Product } from '../../scripts/product.ts';

/** Whoever edits without publishing leaves a draft, which the next test of the same product would publish. */
export async function forgetDrafts({ product }: { readonly product: Product }): Promise<void> {
  const client = new pg.Client(product.databaseUrl);
  await client.connect();
  try {
    await client.query('delete from "PolicyDraft"');
  } finally {
    await client.end();
  }
}
