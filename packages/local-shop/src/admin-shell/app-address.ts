import { sessionToken } from '../installed-app/session-token.ts';
import type { ShopContext } from '../shop-context.ts';
import type { StaffMember } from '../state/staff.ts';

/**
 * The address the admin's iframe loads for a path of the app, with what Shopify adds: `embedded`, `shop`, `host`
 * (base64 of the admin's own address), `locale`, `timestamp`, `session` and a fresh `id_token`.
 */
export function embeddedAddress(context: ShopContext, path: string, by: StaffMember): string {
  const { app, state } = context;
  const url = new URL(path, `${app.url}/`);
  // A path such as `//other.example` must not lead away from the app.
  const address = new URL(app.url);
  address.pathname = url.origin === address.origin ? url.pathname : '/';
  address.search = url.search;
  const handle = state.shop.domain.split('.')[0] ?? '';
  const added = {
    embedded: '1',
    host: Buffer.from(`admin.shopify.com/store/${handle}`).toString('base64').replaceAll('=', ''),
    id_token: sessionToken(context, by.id),
    locale: 'en',
    session: 'local-shop',
    shop: state.shop.domain,
    timestamp: String(Math.floor(Date.parse(context.now()) / 1000)),
  };
  for (const [name, value] of Object.entries(added)) address.searchParams.set(name, value);
  return address.href;
}
