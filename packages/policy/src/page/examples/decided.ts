import type { Money } from '../../money/money.ts';
import type { Decided } from '../../reasons.ts';

/** What an example answers that the engine was asked: `null` where it decides so, else its reasons. */
export function unless(isSo: boolean, { because }: Decided): string | null {
  if (isSo) return null;
  return because.length === 0 ? 'It is decided otherwise.' : because.map(({ message }) => message).join(' ');
}

export const isSameMoney = (one: Money, other: Money): boolean =>
  one.minor === other.minor && one.currency === other.currency;

/** Some minor units more or less; `null` for less than nothing. */
export const plus = (money: Money, minor: number): Money | null =>
  money.minor + minor < 0 ? null : { ...money, minor: money.minor + minor };
