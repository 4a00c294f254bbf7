import type { AskedFault } from '../../packages/local-shop/src/admin-graphql/fault-routes.ts';
import type { Product } from '../../scripts/product.ts';

/** From now on these things go wrong with the next calls of an operation of the Admin API, one after the other. */
export async function planFaults(
  { storefront }: Pick<Product, 'storefront'>,
  operation: string,
  ...faults: readonly AskedFault[]
): Promise<void> {
  const answer = await fetch(new URL('/local-shop/faults', storefront), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ operation, faults }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}
