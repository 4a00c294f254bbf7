/** The theme of the online store, as the merchant has set it up in the theme editor. */
export interface Theme {
  /**
   * Whether the storefront has Shopify's standard storefront actions; without them it is like a theme of old, with the
   * Ajax cart only.
   */
  readonly standardActions: boolean;
  /** App blocks and app embeds that are switched off, as `<extension>/<block>`. */
  readonly switchedOff: readonly string[];
}

/** At Shopify app blocks start switched off; here they start on, so that everybody sees what was built. */
export const everythingOn: Theme = { standardActions: true, switchedOff: [] };
