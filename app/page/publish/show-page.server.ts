import { sayFailure } from '../../admin-api/failure.ts';
import type { Admin } from '../../admin-api/call.ts';
import { readStorePage, updateStorePage } from '../../admin-api/online-store-pages.ts';
import type { StorePage } from '../../admin-api/online-store-pages.ts';
import type { Database } from '../../database.server.ts';
import { readTextAccess } from './access.ts';
import { wantedText } from './wanted-texts.ts';
import { writeDue } from './write-over.server.ts';
import type { Settled, Chooser } from './write-over.server.ts';
import type { WrittenVersion } from './write-translations.server.ts';
import { readChosen } from './written.server.ts';

interface Owner {
  readonly admin: Admin;
  readonly database: Database;
}

type Change = Parameters<typeof updateStorePage>[2];

/** Publishes the page that the policy's text stands on, where somebody has hidden it; what it says and is called stays. */
export const showPage = (owner: Owner): Promise<Settled> =>
  changePage(owner, ({ isPublished }) => (isPublished ? null : { isPublished: true }));

/** Calls the page as the policy's page is called, in every language of the shop; what it says stays. */
export async function namePage(chooser: Chooser, version: WrittenVersion): Promise<Settled> {
  const access = await readTextAccess(chooser.admin);
  if (!access.ok) return { kind: 'failed', reason: sayFailure(access.error) };
  const { title } = wantedText(version.policy, 'page', access.value.all.own.text);
  const named = await changePage(chooser, (page) => (page.title === title ? null : { title }));
  // Its translations are those of the title before, and are written again with all that is behind.
  return named.kind === 'done' ? writeDue(chooser, version) : named;
}

/** Changes the page that the policy's text stands on, where there is one and something is to be changed of it. */
async function changePage(
  { admin, database }: Owner,
  changeOf: (page: StorePage) => Change | null,
): Promise<Settled> {
  const chosen = await readChosen(database, admin.shop);
  const id = chosen.find(({ place }) => place === 'page')?.resourceId ?? null;
  const found = id === null ? null : await readStorePage(admin, id);
  if (found?.ok === false) return { kind: 'failed', reason: sayFailure(found.error) };
  const page = found?.value.page ?? null;
  const change = page === null ? null : changeOf(page);
  if (page === null || change === null) return { kind: 'done' };
  const changed = await updateStorePage(admin, page.id, change);
  return changed.ok ? { kind: 'done' } : { kind: 'failed', reason: sayFailure(changed.error) };
}
