/** What a sentence is about: one of the things that a shop's policy decides. */
export type Topic =
  | 'shipping'
  | 'destinations'
  | 'dispatch'
  | 'delivery'
  | 'tracking'
  | 'address'
  | 'signature'
  | 'missing-parcel'
  | 'returned-parcel'
  | 'cancellation'
  | 'payment'
  | 'price-adjustment'
  | 'promotion'
  | 'tax'
  | 'return'
  | 'ship-back'
  | 'refund'
  | 'exchange'
  | 'protection'
  | 'gift'
  | 'product-issue'
  | 'support'
  | 'warranty'
  | 'other';

/** What a time counts from. */
export type Anchor =
  | 'order'
  | 'payment'
  | 'shipment'
  | 'delivery'
  | 'expected-delivery'
  | 'request'
  | 'label'
  | 'arrival'
  | 'posting'
  | 'purchase';

export type Unit = 'minute' | 'hour' | 'day' | 'business-day' | 'week' | 'month' | 'year';

/** What narrows a sentence besides countries. */
export type Condition =
  | 'sale'
  | 'flash-sale'
  | 'final-sale'
  | 'express'
  | 'faulty'
  | 'custom'
  | 'gift-card'
  | 'season'
  | 'event'
  | 'credit'
  | 'gift'
  | 'wholesale'
  | 'late'
  | 'opened'
  | 'extra'
  | 'protected'
  | 'pickup'
  | 'members'
  | 'shipped'
  | 'subscription'
  | 'preorder'
  | 'part';

/** What a shop does or does not do. */
export type Act =
  | 'cancel'
  | 'change-order'
  | 'exchange'
  | 'return'
  | 'return-sale-items'
  | 'refund-shipping'
  | 'ship-to-po-box'
  | 'ship-abroad'
  | 'combine-codes'
  | 'adjust-price'
  | 'change-payment'
  | 'change-address'
  | 'return-opened'
  | 'pay-return-postage'
  | 'charge-at-order'
  | 'require-signature'
  | 'guarantee'
  | 'track';
