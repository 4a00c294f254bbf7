import type { Savings } from '../fees/savings.ts';
import type { RulesStamp, SignatureRules } from './rules.ts';
import type { Locale } from '../document/locales.ts';
import type { CountryCode, WaivableFee } from '../document/policy.ts';
import type { HoldRules } from '../orders/hold.ts';
import type { PromisePolicy } from '../schedule/terms.ts';

/** [PROT-01] What an order's promise knows of the protection. */
export interface PromisedProtection {
  readonly variantId: string;
  /** Where an order could have had it; nowhere while it is switched off. */
  readonly countries: readonly CountryCode[];
  readonly waives: readonly WaivableFee[];
  /** Absent in rules from before it was compiled. */
  readonly saves?: Savings;
  /** What shoppers read; see `textIn`. */
  readonly name: Readonly<Partial<Record<Locale, string>>>;
}

/** What the promise card reads on the thank-you page ($app/promise-rules on the shop), where the order has none yet. */
export interface PromiseRules extends RulesStamp, PromisePolicy, HoldRules {
  readonly signature: SignatureRules | null;
  /** `null` as long as the protection product does not exist. */
  readonly protection: PromisedProtection | null;
  /** [ADDR-04] */
  readonly responsibility: Readonly<Partial<Record<Locale, string>>>;
}
