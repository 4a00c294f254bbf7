import type { policySchema } from './schema/policy.ts';
import type { ValueOf } from './schema/value-of.ts';

export type { CountryCode } from './country-code.ts';
export type { ShopperText } from './shopper-text.ts';
export type { AddressException, AddressesSection, AddressVerdict } from './schema/addresses.ts';
export type { CalendarSection, Season, Transit } from './schema/calendar.ts';
export type { Destination, DestinationsSection, FreeFrom } from './schema/destinations.ts';
export type { PolicyEvent } from './schema/events.ts';
export type { MerchantSection } from './schema/merchant.ts';
export type {
  FlashSale,
  OrdersSection,
  PriceAdjustmentsSection,
  PromotionEvent,
  PromotionsSection,
} from './schema/orders.ts';
export type { CarrierClaim, MissingParcelsSection, ReturnedParcelsSection } from './schema/parcels.ts';
export type { ProtectionSection, WaivableFee } from './schema/protection.ts';
export type {
  ExchangesSection,
  GiftsSection,
  InternationalSection,
  ProductIssuesSection,
  Remedy,
  ReturnEvent,
  ReturnsSection,
  Tier,
} from './schema/returns.ts';
export type { SignatureSection } from './schema/signature.ts';
export type { PaymentsSection, RequestKind, SupportSection, TaxSection } from './schema/support.ts';

/** Everything the merchant promises, stated once. */
export interface Policy extends ValueOf<typeof policySchema> {}
