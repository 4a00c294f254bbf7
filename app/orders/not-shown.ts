/** What a merchant reads of an order that Shopify does not show to the app: what it is, what would change that, and what to do. */
export const orderNotShown =
  'Shopify does not show this order to the app any more: it was deleted, or is older than the 60 days that Shopify shows apps. To see older ones, whoever develops this app for you asks Shopify for the scope read_all_orders, in the Partner Dashboard under API access. Until then, do in Shopify itself what is missing.';
