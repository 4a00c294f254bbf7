import { join } from 'node:path';
import { Liquid, Tag, type TagToken, type TopLevelToken } from 'liquidjs';
import { displayMoney } from '../../pages/display-money.ts';
import { escape } from '../../pages/html.ts';
import { exponentOf, money } from '../../state/money.ts';
import { fallbackOrder } from '../../ui-host/locales.ts';
import type { ThemeExtension } from './theme-extensions.ts';
import { translate } from './translation.ts';

/** Whose language and currency the filters write. `shopLocale` stands in where a text is missing. */
export interface LiquidReader {
  readonly locale: string;
  readonly shopLocale: string;
  readonly currency: string;
}

/**
 * Liquid as an extension's blocks find it: their own snippets, texts and assets, and of Shopify's filters those that
 * the local shop knows. An unknown filter is an error, so that nothing seems to work that was never tried.
 */
export function liquidOf(extension: ThemeExtension, reader: LiquidReader): Liquid {
  const liquid = new Liquid({
    root: join(extension.folder, 'blocks'),
    partials: join(extension.folder, 'snippets'),
    extname: '.liquid',
    strictFilters: true,
    relativeReference: false,
  });
  knowShop(liquid, reader.currency);

  const texts = fallbackOrder(extension.locales, reader.locale, reader.shopLocale);
  const translateKey = (key: string, ...values: readonly [string, unknown][]) => {
    const text = translate(texts, key, Object.fromEntries(values));
    return key.endsWith('_html') ? text : escape(text);
  };
  liquid.registerFilter('t', translateKey);
  liquid.registerFilter('translate', translateKey);
  liquid.registerFilter('asset_url', (file: string) => assetUrl(extension.handle, file));
  return liquid;
}

/** Liquid as the answer of an app proxy finds it: the shop's filters, and no files of its own. */
export function liquidOfAnswer(currency: string): Liquid {
  const liquid = new Liquid({ strictFilters: true, root: [], partials: [] });
  knowShop(liquid, currency);
  return liquid;
}

/** What Liquid has at Shopify, and of it what the local shop knows. */
function knowShop(liquid: Liquid, currency: string): void {
  for (const tag of ['schema', 'doc', 'stylesheet', 'javascript']) liquid.registerTag(tag, leaveOut(tag));
  liquid.registerFilter('money', (amount: unknown) => showMoney(amount, currency));
  liquid.registerFilter('money_with_currency', (amount: unknown) => {
    const shown = showMoney(amount, currency);
    return shown === '' ? '' : `${shown} ${currency}`;
  });
  // Shopify's JSON holds no `<`, so that it can stand in a script element.
  liquid.registerFilter('json', (value: unknown) => JSON.stringify(value ?? null).replaceAll('<', '\\u003c'));
  liquid.registerFilter('stylesheet_tag', (url: string) => `<link rel="stylesheet" href="${url}">`);
  liquid.registerFilter('script_tag', (url: string) => `<script src="${url}"></script>`);
}

/** Where a file of an extension's `assets/` is served. */
export function assetUrl(handle: string, file: string): string {
  return `/cdn/extensions/${handle}/assets/${file}`;
}

/** Liquid counts in hundredths of every currency; nothing is written for what is no amount. */
function showMoney(amount: unknown, currency: string): string {
  if (typeof amount !== 'number') return '';
  return displayMoney(money(Math.round(amount / 10 ** (2 - exponentOf(currency))), currency));
}

/** A tag whose content is for Shopify, not for the page. */
function leaveOut(name: string) {
  return class extends Tag {
    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
      super(token, rest, liquid);
      const end = new RegExp(`^{%-?\\s*end${name}\\s*-?%}$`);
      for (let next = rest.shift(); next && !end.test(next.getText()); next = rest.shift());
    }

    render(): string {
      return '';
    }
  };
}
