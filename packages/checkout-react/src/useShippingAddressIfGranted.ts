import type { ShippingAddress } from '@shopify/ui-extensions/checkout';
import { useApi, useSubscription } from '@shopify/ui-extensions-react/checkout';

type Target = 'purchase.checkout.block.render' | 'purchase.checkout.delivery-address.render-after';

const notGranted = { current: undefined, subscribe: () => () => {}, destroy: () => Promise.resolve() };

/** The shipping address; `undefined` without access to protected customer data, where Shopify's own hook throws. */
export function useShippingAddressIfGranted(): ShippingAddress | undefined {
  const { shippingAddress } = useApi<Target>();
  return useSubscription<ShippingAddress | undefined>(shippingAddress ?? notGranted);
}
