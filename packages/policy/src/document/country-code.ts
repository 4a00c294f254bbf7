/** ISO 3166-1 alpha-2, as Shopify's CountryCode: `US`, `HK`. */
export type CountryCode = string;
