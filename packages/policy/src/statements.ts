/** The sentences of the merchant's policy, in the order of its page; docs/statements.md says what each means. */
export const statementIds = [
  ...(['SHIP-01', 'SHIP-02', 'SHIP-03', 'SHIP-04', 'SHIP-05', 'SHIP-06', 'SHIP-07'] as const),
  ...(['ADDR-01', 'ADDR-02', 'ADDR-03', 'ADDR-04'] as const),
  ...(['CAL-01', 'CAL-02', 'CAL-03', 'CAL-04', 'CAL-05', 'CAL-06', 'CAL-07'] as const),
  ...(['PROT-01', 'PROT-02', 'PROT-03', 'PROT-04', 'PROT-05', 'PROT-06'] as const),
  ...(['SIGN-01', 'SIGN-02', 'SIGN-03'] as const),
  ...(['MISS-01', 'MISS-02', 'MISS-03', 'MISS-04', 'MISS-05'] as const),
  ...(['RTS-01', 'RTS-02', 'ORD-01', 'ORD-02'] as const),
  ...(['PRICE-01', 'PRICE-02', 'PRICE-03', 'PROMO-01', 'PROMO-02', 'TAX-01', 'PAY-01'] as const),
  ...(['RET-01', 'RET-02', 'RET-03', 'RET-04', 'RET-05', 'RET-06', 'RET-07', 'RET-08'] as const),
  ...(['EXCH-01', 'INTL-01', 'GIFT-01', 'PROD-01', 'FORM-01', 'ACCT-01', 'FAQ-01', 'LINT-01'] as const),
] as const;

/** A sentence of the merchant's policy. */
export type StatementId = (typeof statementIds)[number];
