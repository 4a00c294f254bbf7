import '@shopify/ui-extensions';

//@ts-ignore
declare module './src/AddressNotice.tsx' {
  const shopify: import('@shopify/ui-extensions/purchase.checkout.delivery-address.render-after').Api;
  const globalThis: { shopify: typeof shopify };
}
