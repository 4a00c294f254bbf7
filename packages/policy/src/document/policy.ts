import type { policySchema } from './schema/policy.ts';
import type { ValueOf } from './schema/value-of.ts';

export type { CountryCode } from './country-code.ts';
export type { ShopperText } from './shopper-text.ts';
export type { AddressException, AddressesSection, AddressVerdict } from './schema/sections/addresses.ts';
export type { CalendarSection, Season, Transit } from './schema/sections/calendar.ts';
export type { Destination, DestinationsSection, FreeFrom } from './schema/sections/destinations.ts';
export type { PolicyEvent } from './schema/sections/events.ts';
export type { MerchantSection } from './schema/sections/merchant.ts';
export type {
  FlashSale,
  OrdersSection,
  PriceAdjustmentsSection,
  PromotionEvent,
  PromotionsSection,
} from './schema/sections/orders.ts';
export type {
  CarrierClaim,
  MissingParcelsSection,
  ReturnedParcelsSection,
} from './schema/sections/parcels.ts';
export type { ProtectionSection, WaivableFee } from './schema/sections/protection.ts';
export type { ExchangesSection } from './schema/sections/exchanges.ts';
export type { GiftsSection } from './schema/sections/gifts.ts';
export type { InternationalSection } from './schema/sections/international.ts';
export type { PageSectionOfPolicy } from './schema/sections/page.ts';
export type { ProductIssuesSection } from './schema/sections/product-issues.ts';
export type { Remedy } from './schema/sections/remedies.ts';
export type { ReturnEvent, ReturnsSection, Tier } from './schema/sections/returns.ts';
export type { SignatureSection } from './schema/sections/signature.ts';
export type { PaymentsSection, RequestKind, SupportSection, TaxSection } from './schema/sections/support.ts';

/** Everything the merchant promises, stated once. */
export interface Policy extends ValueOf<typeof policySchema> {}
