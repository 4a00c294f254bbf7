/** Divides two integers (denominator above 0) to an integer. */
export type Rounding = (numerator: number, denominator: number) => number;

/** Towards minus infinity: 5/2 is 2, -5/2 is -3. */
export const down: Rounding = (numerator, denominator) => Math.floor(numerator / denominator) + 0;

/** Towards plus infinity: 5/2 is 3, -5/2 is -2. */
export const up: Rounding = (numerator, denominator) => Math.ceil(numerator / denominator) + 0;

/** To the nearest; a half goes away from zero, as on a till receipt: 5/2 is 3, -5/2 is -3. */
export const halfUp: Rounding = (numerator, denominator) => {
  // Divided without a rest, so that it is exact up to the largest safe integer.
  const size = Math.abs(numerator);
  const rest = size % denominator;
  const rounded = (size - rest) / denominator + (rest * 2 >= denominator ? 1 : 0);
  return numerator < 0 && rounded !== 0 ? -rounded : rounded;
};
