import { html, jsonScript, type Html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import { extensionFiles, type UiExtension } from '../ui-host/extensions.ts';
import { fallbackOrder } from '../ui-host/locales.ts';
import type { TargetStart } from '../ui-host/target-start.ts';

/** The language of this admin. */
const LOCALE = 'en';

/**
 * The blocks that the app has at a place of the admin, each about the resource that is shown there; nothing where it has none.
 * At Shopify a merchant adds a block to the page and can pin it; here all of them stand there.
 */
export function adminBlocks(context: ShopContext, target: string, gid: string): Html | null {
  const blocks = extensionFiles(context.extensions)
    .list()
    .filter((each): each is UiExtension => each.kind === 'ui' && each.targets.includes(target))
    .filter(({ bundle }) => bundle !== null);
  if (blocks.length === 0) return null;
  const starts = Object.fromEntries(
    blocks.map((extension) => [extension.handle, startOf(context, extension, target, gid)]),
  );
  return html`${blocks.map(
      ({ handle, name }) =>
        html`<div
          class="admin-block"
          data-target="${target}"
          data-slot="${handle}"
          data-name="${name}"
        ></div>`,
    )}
    ${jsonScript('admin-blocks', starts)}
    <script src="/polaris-2.js"></script>
    <script src="/admin/blocks.js" data-app="${context.app.handle}" defer></script>`;
}

/** What `shopify.*` is for a block at its start, as BlockExtensionApi of 2026-07 names it. */
function startOf(
  { app, state }: ShopContext,
  { handle, locales, capabilities, apiVersion }: UiExtension,
  target: string,
  gid: string,
): TargetStart {
  return {
    target,
    script: `/ui-extensions/${handle}.js`,
    signals: {},
    constants: {
      'data.selected': [{ id: gid }],
      'extension.target': target,
      version: apiVersion,
    },
    procedures: ['auth.idToken'],
    dictionaries: fallbackOrder(locales, LOCALE, state.shop.locales[0] ?? LOCALE),
    locale: LOCALE,
    currency: state.shop.currency,
    capabilities,
    appUrl: app.url,
    entry: null,
  };
}
