import type { CountryCode } from '../../document/country-code.ts';
import type { AddressVerdict, Policy } from '../../document/policy.ts';
import type { Money } from '../../money/money.ts';
import type { StatementId } from '../../statements.ts';
import type { Say } from './values.ts';
import type { ExampleWords } from './words.ts';

/** Where an order of an example goes, as Shopify's addresses say it. */
export interface ExamplePlace {
  readonly countryCode: CountryCode;
  readonly provinceCode: string | null;
}

/** What a checkout is asked, and what the page says that it answers. */
export type CheckoutCase =
  | {
      readonly asks: 'shipping';
      readonly to: ExamplePlace;
      /** Merchandise; `null` where any amount will do. */
      readonly worth: Money | null;
      /** Nothing: free. */
      readonly pays: Money;
      /** Whether the order has the protection too. */
      readonly isProtected: boolean;
    }
  | { readonly asks: 'signature'; readonly worth: Money; readonly isRequired: boolean }
  | { readonly asks: 'address'; readonly address1: string; readonly verdict: AddressVerdict }
  | { readonly asks: 'destination'; readonly to: ExamplePlace };

/** A case that a statement decides, told in values of the policy, so that it stays true when they change. */
export interface Drafted {
  readonly words: ExampleWords;
  readonly slots: Readonly<Record<string, Say>>;
  /** Tried and not told: it says nothing that those before it do not. */
  readonly isUntold?: true;
  /** What the built functions are asked; absent where no checkout decides it. */
  readonly checkout?: CheckoutCase;
  /**
   * Asks the engine's decisions.
   * @returns `null` where they are as it is told; else what they are, for the merchant.
   */
  readonly otherwise: () => string | null;
}

/** The examples of one statement under a policy; none where the policy has no such case. */
export type Drafts = (policy: Policy) => readonly Drafted[];

/**
 * The examples of a list's rows: those of the first are told, and all are tried, since a rule that is broken for the hundredth country is
 * broken.
 */
export const ofEach = <Row>(
  rows: readonly Row[],
  told: number,
  draft: (row: Row, index: number) => readonly Drafted[],
): readonly Drafted[] =>
  rows.flatMap((row, index) =>
    index < told ? draft(row, index) : draft(row, index).map((each) => ({ ...each, isUntold: true })),
  );

/** An example, and the statement that it stands below. */
export interface PolicyExample extends Drafted {
  readonly statement: StatementId;
}
