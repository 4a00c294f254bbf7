/** A token that opens the Admin API. */
export interface AccessToken {
  readonly token: string;
  readonly kind: 'online' | 'offline';
  readonly scopes: readonly string[];
  /** ISO in UTC; `null` never ends. */
  readonly expiresAt: string | null;
}

/** Renews an expiring offline token; the old one stays usable until the new pair is used. */
export interface RefreshToken {
  readonly token: string;
  readonly expiresAt: string;
  /** The refresh token it replaced, withdrawn at the first use of this one. */
  readonly replaces: string | null;
}

/** The one app of the shop: installed at its first token exchange, as Shopify-managed installation does. */
export interface Installation {
  readonly id: string;
  readonly installedAt: string;
  readonly scopes: readonly string[];
}
