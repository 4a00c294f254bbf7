/** What customers ask about an order of theirs, in the order in which things happen to it. */
export const orderQuestions = [
  'shipping',
  'address',
  'change-address',
  'cancellation',
  'payment',
  'arrival',
  'tracking',
  'signature',
  'missing-parcel',
  'returned-parcel',
  'return',
  'return-fee',
  'exchange',
  'refund',
  'price-adjustment',
  'product-issue',
  'protection',
] as const;

/** What customers ask about an order of theirs. */
export type OrderQuestion = (typeof orderQuestions)[number];

/** Other words that staff and customers have for a question, in English: a search finds it by them as well. */
export const otherWords: Readonly<Record<OrderQuestion, string>> = {
  shipping: 'postage delivery fee free freight charge price',
  address: 'po box hold waits held wrong street verify',
  'change-address': 'move moved wrong address edit update',
  cancellation: 'stop undo cancelled canceled',
  payment: 'card method paypal change pay',
  arrival: 'delivery date ship when late estimate days',
  tracking: 'track number scan carrier label',
  signature: 'sign signed adult home',
  'missing-parcel': 'lost stolen missing claim not received package porch',
  'returned-parcel': 'sent back undelivered undeliverable reship',
  return: 'send back window deadline days store credit final sale',
  'return-fee': 'label postage deduction charge restocking',
  exchange: 'swap size color replace',
  refund: 'money back paid when bank',
  'price-adjustment': 'cheaper sale discount price match drop lower',
  'product-issue': 'broken defect faulty wrong item quality photo',
  protection: 'insurance option add-on waive cover',
};
