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
  protection: {
    what: 'The protection is not marked as fulfilled',
    toDo: 'Mark the protection’s line as fulfilled in Shopify, so that the order is complete.',
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
