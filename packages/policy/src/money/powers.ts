/** 10 to the power of small whole numbers, exact. */
const powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

/** `10 ** exponent`, exact for every exponent a decimal can have. */
export function powerOfTen(exponent: number): number {
  return powers[exponent] ?? Number(`1e${exponent}`);
}
