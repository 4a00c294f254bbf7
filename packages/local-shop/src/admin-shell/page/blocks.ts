/** The script of a page of the admin that shows blocks of the app: each runs in a worker of its own. */
import { adminElementTable } from '../../ui-host/admin-elements.ts';
import { startTarget } from '../../ui-host/page/target.ts';
import { AdminBlock } from './admin-block.ts';
import { decodeBlockStarts } from './decode-blocks.ts';

const host = { worker: '/ui-host/admin-worker.js', table: adminElementTable, isolated: false };

const { app: handle = '' } = document.currentScript?.dataset ?? {};
customElements.define('s-admin-block', AdminBlock);
for (const [slot, start] of Object.entries(decodeBlockStarts())) {
  const root = document.querySelector<HTMLElement>(`[data-slot="${slot}"]`);
  if (!root) continue;
  root.addEventListener('click', followToApp);
  void startTarget(host, root, start, answer);
}

/** The functions of `shopify.*` that a block may call. */
async function answer(name: unknown): Promise<string> {
  if (name !== 'auth.idToken') throw new Error(`shopify.${String(name)} is not offered here`);
  return (await fetch('/admin/session-token', { method: 'POST' })).text();
}

/** A relative address leads to a page of the app, in its frame. */
function followToApp(event: Event): void {
  const anchor = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
  const address = anchor?.getAttribute('href');
  if (!address?.startsWith('/')) return;
  event.preventDefault();
  location.assign(`/admin/apps/${handle}${address}`);
}
