import { sayFailure } from '../../admin-api/failure.ts';
import { readStorePage, updateStorePage } from '../../admin-api/online-store-pages.ts';
import type { Settled, Chooser } from './write-over.server.ts';
import { readChosen } from './written.server.ts';

/** Publishes the page that the policy's text stands on, where somebody has hidden it; what it says and is called stays. */
export async function showPage({ admin, database }: Pick<Chooser, 'admin' | 'database'>): Promise<Settled> {
  const chosen = await readChosen(database, admin.shop);
  const id = chosen.find(({ place }) => place === 'page')?.resourceId ?? null;
  const found = id === null ? null : await readStorePage(admin, id);
  if (found?.ok === false) return { kind: 'failed', reason: sayFailure(found.error) };
  const page = found?.value.page ?? null;
  if (page === null || page.isPublished) return { kind: 'done' };
  const shown = await updateStorePage(admin, page.id, { isPublished: true });
  return shown.ok ? { kind: 'done' } : { kind: 'failed', reason: sayFailure(shown.error) };
}
