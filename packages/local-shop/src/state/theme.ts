import type { SwitchedOff } from './switched-off.ts';

/**
 * `actions`: with Shopify's standard storefront actions. `classic`: like a theme of old, whose forms load the next page.
 * `silent`: it changes the cart in place by the Ajax cart and fires none of Shopify's cart events.
 */
export const THEME_KINDS = ['actions', 'classic', 'silent'] as const;
export type ThemeKind = (typeof THEME_KINDS)[number];

/** The theme of the online store, as the merchant has set it up in the theme editor. */
export interface Theme {
  readonly kind: ThemeKind;
  /** App blocks and app embeds that are switched off, as `<extension>/<block>`. */
  readonly switchedOff: SwitchedOff;
}

/** At Shopify app blocks start switched off; here they start on, unless a seed says otherwise, so that everybody sees what was built. */
export const everythingOn: Theme = { kind: 'actions', switchedOff: [] };
