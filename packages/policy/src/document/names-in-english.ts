import type { ShopperText } from './shopper-text.ts';

/** What a merchant calls texts that have names: each as it reads in English. */
export function namesInEnglish<Id extends string>(
  texts: Readonly<Record<Id, ShopperText>>,
): Readonly<Record<Id, string>>;
export function namesInEnglish(
  texts: Readonly<Record<string, ShopperText>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([id, { en }]) => [id, en]));
}
