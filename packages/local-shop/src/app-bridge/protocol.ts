/** A button or link of a bar that the shell shows for the app; pressing it clicks the app's own element. */
export interface BarAction {
  readonly label: string;
  readonly kind: 'primary' | 'secondary' | 'breadcrumb';
  /** It destroys something. */
  readonly critical: boolean;
  readonly disabled: boolean;
  /** The label of the menu that it is an item of; `null` for a button of its own. */
  readonly menu: string | null;
  /** Where a link of the app leads within it; `null` for what leads nowhere. */
  readonly path: string | null;
}

/** What stands over the app's page, in the admin's own frame. */
export interface TitleBar {
  /** `null` when the page says none: the app's name stands alone. */
  readonly title: string | null;
  /** A short state beside the title: "Draft". */
  readonly badge: { readonly text: string; readonly tone: string } | null;
  readonly actions: readonly BarAction[];
}

/** What the shell asks a person before unsaved changes go. */
export type Confirmation = 'leave' | 'discard';

export interface NavItem {
  readonly label: string;
  /** Path and query within the app: `/app/policy`. */
  readonly path: string;
  readonly home: boolean;
}

/** What the app's page tells the shell around it. */
export type ToShell =
  /** A document of the app begins: what the one before had in the bars is gone. */
  | { readonly type: 'started' }
  | { readonly type: 'id-token'; readonly id: number }
  | { readonly type: 'location'; readonly path: string; readonly title: string }
  | { readonly type: 'navigation'; readonly items: readonly NavItem[] }
  | { readonly type: 'title-bar'; readonly bar: TitleBar }
  | { readonly type: 'save-bar'; readonly actions: readonly BarAction[] | null }
  | { readonly type: 'confirm'; readonly id: number; readonly what: Confirmation }
  | {
      readonly type: 'toast';
      readonly id: string;
      readonly message: string;
      readonly isError: boolean;
      readonly duration: number;
      /** The label of a button in it. */
      readonly action: string | null;
    }
  | { readonly type: 'hide-toast'; readonly id: string }
  | { readonly type: 'loading'; readonly on: boolean }
  | { readonly type: 'open'; readonly url: string; readonly newTab: boolean }
  | { readonly type: 'pick-products'; readonly id: number; readonly multiple: boolean }
  | { readonly type: 'extensions'; readonly id: number }
  | {
      readonly type: 'scopes';
      readonly id: number;
      readonly what: 'query' | 'request' | 'revoke';
      readonly scopes: readonly string[];
    };

/** What the shell tells the app's page. */
export type ToApp =
  | { readonly type: 'id-token'; readonly id: number; readonly token: string }
  | { readonly type: 'navigate'; readonly path: string }
  | { readonly type: 'press'; readonly bar: 'title-bar' | 'save-bar'; readonly index: number }
  | { readonly type: 'confirmed'; readonly id: number; readonly yes: boolean }
  /** The person leaves in spite of unsaved changes, by a link of the shell. */
  | { readonly type: 'abandon-changes' }
  | { readonly type: 'toast-action'; readonly id: string }
  | { readonly type: 'toast-gone'; readonly id: string }
  | {
      readonly type: 'picked-products';
      readonly id: number;
      readonly products: readonly PickedProduct[] | null;
    }
  | { readonly type: 'extensions'; readonly id: number; readonly extensions: readonly ExtensionInfo[] }
  | { readonly type: 'scopes'; readonly id: number; readonly answer: ScopesAnswer };

/** What became of a question about access scopes: how they are now, or why it was refused. */
export type ScopesAnswer =
  { readonly detail: ScopesDetail; readonly isGranted: boolean } | { readonly refused: string };

/** The app's access scopes in this shop, as `shopify.scopes.query()` answers. */
export interface ScopesDetail {
  readonly granted: readonly string[];
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** An extension of the app and where it is live, as `shopify.app.extensions()` answers. */
export type ExtensionInfo =
  | {
      readonly handle: string;
      readonly type: 'ui_extension';
      readonly activations: readonly { readonly target: string }[];
    }
  | {
      readonly handle: string;
      readonly type: 'theme_app_extension';
      readonly activations: readonly ThemeBlockInfo[];
    };

/** An app block (`section`) or embed and the places where the published theme has it. */
export interface ThemeBlockInfo {
  readonly target: 'section' | 'head' | 'body';
  readonly handle: string;
  readonly name: string;
  readonly status: 'active' | 'available' | 'unavailable';
  readonly activations: readonly { readonly target: string; readonly themeId: string }[];
}

export interface PickedProduct {
  readonly id: string;
  readonly title: string;
  readonly handle: string;
  readonly variants: readonly { readonly id: string; readonly title: string }[];
}

/** What Shopify adds to the address of an embedded page; it is no part of the path that the admin shows. */
const ADDED = ['embedded', 'shop', 'host', 'id_token', 'session', 'timestamp', 'hmac', 'locale'];

/** Path and query of an address without what the admin has added. */
export function plainPath(url: URL): string {
  const query = new URLSearchParams(url.search);
  for (const name of ADDED) query.delete(name);
  const rest = query.toString();
  return rest === '' ? url.pathname : `${url.pathname}?${rest}`;
}
