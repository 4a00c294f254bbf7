/** A price as Shopify gives it: a decimal text, and the currency's code. */
export interface Price {
  readonly amount: string;
  readonly currencyCode: string;
}

/** `$5.00`, as a merchant reads it. */
export const sayPrice = ({ amount, currencyCode }: Price): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency: currencyCode }).format(Number(amount));

/** What an option costs, and whether buyers can choose it. */
export const sayOption = (price: Price, active: boolean): string =>
  active ? sayPrice(price) : `${sayPrice(price)}, switched off`;
