/** A button of a bar that the shell shows for the app; pressing it clicks the app's own element. */
export interface BarAction {
  readonly label: string;
  readonly primary: boolean;
  readonly disabled: boolean;
}

export interface NavItem {
  readonly label: string;
  /** Path and query within the app: `/app/policy`. */
  readonly path: string;
  readonly home: boolean;
}

/** What the app's page tells the shell around it. */
export type ToShell =
  | { readonly type: 'id-token'; readonly id: number }
  | { readonly type: 'location'; readonly path: string; readonly title: string }
  | { readonly type: 'navigation'; readonly items: readonly NavItem[] }
  | { readonly type: 'title-bar'; readonly title: string | null; readonly actions: readonly BarAction[] }
  | { readonly type: 'save-bar'; readonly actions: readonly BarAction[] | null }
  | { readonly type: 'shake-save-bar' }
  | {
      readonly type: 'toast';
      readonly id: string;
      readonly message: string;
      readonly isError: boolean;
      readonly duration: number;
    }
  | { readonly type: 'hide-toast'; readonly id: string }
  | { readonly type: 'loading'; readonly on: boolean }
  | { readonly type: 'open'; readonly url: string; readonly newTab: boolean }
  | { readonly type: 'pick-products'; readonly id: number; readonly multiple: boolean };

/** What the shell tells the app's page. */
export type ToApp =
  | { readonly type: 'id-token'; readonly id: number; readonly token: string }
  | { readonly type: 'navigate'; readonly path: string }
  | { readonly type: 'press'; readonly bar: 'title-bar' | 'save-bar'; readonly index: number }
  | { readonly type: 'toast-gone'; readonly id: string }
  | {
      readonly type: 'picked-products';
      readonly id: number;
      readonly products: readonly PickedProduct[] | null;
    };

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
