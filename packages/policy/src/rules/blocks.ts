import type { Locale } from '../document/locales.ts';
import type { CountryCode, Policy, WaivableFee } from '../document/policy.ts';
import { compileSavings, type Savings } from '../fees/savings.ts';
import type { CurrencyCode } from '../money/money.ts';
import { compileAddresses, type AddressRules } from './addresses.ts';
import type { ArrivalRules } from './arrivals.ts';
import { compileArrivals } from './compile-arrivals.ts';
import { compileDestinations, type DestinationRules } from './destinations.ts';
import { isStamped, rulesFormat, type RulesStamp } from './format.ts';
import type { Publication } from './publication.ts';
import { compileText } from './published-text.ts';
import {
  isAddresses,
  isArrivals,
  isClock,
  isDestinations,
  isFreeShipping,
  isNullOr,
  isProtection,
  isSignature,
  isText,
  isTexts,
  isWhole,
} from './shapes.ts';
import { compileShipping, type ShippingRules } from './shipping.ts';
import { compileSignature, type SignatureRules } from './signature.ts';

/** [PROT-03, PROT-05] What makes a protection line legitimate. */
export interface ProtectionLineRules {
  readonly variantId: string;
  readonly countries: readonly CountryCode[];
}

/** [PROT-01..06] The offer as the toggle shows it. `price` in minor units of `currency`, which is the shop's. */
export interface ProtectionRules extends ProtectionLineRules {
  /** `false` while the merchant has switched the offer off; a line of it may still be in a cart. */
  readonly offered: boolean;
  readonly price: number;
  readonly currency: CurrencyCode;
  readonly waives: readonly WaivableFee[];
  /** [PROT-01] Absent in rules from before it was compiled: then no amount is named. */
  readonly saves?: Savings;
  readonly finalSaleTag: string;
  /** A storefront path or an https address; absent for none. */
  readonly terms?: string;
  /** What shoppers read; see `textIn`. */
  readonly name: Readonly<Partial<Record<Locale, string>>>;
}

/** [SHIP-01, SHIP-03] From which value shipping is free, as function shipping-policy has it. */
export type FreeShippingRules = Pick<ShippingRules, 'currency' | 'basis' | 'rates'>;

/** [CAL-02] What tells the day that an order counts for. */
export interface ClockRules {
  /** IANA name. */
  readonly timeZone: string;
  /** Minutes since local midnight from which an order counts as the next day's; `null` for midnight. */
  readonly cutOff: number | null;
}

/** What the checkout blocks read ($app/checkout-blocks on the shop). */
export interface BlockRules extends RulesStamp {
  /** Where a shopper can reach a person: a storefront path or an https address. */
  readonly contact: string;
  readonly destinations: DestinationRules;
  readonly addresses: AddressRules;
  /** [ADDR-04] Said beside the address; see `textIn`. */
  readonly responsibility: Readonly<Partial<Record<Locale, string>>>;
  /** `null` as long as the protection product does not exist. */
  readonly protection: ProtectionRules | null;
  readonly signature: SignatureRules | null;
  readonly freeShipping: FreeShippingRules;
  /** [CAL-05] `null` when no destination has an estimate. */
  readonly arrivals: ArrivalRules | null;
  readonly clock: ClockRules;
}

/** As much of the blocks' rules as the address notice and the arrival read, which is decided by the address too. */
export type NoticeRules = Pick<
  BlockRules,
  'version' | 'contact' | 'destinations' | 'addresses' | 'responsibility' | 'arrivals' | 'clock'
>;

/** [PROT-01..06] The offer; `null` as long as the protection product does not exist. */
export function compileProtection(policy: Policy, publication: Publication): ProtectionRules | null {
  const { offered, name, price, countries, waives, finalSaleTag, terms } = policy.protection;
  if (publication.protectionVariantId === null) return null;
  return {
    variantId: publication.protectionVariantId,
    offered,
    countries: [...countries].sort(),
    price: price.minor,
    currency: price.currency,
    waives: [...waives].sort(),
    saves: compileSavings(policy),
    finalSaleTag,
    ...(terms === undefined ? {} : { terms }),
    name: compileText(name),
  };
}

/** What the checkout blocks show. */
export function compileBlocks(policy: Policy, publication: Publication): BlockRules {
  const { currency, basis, rates } = compileShipping(policy, publication);
  return {
    format: rulesFormat,
    version: publication.version,
    contact: policy.merchant.contact,
    destinations: compileDestinations(policy),
    addresses: compileAddresses(policy),
    responsibility: compileText(policy.addresses.responsibility),
    protection: compileProtection(policy, publication),
    signature: compileSignature(policy),
    arrivals: compileArrivals(policy, publication),
    clock: { timeZone: policy.merchant.timeZone, cutOff: policy.calendar.cutOff },
    freeShipping: { currency, basis, rates },
  };
}

/** Reads $app/checkout-blocks; `null` as for `decodeShippingRules`. */
export function decodeBlockRules(value: unknown): BlockRules | null {
  if (!isStamped(value) || decodeNoticeRules(value) === null) return null;
  const wellFormed =
    isNullOr(value.protection, isProtection) &&
    isNullOr(value.signature, isSignature) &&
    isFreeShipping(value.freeShipping);
  return wellFormed ? (value as unknown as BlockRules) : null;
}

/** Reads $app/checkout-blocks for extension address-notice; `null` for anything that this engine's format is not. */
export function decodeNoticeRules(value: unknown): NoticeRules | null {
  const wellFormed =
    isStamped(value) &&
    isWhole(value.version) &&
    isText(value.contact) &&
    isDestinations(value.destinations) &&
    isAddresses(value.addresses) &&
    isTexts(value.responsibility) &&
    isNullOr(value.arrivals, isArrivals) &&
    isClock(value.clock);
  return wellFormed ? (value as unknown as NoticeRules) : null;
}
