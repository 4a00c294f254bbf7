import type { RequestKind } from '../document/policy.ts';

/** What a customer can ask for after the sale, or a merchant in their name. */
export const afterSaleKinds = [
  'return',
  'exchange',
  'missing-parcel',
  'returned-parcel',
  'address',
  'cancellation',
  'price-adjustment',
  'product-issue',
  'question',
] as const;

/** What somebody asks for after the sale. */
export type AfterSaleKind = (typeof afterSaleKinds)[number];

/** [FORM-01] Under which choice of the policy's contact form a kind of request stands: without the choice nobody can ask for it there. */
export const choiceOf: Readonly<Record<AfterSaleKind, RequestKind>> = {
  return: 'return',
  exchange: 'return',
  'missing-parcel': 'claim',
  'returned-parcel': 'claim',
  address: 'order',
  cancellation: 'order',
  'price-adjustment': 'order',
  'product-issue': 'product-issue',
  question: 'other',
};
