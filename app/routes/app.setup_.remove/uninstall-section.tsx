/** What becomes of everything when the app is uninstalled; docs/uninstall.md says the same with its sources. */
export function UninstallSection() {
  return (
    <s-section heading="If you uninstall Doorstep">
      <s-paragraph>
        Take everything back first: once Doorstep is uninstalled it cannot reach your shop any more.
      </s-paragraph>
      <s-heading>Goes by itself</s-heading>
      <s-unordered-list>
        <s-list-item>Doorstep’s access to your shop, at once.</s-list-item>
        <s-list-item>
          Its blocks at checkout, on the pages of an order and in your theme are shown no more.
        </s-list-item>
        <s-list-item>
          Its rules run no more: checkout refuses nothing, and no shipping becomes free by them.
        </s-list-item>
        <s-list-item>Everything that Doorstep itself has stored about your shop, after 48 hours.</s-list-item>
      </s-unordered-list>
      <s-heading>Stays unless you take it back here first</s-heading>
      <s-unordered-list>
        <s-list-item>The shipping rates and zones that it set. Shoppers go on paying them.</s-list-item>
        <s-list-item>The protection product.</s-list-item>
        <s-list-item>
          The discounts, the checkout rule and the delivery customization, as entries that do nothing.
        </s-list-item>
      </s-unordered-list>
      <s-heading>Stays in any case</s-heading>
      <s-unordered-list>
        <s-list-item>The tags and holds on your orders, and what each order was promised.</s-list-item>
        <s-list-item>
          Blocks that you placed in your theme: Shopify hides them, and shows them again should you reinstall.
        </s-list-item>
      </s-unordered-list>
    </s-section>
  );
}
