/** An order's address in Shopify's admin, with its number. */
const orderInAdmin = /^https:\/\/admin\.shopify\.com\/store\/[\w-]+\/orders\/(\d+)$/;

/** The shell stands in for Shopify's admin: an app's link to an order there leads to the order here. */
export function followAdminLinks(shellOrigin: string): void {
  const follow = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    const number = orderInAdmin.exec(link?.href ?? '')?.[1];
    if (link && number !== undefined) link.href = `${shellOrigin}/admin/orders/${number}`;
  };
  addEventListener('click', follow, { capture: true });
}
