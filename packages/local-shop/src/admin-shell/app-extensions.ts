import type { ExtensionInfo, ThemeBlockInfo } from '../app-bridge/protocol.ts';
import type { ShopContext } from '../shop-context.ts';
import { themeExtensions, type ThemeBlock } from '../storefront/theme/theme-extensions.ts';
import { isSwitchedOn } from '../state/switched-off.ts';
import { extensionFiles } from '../ui-host/extensions.ts';

/** The one theme of the local shop. */
const THEME_ID = 'gid://shopify/OnlineStoreTheme/1';

/**
 * What `shopify.app.extensions()` answers: every theme and UI extension of the app and where it is live, read anew each
 * time. Functions are not listed, as at Shopify. The names of places in the theme are our own.
 */
export function appExtensions(context: ShopContext): readonly ExtensionInfo[] {
  const ui = extensionFiles(context.extensions)
    .list()
    .flatMap((each): readonly ExtensionInfo[] =>
      each.kind === 'ui'
        ? [
            {
              handle: each.handle,
              type: 'ui_extension',
              // What has not been built is nowhere.
              activations:
                each.bundle === null
                  ? []
                  : each.targets
                      .filter((target) => isPlaced(context, each.handle, target))
                      .map((target) => ({ target })),
            },
          ]
        : [],
    );
  const theme = themeExtensions(context.extensions).map(({ handle, blocks }): ExtensionInfo => ({
    handle,
    type: 'theme_app_extension',
    activations: blocks.map((block) =>
      blockInfo(block, isSwitchedOn(context.state.theme.switchedOff, block.id)),
    ),
  }));
  return [...ui, ...theme];
}

/** Where blocks of the admin's own pages stand is not asked here: all of them do. */
const isPlaced = ({ state }: ShopContext, handle: string, target: string): boolean =>
  target.startsWith('admin.') || isSwitchedOn(state.checkoutProfile.switchedOff, `${handle}/${target}`);

function blockInfo({ target, file, name }: ThemeBlock, on: boolean): ThemeBlockInfo {
  const place = target === 'section' ? `template--cart/main/${file}` : `settings_data/${file}`;
  return {
    target,
    handle: file,
    name,
    status: on ? 'active' : 'available',
    activations: on ? [{ target: place, themeId: THEME_ID }] : [],
  };
}
