/** The tax on the fee of a return, which Shopify tells since 2026-10, by its changelog of 2026-10-01. */
export const returnFeeTaxTypes = `
  extend type CalculatedReturnShippingFee { taxAmountSet: MoneyBag! }
  extend type ReturnShippingFee { finalizedTaxAmountSet: MoneyBag }
`;
