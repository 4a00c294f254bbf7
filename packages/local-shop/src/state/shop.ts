import type { PlanName } from './query-bucket.ts';

/** The shop itself. */
export interface Shop {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  /** The owner's, to which Shopify writes. */
  readonly email: string;
  /** To which customers write. */
  readonly contactEmail: string;
  /** The host at which shoppers find the online store. */
  readonly primaryDomain: string;
  /** Decides how much the app may ask of the Admin API. */
  readonly plan: PlanName;
  readonly currency: string;
  /** IANA name, for example `America/New_York`. */
  readonly timeZone: string;
  readonly countryCode: string;
  /** Languages a buyer can choose, primary first, as BCP 47 (`en`, `zh-TW`). */
  readonly locales: readonly string[];
  /** `shop.features.marketDrivenShipping`: true when merchant rates live in Markets instead of delivery profiles. */
  readonly marketDrivenShipping: boolean;
  /** What Shopify Tax takes of the fee of a return of an order to the United States: 0.0825 is 8.25 %; absent for nothing. */
  readonly returnFeeTax?: number;
  /** What the home page of its storefront says. */
  readonly welcome: { readonly title: string; readonly heading: string; readonly text: string };
}

/** A place that ships orders. */
export interface Location {
  readonly id: string;
  readonly name: string;
  readonly address: {
    readonly address1: string;
    readonly city: string;
    readonly provinceCode: string;
    readonly countryCode: string;
    readonly zip: string;
  };
  /** Of another company that ships from here; `null` where the merchant does. */
  readonly fulfillmentService: FulfillmentService | null;
}

/** A company that ships for the merchant, by an app of its own. */
export interface FulfillmentService {
  readonly appId: string;
  /** Variants that are stocked with it and nowhere else. */
  readonly variantIds: readonly string[];
  /** As its app has set it up; absent for one that the seed or a test has. */
  readonly settings?: ServiceSettings;
}

/** How a fulfillment service wants to be asked, and what it keeps. */
export interface ServiceSettings {
  /** Made of its first name, and kept when it is renamed. */
  readonly handle: string;
  readonly callbackUrl: string | null;
  readonly trackingSupport: boolean;
  readonly inventoryManagement: boolean;
  readonly requiresShippingMethod: boolean;
}
