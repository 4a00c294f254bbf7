import type {
  CartLinesDiscountsOutput,
  DeliveryDiscountsOutput,
  DeliveryTransformOutput,
  ValidationsOutput,
} from './outputs.ts';

// `runFunction` has held every output to the result type of its target in the real schema before it gets here.

/** Output of `cart.validations.generate.run`. */
export function decodeValidations(output: unknown): ValidationsOutput {
  return output as ValidationsOutput;
}

/** Output of `cart.delivery-options.transform.run`. */
export function decodeDeliveryTransforms(output: unknown): DeliveryTransformOutput {
  return output as DeliveryTransformOutput;
}

/** Output of `cart.delivery-options.discounts.generate.run`. */
export function decodeDeliveryDiscounts(output: unknown): DeliveryDiscountsOutput {
  return output as DeliveryDiscountsOutput;
}

/** Output of `cart.lines.discounts.generate.run`. */
export function decodeCartLinesDiscounts(output: unknown): CartLinesDiscountsOutput {
  return output as CartLinesDiscountsOutput;
}
