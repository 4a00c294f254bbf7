import type { UndoneKind } from '../cases.server.ts';
import type { AnyEffectKind } from './any-effect.ts';

/** Why an effect is made once although a worker may die, or an answer may be lost, after it was made and before that is recorded. */
export type Safety =
  /** Shopify gives the first result again for the same key. It forgets keys after a day: from then on the marker tells. */
  | { readonly how: 'keyed'; readonly marker: string }
  /** Making it again changes nothing. */
  | { readonly how: 'natural'; readonly because: string }
  /** It is looked for where it was made, by its marker, before it is made. */
  | { readonly how: 'read-back'; readonly marker: string }
  /** Nothing tells whether it was made: it is not made again by itself. A person gets this case, and can have it made again. */
  | { readonly how: 'told-person'; readonly opens: UndoneKind };

/** How each kind of effect is safe. A kind of which nothing better is known is `told-person`. */
export const safetyOf: Readonly<Record<AnyEffectKind, Safety>> = {
  case: { how: 'natural', because: 'a case has one row for an order and a kind' },
  tags: {
    how: 'natural',
    because: 'a tag that is there stays, and one that is not there is none to take',
  },
  promise: { how: 'natural', because: 'it replaces the promise of one digest alone' },
  hold: { how: 'natural', because: 'a second hold of this handle is refused' },
  release: { how: 'natural', because: 'a hold is named by its id, and gone once it is released' },
  mail: { how: 'told-person', opens: 'mail-unknown' },
  confirmation: { how: 'told-person', opens: 'mail-unknown' },
  address: { how: 'read-back', marker: 'the address that the order has' },
  alert: { how: 'told-person', opens: 'alert' },
  protection: { how: 'read-back', marker: 'the quantity of the line that is still to be fulfilled' },
  'refund-fee': { how: 'keyed', marker: 'the note of the refund' },
  'return-open': { how: 'read-back', marker: 'a return of these lines that no other request has' },
  'return-label': { how: 'read-back', marker: 'the parcel that the return waits for, which has one label' },
  'return-decline': { how: 'read-back', marker: 'the state of the return' },
  'return-process': { how: 'read-back', marker: 'how many pieces of the return are processed' },
  'return-close': { how: 'natural', because: 'a return that is closed stays closed' },
  balance: { how: 'natural', because: 'it reads what is left to pay, and keeps that' },
  invoice: { how: 'read-back', marker: 'the tag of the draft order' },
  'invoice-delete': { how: 'natural', because: 'a draft order that is gone stays gone' },
  'warehouse-stop': { how: 'read-back', marker: 'the request status of the fulfillment order' },
  'cancel-order': { how: 'read-back', marker: 'when the order was cancelled' },
  'give-back': { how: 'keyed', marker: 'the note of the refund' },
  'request-mail': { how: 'told-person', opens: 'mail-unknown' },
};

/** Whether whoever finds an effect of this kind begun and not ended may begin it again. */
export const bearsRepeating = (kind: AnyEffectKind): boolean => safetyOf[kind].how !== 'told-person';
