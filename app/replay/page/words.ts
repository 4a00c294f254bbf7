import type { ReplayTopic, ReplayUnknown } from '@doorstep/policy';

import type { LeftOut } from '../tally.ts';

/** What changes, as rows of pictures and choices of the list name it. */
export const topicWords: Readonly<Record<ReplayTopic, string>> = {
  destination: 'Whether it ships there',
  address: 'What is said to the address',
  shipping: 'What shipping costs',
  signature: 'Whether somebody signs',
  protection: 'The protection on offer',
  arrival: 'When it was to arrive',
  returns: 'How long it can go back',
  claims: 'How long it can be reported missing',
  fees: 'What it costs after the sale',
};

/** Why something cannot be known of an order, as a sentence about it. */
export const unknownWords: Readonly<Record<ReplayUnknown, string>> = {
  value: 'An amount of it cannot be read.',
  address: 'Shopify does not show the app where it went.',
  currency:
    'It was paid in a currency in which your policy names no amount, and an order does not keep the exchange rate of its day.',
  choice: 'The protection was offered otherwise: whether its buyer would have chosen it is not known.',
  refused: 'One of the two refuses it: whether its buyer would have given another address is not known.',
};

/** What of Shopify's list was not judged, and why. */
export const leftOutWords: Readonly<Record<LeftOut, string>> = {
  'broken-line': 'lines of Shopify’s list that cannot be read',
  'without-order': 'lines of Shopify’s list that belong to no order',
  unreadable: 'orders of which a part cannot be read',
  forgotten: 'orders of customers who asked to be forgotten',
  'of-request': 'orders that only send something because of a request',
  cut: 'orders that were cut off where Shopify broke off',
};

/** What no replay can know, whatever the orders are. */
export const neverKnown: readonly string[] = [
  'Who did not buy: a cart that was left is no order.',
  'What a buyer would have done under other rules: put more into the cart, chosen the protection, given another address.',
  'Where an order went first: it is judged by the address that it has now.',
  'What was final sale on its day, and which carrier brought it: an order is judged as it was when it was placed.',
  'What was taken out of an order, or put into it, by an edit: it is judged with all that was ever ordered.',
];
