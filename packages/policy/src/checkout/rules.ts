import type { Period } from '../calendar/period.ts';
import type { AddressVerdict, CountryCode, WaivableFee } from '../document/policy.ts';
import type { Locale } from '../document/locales.ts';
import type { CurrencyCode } from '../money/money.ts';
import type { AddressText, CheckoutText, SignatureText, Texts } from './rule-texts.ts';

/** The format of the compiled rules that this engine writes and reads. */
export const rulesFormat = 1;

/** What all compiled rules carry: their format, and the published policy version they come from. */
export interface RulesStamp {
  readonly format: typeof rulesFormat;
  readonly version: number;
}

/** [SHIP-05, SHIP-06] The countries served, and the U.S. provinces that are not served at the U.S. rate. */
export interface DestinationRules {
  readonly countries: readonly CountryCode[];
  readonly withoutProvinces: readonly string[];
}

/** [SHIP-01..04] One destination's rate. `flat` is in minor units of the shop's currency. */
export interface ShippingRate {
  readonly flat: number;
  /** Free at and above, in minor units of `freeIn`; absent for never. */
  readonly freeFrom?: number;
  /** The threshold's currency; absent means the shop's. */
  readonly freeIn?: CurrencyCode;
  /** For carts in other currencies: the threshold in minor units of the shop's currency, times the cart's rate. */
  readonly shopEquivalent?: number;
}

/** What function shipping-policy reads ($app/shipping-policy on the shipping discount). */
export interface ShippingRules extends RulesStamp {
  /** The shop's currency. */
  readonly currency: CurrencyCode;
  readonly basis: 'after-discounts' | 'before-discounts';
  /** The title of the provisioned delivery option. */
  readonly option: string;
  readonly rates: Readonly<Record<CountryCode, ShippingRate>>;
  readonly withoutProvinces: readonly string[];
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
  readonly texts: Texts<SignatureText>;
}

/** [ADDR-01, ADDR-03] One verdict for each class of address that the policy can refuse. */
export interface AddressRules extends Readonly<Record<AddressText, AddressVerdict>> {
  /** Fingerprints of addresses that pass whatever they look like; absent for none. */
  readonly exceptions?: readonly string[];
}

/** [PROT-03, PROT-05] What makes a protection line legitimate. */
export interface ProtectionLineRules {
  readonly variantId: string;
  readonly countries: readonly CountryCode[];
}

/** What the validation knows of the protection besides. */
export interface ValidatedProtection extends ProtectionLineRules {
  /** Other variants of ours that may still be in a cart or can be put there; none of them is the offer. */
  readonly retired: readonly string[];
}

/** [PROMO-02] A time in which no code is taken. */
export interface PromoEvent {
  readonly period: Period;
  readonly text: Readonly<Partial<Record<Locale, string>>>;
}

/** What function shipping-policy reads as the promotion guard ($app/promo-policy on the order discount). */
export interface PromoRules extends RulesStamp {
  /** [PROMO-01] Codes that one order may carry. */
  readonly codes: number;
  readonly events: readonly PromoEvent[];
  readonly text: Readonly<Partial<Record<Locale, string>>>;
}

/** What function checkout-policy reads ($app/checkout-policy on the validation). */
export interface ValidationRules extends RulesStamp {
  readonly destinations: DestinationRules;
  readonly addresses: AddressRules;
  /** `null` as long as the protection product does not exist. Switched off means: in no country. */
  readonly protection: ValidatedProtection | null;
  /** [PROT-04] The function's input query takes its variable of this name from here. */
  readonly finalSaleTags: readonly string[];
  readonly texts: Texts<CheckoutText>;
}

/** [PROT-01..06] The offer as the toggle shows it. `price` in minor units of `currency`, which is the shop's. */
export interface ProtectionRules extends ProtectionLineRules {
  /** `false` while the merchant has switched the offer off; a line of it may still be in a cart. */
  readonly offered: boolean;
  readonly price: number;
  readonly currency: CurrencyCode;
  readonly waives: readonly WaivableFee[];
  readonly finalSaleTag: string;
  /** What shoppers read; see `textIn`. */
  readonly name: Readonly<Partial<Record<Locale, string>>>;
}

/** What the checkout blocks read ($app/checkout-blocks on the shop). */
export interface BlockRules extends RulesStamp {
  /** Where a shopper can reach a person: a storefront path or an https address. */
  readonly contact: string;
  readonly destinations: DestinationRules;
  readonly addresses: AddressRules;
  /** `null` as long as the protection product does not exist. */
  readonly protection: ProtectionRules | null;
  readonly signature: SignatureRules | null;
}

/** Everything one publish writes. Equal policies compile to equal bytes and so to an equal hash. */
export interface CompiledCheckout {
  readonly shipping: ShippingRules;
  readonly delivery: DeliveryRules;
  readonly validation: ValidationRules;
  readonly blocks: BlockRules;
  readonly promo: PromoRules;
  /** 16 hex digits over the JSON of the five. */
  readonly hash: string;
}
