/** The offline access token that a shop of the tests has given the app. */
export const tokenOf = (shop: string): string => `shpat_${shop}`;
