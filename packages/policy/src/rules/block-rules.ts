import type { Savings } from '../fees/savings.ts';
import type { Locale } from '../document/locales.ts';
import type { WaivableFee } from '../document/policy.ts';
import type { CurrencyCode } from '../money/money.ts';
import type { ArrivalRules } from './arrivals.ts';
import type {
  AddressRules,
  DestinationRules,
  ProtectionLineRules,
  RulesStamp,
  ShippingRules,
  SignatureRules,
} from './rules.ts';

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
