import { bulkFile } from '../../packages/local-shop/src/admin-graphql/bulk-operations.ts';
import type { OpenFile } from '../admin-api/bulk-file.server.ts';
import type { ShopWithApp } from './shop-with-app.ts';

/** A text as the bytes of a file that comes in one piece. */
export async function* bytesOf(text: string): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}

/** Opens the files of a shop's bulk operations without a connection. */
export const openFileOf =
  ({ state }: ShopWithApp): OpenFile =>
  (url, from) => {
    const number = /(\d+)\.jsonl$/.exec(url)?.[1] ?? '';
    const operation = state.bulkOperations.get(`gid://shopify/BulkOperation/${number}`);
    if (!operation) return Promise.reject(new Error(`There is no file at ${url}.`));
    return Promise.resolve(bytesOf(Buffer.from(bulkFile(operation)).subarray(from).toString()));
  };
