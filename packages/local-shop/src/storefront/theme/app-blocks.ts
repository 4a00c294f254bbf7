import type { ShopContext } from '../../shop-context.ts';
import { html, trust, type Html } from '../../pages/html.ts';
import { isSwitchedOn } from '../../state/switched-off.ts';
import type { Buyer } from '../buyer.ts';
import { assetUrl, liquidOf } from './liquid-engine.ts';
import type { Template } from './liquid-objects.ts';
import { themeExtensions, type ThemeBlock, type ThemeExtension } from './theme-extensions.ts';

/** What apps add to a page of the theme. */
export interface AppBlocks {
  /** Stylesheets and scripts, each once, and embeds of the head. */
  readonly head: Html;
  /** App blocks, for the section that takes them. */
  readonly inSection: Html;
  /** App embeds, before `</body>`. */
  readonly atEnd: Html;
}

interface Placed {
  readonly extension: ThemeExtension;
  readonly block: ThemeBlock;
}

/** Draws every block that is switched on in the theme and allowed on this template, with the page's Liquid objects. */
export function appBlocks(
  context: ShopContext,
  buyer: Buyer,
  template: Template,
  objects: Readonly<Record<string, unknown>>,
): AppBlocks {
  const { theme, shop } = context.state;
  const placed = themeExtensions(context.extensions)
    .flatMap((extension) => extension.blocks.map((block): Placed => ({ extension, block })))
    .filter(({ block }) => isSwitchedOn(theme.switchedOff, block.id) && standsOn(block, template));
  const reader = {
    locale: buyer.locale,
    shopLocale: shop.locales[0] ?? 'en',
    currency: buyer.market.currency,
  };
  const drawBlocks = (target: ThemeBlock['target']): Html =>
    html`${placed
      .filter(({ block }) => block.target === target)
      .map(({ extension, block }) => {
        // Shopify makes an id for each place; here the block's own name is one.
        const scope = { block: { id: block.file, settings: block.settings, shopify_attributes: '' } };
        const liquid = liquidOf(extension, reader);
        const markup = trust(String(liquid.renderFileSync(block.file, scope, { globals: objects })));
        if (target === 'head') return markup;
        return html`<div id="shopify-block-${block.file}" class="shopify-block" lang="${buyer.locale}">
          ${markup}
        </div>`;
      })}`;
  return {
    head: html`${assets(placed)} ${drawBlocks('head')}`,
    inSection: drawBlocks('section'),
    atEnd: drawBlocks('body'),
  };
}

/** The sections of the local theme's cart and of its pages take app blocks; embeds stand on every page. */
function standsOn({ target, templates }: ThemeBlock, template: Template): boolean {
  const allowed = templates === null || templates.includes('*') || templates.includes(template);
  return allowed && (target !== 'section' || template === 'cart' || template === 'page');
}

function assets(placed: readonly Placed[]): Html {
  const urls = (kind: 'stylesheet' | 'javascript') => [
    ...new Set(
      placed.flatMap(({ extension, block }) => {
        const file = block[kind];
        return file === null ? [] : [assetUrl(extension.handle, file)];
      }),
    ),
  ];
  return html`${urls('stylesheet').map((url) => html`<link rel="stylesheet" href="${url}" />`)}
  ${urls('javascript').map((url) => html`<script src="${url}" defer></script>`)}`;
}
