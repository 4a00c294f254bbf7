import type { Database } from '../../database.server.ts';
import { versionNumbered } from '../versions.server.ts';
import type { PublishedVersion } from '../versions.server.ts';

/** The version of a shop that an address names; throws 404 when the shop has none with that number. */
export async function versionInAddress(
  database: Database,
  shop: string,
  number: string | undefined,
): Promise<PublishedVersion> {
  const isNumber = /^[1-9]\d{0,8}$/.test(number ?? '');
  const version = isNumber ? await versionNumbered(database, shop, Number(number)) : null;
  if (version) return version;
  throw new Response('Your shop has no such version.', { status: 404 });
}
