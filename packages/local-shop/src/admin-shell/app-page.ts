import type { ShopContext } from '../shop-context.ts';
import { html } from '../pages/html.ts';
import type { StaffMember } from '../state/staff.ts';
import { embeddedAddress } from './app-address.ts';
import { icons } from './icons.ts';
import { adminPage } from './layout.ts';

/**
 * The app in its frame, at a path of its own (`/app/policy?tab=2`), below the title bar that it fills by App Bridge. `by` is
 * who opened it. The shell's script runs before the frame is there, so that somebody listens when the app begins to speak.
 */
export function appPage(context: ShopContext, path: string, by: StaffMember): string {
  const { app } = context;
  const content = html`<div class="app-bar">
      <nav class="app-trail" aria-label="Breadcrumbs">
        <a class="app-home" href="/admin/apps/${app.handle}">${icons.app} <span>${app.name}</span></a>
        <span id="app-breadcrumbs"></span>
      </nav>
      <h1 id="app-title" data-name="${app.name}">${app.name}</h1>
      <span id="app-badge" class="badge" hidden></span>
      <div id="app-pages" class="menu"></div>
      <div id="app-actions" role="group" aria-label="Page actions"></div>
    </div>
    <script src="/admin/shell.js" data-app="${app.handle}" data-origin="${new URL(app.url).origin}"></script>
    <iframe
      data-app="${app.handle}"
      title="${app.name}"
      src="${embeddedAddress(context, path, by)}"
      allow="clipboard-write"
    ></iframe>`;
  return adminPage(context, { title: app.name, section: 'app', content });
}
