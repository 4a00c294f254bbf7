import { html, type Html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import { isSwitchedOn } from '../state/switched-off.ts';
import { THEME_KINDS, type ThemeKind } from '../state/theme.ts';
import { themeExtensions, type ThemeBlock } from '../storefront/theme/theme-extensions.ts';
import { adminPage, card, pageHeader } from './layout.ts';

/** A small theme editor: which app blocks and embeds are on, and what kind of theme the storefront is. */
export function themePage(context: ShopContext): string {
  const { theme } = context.state;
  const blocks = themeExtensions(context.extensions).flatMap((extension) => extension.blocks);
  const content = html`${pageHeader('Theme')}
    <p class="subtitle">
      In a real shop app blocks and embeds start switched off, and the merchant adds them in the theme editor.
      ${context.seed.startsWithoutBlocks ? 'So they do here.' : 'Here they start switched on.'}
    </p>
    <form method="post" action="/admin/theme" class="theme">
      ${card(
        'Apps in the theme',
        blocks.length === 0
          ? html`<p class="empty">No app has blocks for the theme.</p>`
          : html`<div role="group" aria-label="Apps in the theme">
              ${blocks.map((block) => choice(block, isSwitchedOn(theme.switchedOff, block.id)))}
            </div>`,
      )}
      ${card(
        'Kind of theme',
        html`<div role="group" aria-label="Kind of theme">
          ${THEME_KINDS.map((kind) => kindChoice(kind, kind === theme.kind))}
        </div>`,
      )}
      <button type="submit" class="button primary">Save</button>
    </form>`;
  return adminPage(context, { title: 'Theme', section: 'theme', content });
}

function choice({ id, name, target }: ThemeBlock, on: boolean): Html {
  const place = target === 'section' ? 'app block, in a section' : 'app embed, on every page';
  return html`<label class="choice">
    <input type="checkbox" name="on" value="${id}" ${on && html`checked`} />
    <span>${name} <small>(${place})</small></span>
  </label>`;
}

const KINDS: Readonly<Record<ThemeKind, string>> = {
  actions: 'With Shopify’s standard storefront actions',
  classic: 'Classic, with the Ajax cart only',
  silent: 'Silent: the cart changes in place, and none of Shopify’s cart events is fired',
};

function kindChoice(value: ThemeKind, chosen: boolean): Html {
  return html`<label class="choice">
    <input type="radio" name="kind" value="${value}" ${chosen && html`checked`} />
    <span>${KINDS[value]}</span>
  </label>`;
}
