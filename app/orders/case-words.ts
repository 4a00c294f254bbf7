import type { CaseKind } from './cases.server.ts';

/** A case in the merchant's words. */
interface CaseWords {
  readonly what: string;
  readonly toDo: string;
}

const words: Readonly<Record<CaseKind, CaseWords>> = {
  address: {
    what: 'The address has to be settled',
    toDo: 'Agree on an address with the customer, correct it in Shopify, then release the hold.',
  },
  destination: {
    what: 'It goes where you do not ship',
    toDo: 'Ask the customer for another address, or cancel the order; then release the hold.',
  },
  unclear: {
    what: 'The order could not be checked in full',
    toDo: 'Look at the order in Shopify and decide what is missing here by hand.',
  },
  fee: {
    what: 'The protection was sold where it is not offered',
    toDo: 'Decide with the customer: pay the fee back in Shopify, or keep the protection as it was paid for.',
  },
  tags: { what: 'The order has no tags', toDo: 'Add the tags that are listed with the order in Shopify.' },
  promise: {
    what: 'The customer sees no promise',
    toDo: 'Nothing of the order is at risk; tell the customer the dates if they ask.',
  },
  hold: {
    what: 'The order is not on hold',
    toDo: 'Hold its fulfillment in Shopify, or tell the warehouse to wait, before it ships.',
  },
  rest: {
    what: 'Only a part of the order is on hold',
    toDo: 'Tell the warehouse that ships the rest to wait. Open the app from the Shopify admin and approve the access that it asks for: then it holds there too.',
  },
  release: {
    what: 'The hold is not released',
    toDo: 'Release the hold of its fulfillment in Shopify.',
  },
  mail: {
    what: 'The customer was not asked',
    toDo: 'Write to the customer yourself and ask for the address.',
  },
  'mail-unknown': {
    what: 'It is not known whether a mail reached the customer',
    toDo: 'The app does not send it again by itself, so that nobody gets it twice. Ask the customer, or send it again from “Mails that may not have been sent”, below what is to do about orders.',
  },
  confirmation: {
    what: 'The customer was not told where the order goes now',
    toDo: 'Write to the customer that you have the new address, if they should hear from you before it ships.',
  },
  correction: {
    what: 'The customer gave an address that is for you to look at',
    toDo: 'Read it on the order’s page. If you can ship there, change the address in Shopify, then release the hold; else answer the customer.',
  },
  protection: {
    what: 'The protection is not marked as fulfilled',
    toDo: 'Mark the protection’s line as fulfilled in Shopify, so that the order is complete.',
  },
  refund: {
    what: 'The fee for the protection was not paid back',
    toDo: 'Refund the protection’s line in Shopify.',
  },
  'late-shipping': {
    what: 'It should have shipped by now',
    toDo: 'Ship it, or tell the customer when it ships. The case is done by itself once all of it has shipped.',
  },
  'late-tracking': {
    what: 'Its tracking number is late',
    toDo: 'Add the tracking number to the fulfillment in Shopify, which tells the customer. Then the case is done by itself.',
  },
  signature: {
    what: 'A parcel may leave without a signature',
    toDo: 'Look at its label. If a signature is asked for, mark this as done; if not, stop the parcel before it is picked up and buy the label anew. Shopify does not tell apps which services a label has.',
  },
  'coming-back': {
    what: 'A parcel may be coming back',
    toDo: 'Look at its tracking. If it comes back, or is back already, say so: then its customer is told what they can do. If it does not, mark this as done.',
  },
  'gift-kept': {
    what: 'A gift was kept, and is not paid for',
    toDo: 'Ask for it back, or for its price: make a draft order in Shopify with what it costs, and send its invoice. Shopify lets nobody take it off money that is paid back already, or add it to a return that has ended. If the customer may keep it, mark this as done.',
  },
  'gift-back': {
    what: 'A gift is back that is not in its return',
    toDo: 'Put its pieces back into stock in Shopify: a return that was asked for there lets nothing be added. If the customer paid something for it, refund that on the order.',
  },
  alert: {
    what: 'A mail to you about a parcel may not have arrived',
    toDo: 'Look at its label: by your policy somebody has to sign for it.',
  },
  'request-return': {
    what: 'A return could not be opened or ended in Shopify',
    toDo: 'Look at the request and at the order’s returns in Shopify, and do there what is missing.',
  },
  'request-refund': {
    what: 'Money for a request was not paid back',
    toDo: 'Compare the request with the order’s refunds in Shopify, and pay there what is missing.',
  },
  'request-invoice': {
    what: 'The invoice of a request was not made',
    toDo: 'Make a draft order in Shopify with what the request says, and send it to the customer.',
  },
  'request-cancel': {
    what: 'The order was not canceled',
    toDo: 'Cancel the order in Shopify if its parcel can still be stopped; else answer the customer.',
  },
  'request-mail': {
    what: 'A mail about a request was not sent',
    toDo: 'Write to the customer yourself.',
  },
  delivery: {
    what: 'News of the order could not be worked on',
    toDo: 'Compare the order in Shopify with what is said here: tags, hold and dates may be missing or old.',
  },
};

/** What a case of a kind is and what to do; a kind of an older version is to be looked at. */
export function caseWords(kind: string): CaseWords {
  const known = Object.entries(words).find(([each]) => each === kind);
  return known ? known[1] : words.unclear;
}
