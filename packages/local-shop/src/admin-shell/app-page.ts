import type { ShopContext } from '../shop-context.ts';
import { html } from '../pages/html.ts';
import { embeddedAddress } from './app-address.ts';
import { icons } from './icons.ts';
import { adminPage } from './layout.ts';

/** The app in its frame, at a path of its own (`/app/policy?tab=2`). */
export function appPage(context: ShopContext, path: string): string {
  const { app } = context;
  const content = html`<div class="app-bar">
      <h1 class="app-name">${icons.app} <a href="/admin/apps/${app.handle}">${app.name}</a></h1>
      <span id="app-title"></span>
      <span id="app-actions"></span>
    </div>
    <iframe
      data-app="${app.handle}"
      title="${app.name}"
      src="${embeddedAddress(context, path)}"
      allow="clipboard-write"
    ></iframe>`;
  return adminPage(context, { title: app.name, section: 'app', content });
}
