import type { CountryCode } from '../document/policy.ts';
import type { CurrencyCode } from '../money/money.ts';
import type { PromiseRules } from './promise.ts';
import type { ArrivalRules } from './arrivals.ts';
import type { BlockRules } from './block-rules.ts';
import type { CodeList } from '../facts/code-list.ts';
import type { RateTable } from './rate-table.ts';

/** The format of the compiled rules that this engine writes and reads. 2: codes and rates as texts, sentences left to the engine. */
export const rulesFormat = 2;

/** What all compiled rules carry: their format, and the published policy version they come from. */
export interface RulesStamp {
  readonly format: typeof rulesFormat;
  readonly version: number;
}

/** [SHIP-05, SHIP-06] The countries served, and the U.S. provinces that are not served at the U.S. rate. */
export interface DestinationRules {
  readonly countries: CodeList;
  readonly withoutProvinces: CodeList;
}

/** What function shipping-policy reads ($app/shipping-policy on the shipping discount). */
export interface ShippingRules extends RulesStamp {
  /** The shop's currency. */
  readonly currency: CurrencyCode;
  readonly basis: 'after-discounts' | 'before-discounts';
  /** The title of the provisioned delivery option. */
  readonly option: string;
  readonly rates: RateTable;
  readonly withoutProvinces: CodeList;
  /** Whether a price above the flat rate is brought down to it. */
  readonly clamp: boolean;
}

/** [SIGN-01] `above` in minor units of `currency`, which is the shop's. */
export interface SignatureRules {
  readonly above: number;
  readonly currency: CurrencyCode;
  readonly carrier: string;
}

/** What function delivery-policy reads ($app/delivery-policy on the delivery customization). */
export interface DeliveryRules extends RulesStamp {
  /** Options for other places are hidden. */
  readonly destinations: DestinationRules;
  /** `null` when the merchant asks for no signatures. */
  readonly signature: SignatureRules | null;
  /** The title of the provisioned delivery option. */
  readonly option: string;
  /** [CAL-05] `null` when the policy does not want them in titles. */
  readonly arrivals: ArrivalRules | null;
  /** [CAL-02] The function's input query takes its variable of this name from here: `14:00:00`; see `cutOffTime`. */
  readonly cutOff: string;
}

/** [ADDR-01, ADDR-03] The classes of address (`AddressText`) that the policy refuses or asks about, separated by spaces. It allows all others. */
export interface AddressRules {
  readonly refuse: string;
  readonly ask: string;
  /** Fingerprints of addresses that pass whatever they look like; absent for none. */
  readonly exceptions?: readonly string[];
}

/** [PROT-03, PROT-05] What makes a protection line legitimate. */
export interface ProtectionLineRules {
  readonly variantId: string;
  readonly countries: readonly CountryCode[];
}

/** [PROT-03..05] What the validation knows of the protection. */
export interface ValidatedProtection {
  readonly variantId: string;
  /** Where it is offered; empty while it is switched off. */
  readonly countries: CodeList;
  /** The policy's name for it by language: see `publishedText`. It is read only for the sentence of a refusal. */
  readonly names: string;
  /** Other variants of ours that may still be in a cart or can be put there; none of them is the offer. */
  readonly retired: readonly string[];
}

/** [PROMO-02] Times in which no code is taken. */
export interface PromoEvent {
  /** First and last days, both included: `2026-11-26/2026-12-12`, separated by spaces. */
  readonly days: string;
  /** What a shopper reads, by language: see `publishedText`. */
  readonly text: string;
}

/** What function shipping-policy reads as the promotion guard ($app/promo-policy on the order discount). */
export interface PromoRules extends RulesStamp {
  /** [PROMO-01] Codes that one order may carry. */
  readonly codes: number;
  readonly events: readonly PromoEvent[];
}

/** What function checkout-policy reads ($app/checkout-policy on the validation). */
export interface ValidationRules extends RulesStamp {
  readonly destinations: DestinationRules;
  readonly addresses: AddressRules;
  /** `null` as long as the protection product does not exist. Switched off means: in no country. */
  readonly protection: ValidatedProtection | null;
  /** [PROT-04] The function's input query takes its variable of this name from here. */
  readonly finalSaleTags: readonly string[];
  /** [SHIP-05] Where a shopper can reach a person, to be read in a sentence: a page without its scheme, or an e-mail address. */
  readonly contact: string;
}

/** Everything one publish writes. Equal policies compile to equal bytes and so to an equal hash. */
export interface CompiledCheckout {
  readonly shipping: ShippingRules;
  readonly delivery: DeliveryRules;
  readonly validation: ValidationRules;
  readonly blocks: BlockRules;
  readonly promo: PromoRules;
  readonly promise: PromiseRules;
  /** 16 hex digits over the JSON of the six. */
  readonly hash: string;
}
