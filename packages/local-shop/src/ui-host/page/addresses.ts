/** Where an extension of customer accounts stands, as the page marks its place. */
interface Standing {
  /** The handle of the extension. */
  readonly extension: string;
  /** The address of its own page, for addresses that are relative to it. */
  readonly base: string;
}

/** An address of a link or button as the browser understands it; outside customer accounts it is what was given. */
export function hrefFor(element: Element, address: string): string {
  const place = element.closest<HTMLElement>('[data-extension]');
  const { extension, base } = place?.dataset ?? {};
  return extension === undefined ? address : accountAddress(address, { extension, base: base ?? '' });
}

/**
 * What the custom protocols of customer accounts lead to here: `shopify:customer-account/orders`,
 * `extension:<handle>/<path>`, `extension:/<path>` and `/<path>` for the extension itself, and
 * `extension:<handle>/customer-account.order.page.render/<order>/<path>` for a page about an order.
 * https://shopify.dev/docs/api/customer-account-ui-extensions/latest#custom-protocols
 */
export function accountAddress(address: string, { extension, base }: Standing): string {
  const host = /^shopify:\/?\/?customer-account\/?(.*)$/.exec(address);
  if (host) return `/account/${host[1] ?? ''}`;
  const own = /^(?:extension:(?:\/\/)?)?\/(?!\/)(.*)$/.exec(address);
  if (own) return join(base || pageAddress(extension), own[1] ?? '');
  const other = /^extension:(?:\/\/)?([^/?]*)\/?(.*)$/.exec(address);
  if (!other) return address;
  const [, handle = '', path = ''] = other;
  const order = /^customer-account\.order\.page\.render\/(?:gid:\/\/shopify\/Order\/)?(\d+)\/?(.*)$/.exec(
    path,
  );
  if (order) return join(`/account/orders/${order[1] ?? ''}/pages/${handle || extension}`, order[2] ?? '');
  return handle === '' ? join(base || pageAddress(extension), path) : join(pageAddress(handle), path);
}

const pageAddress = (handle: string): string => `/account/pages/${handle}`;

const join = (base: string, path: string): string => (path === '' ? base : `${base}/${path}`);
