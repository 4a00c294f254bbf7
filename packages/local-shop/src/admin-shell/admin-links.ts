import { html, type Html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import { extensionFiles } from '../ui-host/extensions.ts';

/**
 * The links that the app has at a place of the admin, with what Shopify adds to their addresses: the number of what is shown,
 * and the shop.
 */
export function adminLinks(context: ShopContext, target: string, gid: string): readonly Html[] {
  const { app, state } = context;
  return extensionFiles(context.extensions)
    .list()
    .flatMap((each) =>
      each.kind === 'link'
        ? each.links.filter((link) => link.target === target).map(({ url }) => ({ name: each.name, url }))
        : [],
    )
    .map(({ name, url }) => {
      const added = new URLSearchParams({ id: gid.split('/').at(-1) ?? '', shop: state.shop.domain });
      return html`<a class="button" href="/admin/apps/${app.handle}${url}?${added.toString()}">${name}</a>`;
    });
}
