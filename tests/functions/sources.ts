import * as checkoutPolicy from '../../extensions/checkout-policy/src/index.ts';
import * as deliveryPolicy from '../../extensions/delivery-policy/src/index.ts';
import * as promotionPolicy from '../../extensions/promotion-policy/src/index.ts';
import * as shippingPolicy from '../../extensions/shipping-policy/src/index.ts';

const sources: Readonly<Record<string, object>> = {
  'checkout-policy': checkoutPolicy,
  'delivery-policy': deliveryPolicy,
  'promotion-policy': promotionPolicy,
  'shipping-policy': shippingPolicy,
};

/** Runs a function from its source on any input and gives its output as JSON carries it. Throws what the function throws. */
export function runSource(extension: string, exportName: string, input: unknown): unknown {
  const run: unknown = Reflect.get(sources[extension] ?? {}, exportName);
  if (typeof run !== 'function') throw new Error(`${extension} has no ${exportName}`);
  const output: unknown = Reflect.apply(run, undefined, [input]);
  const copy: unknown = JSON.parse(JSON.stringify(output));
  return copy;
}
