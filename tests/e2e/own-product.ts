import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startProduct, type Product, type ProductOptions } from '../../scripts/product.ts';
import { reportNothing } from '../../scripts/steps.ts';
import { withOwnDatabase } from './own-database.ts';

/** Where a product keeps what it knows; one product after another may use the same. */
type Data = Pick<ProductOptions, 'dataDirectory' | 'databaseUrl'>;

/** A folder and a database that nobody else uses, gone afterwards; the database is on a server of its own where it is to be. */
export async function withDataOfItsOwn(
  work: (data: Data) => Promise<void>,
  { ownServer = false } = {},
): Promise<void> {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'doorstep-e2e-'));
  // The account that PostgreSQL runs under as root has to get in; otherwise its files would be put elsewhere.
  await chmod(dataDirectory, 0o755);
  try {
    if (ownServer) await work({ dataDirectory });
    else await withOwnDatabase((databaseUrl) => work({ dataDirectory, databaseUrl }));
  } finally {
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

/** Starts the product with a local shop as `npm run local` does, on free ports, and stops it after `work`. */
export async function withProduct(
  shop: ProductOptions['shop'],
  data: Data,
  work: (product: Product) => Promise<void>,
  { fresh = false, past = false, destinations }: Pick<ProductOptions, 'fresh' | 'past' | 'destinations'> = {},
): Promise<void> {
  const ports = { app: 0, shop: 0, smtp: 0 };
  const options = { shop, fresh, past, destinations, ...data, ports };
  const product = await startProduct({ ...options, report: reportNothing });
  try {
    await work(product);
  } finally {
    await product.stop();
  }
}
