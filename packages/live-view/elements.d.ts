// The s-* elements as Preact's JSX knows them.
import '@shopify/ui-extensions/purchase.checkout.block.render';
