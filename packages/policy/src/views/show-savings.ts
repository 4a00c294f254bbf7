import type { SavedFee, Savings } from '../fees/savings.ts';

/** What costs what without the protection: `either` for a return or an exchange at one price, `each` at two. */
export type SavingsText = 'return' | 'exchange' | 'either' | 'each';

/** What the protection saves, as a shopper reads it. */
export interface ShownSavings {
  /** `null` where neither a return nor an exchange is free with it. */
  readonly text: SavingsText | null;
  /** Each fee's amount, written out; also the values of the sentence that `text` names. */
  readonly fees: Readonly<Record<string, string>>;
}

/** @param write An amount of the savings' currency in the shopper's language. */
export function showSavings(
  saves: Savings | null | undefined,
  write: (amount: number, currency: string) => string,
): ShownSavings {
  const fees: { readonly [fee in SavedFee]?: string } = saves?.fees ?? {};
  const written = Object.entries(fees).map(
    ([fee, amount]) => [fee, write(Number(amount), saves?.currency ?? '')] as const,
  );
  const shown: Readonly<Record<string, string>> = Object.fromEntries(written);
  return { text: textOf(fees), fees: shown };
}

function textOf({ return: sentBack, exchange }: Savings['fees']): SavingsText | null {
  if (sentBack === undefined) return exchange === undefined ? null : 'exchange';
  if (exchange === undefined) return 'return';
  return sentBack === exchange ? 'either' : 'each';
}
