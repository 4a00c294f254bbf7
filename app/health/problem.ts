import type { OptionalScope } from '../page/publish/access.ts';

/** How much a problem matters: shoppers meet it now, they soon will or may, or a merchant should know. */
export type Severity = 'critical' | 'warning' | 'notice';

/** What the app can put right by itself: a step of set-up by its id, the rates, what is missing of the latest orders, the policy's text in a place or wherever it was left out, a page that nobody sees or that is called otherwise, or everything that a publishing writes. */
export const repairs = [
  ...(['checkout-rule', 'delivery-rule', 'protection-product'] as const),
  ...(['rates', 'orders', 'publish', 'texts'] as const),
  ...([
    'text-page',
    'text-shipping-policy',
    'text-refund-policy',
    'text-theme',
    'show-page',
    'name-page',
  ] as const),
] as const;

export type Repair = (typeof repairs)[number];

/** What settles a problem: a place to go to, a button, more access, or somebody else. */
export type WayOut =
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly kind: 'repair'; readonly label: string; readonly repair: Repair }
  /** The merchant gives the app more access; what waited for it is done then. */
  | {
      readonly kind: 'access';
      readonly label: string;
      readonly scopes: readonly OptionalScope[];
      readonly repair: Repair | null;
    }
  | { readonly kind: 'told'; readonly message: string };

/** Something that is wrong in a shop. */
export interface Problem {
  /** The same as long as it is the same problem, among the problems of its check. */
  readonly about: string;
  readonly severity: Severity;
  /** What is wrong, in whole sentences. */
  readonly message: string;
  /** What it means for shoppers. */
  readonly meaning: string;
  readonly wayOut: WayOut;
  /** Since when, where that can be known; otherwise since it was first seen. */
  readonly since?: Date;
}

/** What settles all that only a new publishing sets right; nothing of the policy changes by it. */
export const publishAgain: WayOut = {
  kind: 'repair',
  label: 'Write everything to Shopify again',
  repair: 'publish',
};
