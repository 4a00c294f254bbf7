import type { CurrencyCode, Money } from '../money/money.ts';
import type {
  ExchangesSection,
  GiftsSection,
  InternationalSection,
  MissingParcelsSection,
  ProductIssuesSection,
  ReturnedParcelsSection,
  ReturnsSection,
} from './after-sale-sections.ts';
import type { CalendarSection } from './calendar-section.ts';
import type { PolicyEvent } from './events.ts';
import type { Locale } from './locales.ts';
import type {
  OrdersSection,
  PaymentsSection,
  PriceAdjustmentsSection,
  PromotionsSection,
  SupportSection,
  TaxSection,
} from './order-sections.ts';

/** ISO 3166-1 alpha-2, as Shopify's CountryCode: `US`, `HK`. */
export type CountryCode = string;

/** What happens to a kind of address: refused at checkout, accepted but held and confirmed, or accepted. */
export type AddressVerdict = 'refuse' | 'ask' | 'allow';

/** A text for shoppers; `en` is always there and stands in for a missing language. */
export type ShopperText = { readonly en: string } & { readonly [locale in Locale]?: string };

/** One place we ship to, and what it costs [SHIP-01..05]. */
export interface Destination {
  readonly country: CountryCode;
  /** The flat rate of the standard option. In the shop's currency, because that is how it is provisioned. */
  readonly flat: Money;
  /** Free at and above this merchandise value, or `null` for never. */
  readonly freeFrom: FreeFrom | null;
}

/** [SHIP-03] A threshold is exact in its own currency; other currencies need an explicit equivalent. */
export interface FreeFrom {
  readonly amount: Money;
  /** For carts in another currency: the same threshold in the shop's currency, times the cart's rate. `null` when `amount` is in the shop's currency already. */
  readonly shopEquivalent: Money | null;
}

/** [SHIP-01..06] Where orders go, and what that costs. */
export interface DestinationsSection {
  /** [SHIP-01] What counts toward a threshold: merchandise after or before discounts. */
  readonly basis: 'after-discounts' | 'before-discounts';
  /** The name of the provisioned delivery option, by which functions find it. */
  readonly optionName: string;
  /** Whether checkout charges the flat rate when somebody has raised the provisioned price above it. */
  readonly clampToFlat: boolean;
  readonly served: readonly Destination[];
  /** [SHIP-06] Which parts of "U.S. domestic" are served at the U.S. rate, by province code (PR, GU, VI, AS, MP; AA, AE, AP). */
  readonly usTerritories: Readonly<Record<'PR' | 'GU' | 'VI' | 'AS' | 'MP', boolean>>;
  readonly usMilitary: Readonly<Record<'AA' | 'AE' | 'AP', boolean>>;
}

/** [ADDR-01..03] One switch for each class of address. */
export interface AddressesSection {
  readonly poBox: AddressVerdict;
  readonly streetAndPoBox: AddressVerdict;
  readonly privateMailbox: AddressVerdict;
  readonly ruralBox: AddressVerdict;
  readonly generalDelivery: AddressVerdict;
  /** Addresses that pass whatever they look like, with who allowed them and why. */
  readonly exceptions: readonly AddressException[];
  /** [ADDR-04] Said beside the address at checkout, on the order page and in the FAQ. */
  readonly responsibility: ShopperText;
}

/** One address that the merchant has looked at and ships to. */
export interface AddressException {
  readonly address1: string;
  readonly zip: string;
  readonly country: CountryCode;
  readonly who: string;
  readonly why: string;
}

/** Fees that the paid protection can waive [PROT-06]. */
export type WaivableFee = 'return' | 'exchange' | 'returned-parcel' | 'replacement' | 're-ship';

/** [PROT-01..06] The paid toggle at checkout. */
export interface ProtectionSection {
  readonly offered: boolean;
  readonly name: ShopperText;
  readonly price: Money;
  /** [PROT-03] Where it is offered. */
  readonly countries: readonly CountryCode[];
  readonly waives: readonly WaivableFee[];
  /** [PROT-04] The product tag that marks final sale. */
  readonly finalSaleTag: string;
  /** Where its terms stand: a path on the storefront or an https address; absent for no page of their own. */
  readonly terms?: string;
}

/** [SIGN-01] */
export interface SignatureSection {
  readonly required: boolean;
  /** Strictly above this retail value (before discounts), in the shop's currency. */
  readonly above: Money;
  readonly carrier: string;
}

/** Everything the merchant promises, stated once. */
export interface Policy {
  readonly schemaVersion: 4;
  readonly merchant: {
    readonly name: string;
    readonly shopCurrency: CurrencyCode;
    /** IANA name, for example `America/Los_Angeles`. */
    readonly timeZone: string;
    /** Where a shopper can reach a person: a path on the storefront, an https address or an e-mail address. */
    readonly contact: string;
  };
  readonly destinations: DestinationsSection;
  readonly addresses: AddressesSection;
  readonly calendar: CalendarSection;
  /** Times for which other rules hold; `returns` and `promotions` refer to them. */
  readonly events: readonly PolicyEvent[];
  readonly protection: ProtectionSection;
  readonly signature: SignatureSection;
  readonly missingParcels: MissingParcelsSection;
  readonly returnedParcels: ReturnedParcelsSection;
  readonly orders: OrdersSection;
  readonly promotions: PromotionsSection;
  readonly priceAdjustments: PriceAdjustmentsSection;
  readonly tax: TaxSection;
  readonly payments: PaymentsSection;
  readonly returns: ReturnsSection;
  readonly exchanges: ExchangesSection;
  readonly international: InternationalSection;
  readonly gifts: GiftsSection;
  readonly productIssues: ProductIssuesSection;
  readonly support: SupportSection;
}
