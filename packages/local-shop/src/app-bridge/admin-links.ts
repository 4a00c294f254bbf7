import { followedLink } from './followed-link.ts';
import type { ShellLink } from './shell-link.ts';

/** Opens pages of the admin that the app links to by Shopify's protocol, in whatever admin frames it. */
export function followAdminLinks(shell: ShellLink): void {
  addEventListener('click', (event) => {
    const link = followedLink(event);
    const path = link ? adminPath(link.href) : null;
    if (!link || path === null) return;
    event.preventDefault();
    shell.send({ type: 'open', url: path, newTab: link.newTab });
  });
}

/** The admin's own path of `shopify://admin/orders/1`, or of `shopify:admin/orders/1`; `null` for other addresses. */
export function adminPath(address: string): string | null {
  const [, path] = /^shopify:(?:\/\/)?(admin(?:[/?].*)?)$/.exec(address) ?? [];
  return path === undefined ? null : `/${path}`;
}
