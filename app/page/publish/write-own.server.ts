import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import { sayFailure } from '../../admin-api/failure.ts';
import type { AdminFailure } from '../../admin-api/failure.ts';
import {
  createStorePage,
  readNewestStorePages,
  updateStorePage,
} from '../../admin-api/online-store-pages.ts';
import { updateShopPolicy } from '../../admin-api/shop-policies.ts';
import { logOf } from '../../operations/log.server.ts';
import type { LastWritten } from './compare-text.ts';
import { policyTypes } from './places.ts';
import type { Place } from './places.ts';
import { ofPage, ofPolicy } from './read-texts.ts';
import type { OwnText } from './read-texts.ts';
import { readText } from './text-tree.ts';
import type { WantedText } from './wanted-texts.ts';

/** Writes a text in the shop's own language where it is to stand. A page's title is the merchant's once it is there. */
export async function writeOwn(
  admin: Admin,
  place: Place,
  found: OwnText | null,
  wanted: WantedText,
  last: LastWritten,
): Promise<Result<OwnText, AdminFailure>> {
  if (place !== 'page') {
    const written = await updateShopPolicy(admin, { type: policyTypes[place], body: wanted.html });
    return written.ok ? ok(ofPolicy(place, written.value)) : written;
  }
  const there = found?.resourceId ?? (await findLeft(admin, last));
  if (there !== null) {
    const written = await updateStorePage(admin, there, { body: wanted.html });
    return written.ok ? ok(ofPage(written.value)) : written;
  }
  const made = await createStorePage(admin, { title: wanted.title, body: wanted.html });
  return made.ok ? ok(ofPage(made.value)) : made;
}

/** The id of the page that a writer made who died before it was known. */
async function findLeft(admin: Admin, { writing }: LastWritten): Promise<string | null> {
  if (writing === null) return null;
  const newest = await readNewestStorePages(admin);
  if (!newest.ok) {
    logOf('admin-api').warn('pages could not be looked through', { reason: sayFailure(newest.error) });
    return null;
  }
  return newest.value.find(({ body }) => readText(body).hash === writing)?.id ?? null;
}
