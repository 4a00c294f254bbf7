import type {
  AfterSaleDecision,
  AfterSaleKind,
  AskedPayloads,
  AtStake,
  Clock,
  Stage,
  StepKind,
} from '@doorstep/policy';
import type { RequestDoor } from '@prisma/client';

/** Words for the merchant, in plain English. What customers read is in seven languages, and elsewhere. */

/** The word for what a row of the database says; `undefined` for what a newer release wrote. */
export const wordFor = <Key extends string, Word>(
  words: Readonly<Record<Key, Word>>,
  key: string,
): Word | undefined => Object.entries<Word>(words).find(([each]) => each === key)?.[1];

/** What is asked for: `Return`. */
export const kindWords: Readonly<Record<AfterSaleKind, string>> = {
  return: 'Return',
  exchange: 'Exchange',
  'missing-parcel': 'Missing parcel',
  'returned-parcel': 'Returned parcel',
  address: 'Address',
  cancellation: 'Cancellation',
  'price-adjustment': 'Price adjustment',
  'product-issue': 'Product issue',
  question: 'Question',
};

/** Many of them, as a tab says it: `Returns`. */
export const kindsWords: Readonly<Record<AfterSaleKind, string>> = {
  return: 'Returns',
  exchange: 'Exchanges',
  'missing-parcel': 'Missing parcels',
  'returned-parcel': 'Returned parcels',
  address: 'Addresses',
  cancellation: 'Cancellations',
  'price-adjustment': 'Price adjustments',
  'product-issue': 'Product issues',
  question: 'Questions',
};

/** Words on a badge. */
export interface Badge {
  readonly words: string;
  readonly tone: 'info' | 'success' | 'caution' | 'warning' | 'critical' | 'neutral';
}

/** Where a request stands. */
export const stageWords: Readonly<Record<Stage, Badge>> = {
  asked: { words: 'To decide', tone: 'caution' },
  'at-carrier': { words: 'With the carrier', tone: 'info' },
  'at-warehouse': { words: 'With the warehouse', tone: 'info' },
  approved: { words: 'Needs a label', tone: 'caution' },
  returning: { words: 'Comes back undelivered', tone: 'info' },
  'coming-back': { words: 'On its way back', tone: 'info' },
  overdue: { words: 'Not sent back in time', tone: 'warning' },
  arrived: { words: 'To inspect', tone: 'caution' },
  invoiced: { words: 'Waits for payment', tone: 'info' },
  'to-send': { words: 'To send', tone: 'caution' },
  'sending-back': { words: 'To send back', tone: 'caution' },
  settled: { words: 'Settled', tone: 'success' },
  declined: { words: 'Declined', tone: 'neutral' },
  'not-stopped': { words: 'Not stopped', tone: 'neutral' },
  withdrawn: { words: 'Withdrawn', tone: 'neutral' },
  expired: { words: 'Expired', tone: 'neutral' },
};

/** What has to be done by when: `Answer by`, before an instant. */
export const clockWords: Readonly<Record<Clock['what'], string>> = {
  answer: 'Answer by',
  'ship-back': 'To be sent back by',
  refund: 'Refund by',
  claim: 'Carrier’s claim ends',
  carrier: 'Carrier answers by',
  back: 'Back at about',
  pay: 'Payment expected by',
};

/** How the policy answers a request. */
export type AnswerKind = AfterSaleDecision['answer']['kind'];

/** What the policy says to a request. */
export const answerWords: Readonly<Record<AnswerKind, Badge>> = {
  eligible: { words: 'Your policy grants it', tone: 'success' },
  return: { words: 'Your policy takes it back as a return', tone: 'success' },
  taken: { words: 'A person answers it', tone: 'info' },
  request: { words: 'Your policy leaves it to you', tone: 'info' },
  'cancel-and-reorder': { words: 'Your policy leaves it to you', tone: 'info' },
  ask: { words: 'Your policy leaves it to you', tone: 'info' },
  'not-yet': { words: 'Too early by your policy', tone: 'warning' },
  closed: { words: 'Too late by your policy', tone: 'warning' },
  refused: { words: 'Your policy refuses it', tone: 'warning' },
};

/** {@link answerWords} beside many others. */
export const answerWord: Readonly<Record<AnswerKind, string>> = {
  eligible: 'Allowed',
  return: 'Allowed',
  taken: 'To answer',
  request: 'You decide',
  'cancel-and-reorder': 'You decide',
  ask: 'You decide',
  'not-yet': 'Too early',
  closed: 'Too late',
  refused: 'Refused',
};

/** What the policy says, as a queue is narrowed down by it. */
export const policySays = {
  allowed: { words: 'Allowed', answers: ['eligible', 'return'] },
  refused: { words: 'Refused, too late or too early', answers: ['refused', 'closed', 'not-yet'] },
  yours: { words: 'For you to decide or answer', answers: ['request', 'cancel-and-reorder', 'ask', 'taken'] },
} as const satisfies Readonly<
  Record<string, { readonly words: string; readonly answers: readonly AnswerKind[] }>
>;

/** Which way money goes, in front of its amount: `Refund $165.00`. */
export const stakeWords: Readonly<Record<AtStake['way'], string>> = {
  refund: 'Refund',
  'store-credit': 'Store credit',
  'to-pay': 'Customer pays',
};

/** [ORD-01] How likely it is that an order can still be stopped. */
export const chanceWords: Readonly<
  Record<Extract<AfterSaleDecision<'cancellation'>['answer'], { readonly kind: 'request' }>['chance'], string>
> = {
  good: 'Has not left',
  small: 'Picked up, perhaps',
  none: 'Has left',
};

/** By which door it came. */
export const doorWords: Readonly<Record<RequestDoor, string>> = {
  account: 'Customer account',
  storefront: 'Form on your shop',
  desk: 'Your team',
  shopify: 'Shopify',
};

/** What happened to a request, behind the name of who did it: `Ann Example approved it`. */
export const stepWords: Readonly<Record<StepKind | 'note', string>> = {
  approved: 'approved it',
  declined: 'declined it',
  label: 'sent the return label',
  'carrier-case': 'opened a case with the carrier',
  'carrier-answer': 'kept the carrier’s answer',
  'send-again': 'chose to have it sent again',
  sent: 'marked it as sent',
  arrived: 'marked it as back at the warehouse',
  inspected: 'inspected what came back',
  'sent-back': 'sent back what was not taken',
  answered: 'wrote to the customer',
  corrected: 'gave an address that is on the order now',
  withdrawn: 'withdrew it',
  closed: 'closed it',
  reopened: 'opened it again',
  note: 'noted something',
};

/** How somebody wants to have back what they paid. */
export const remedyWords: Readonly<Record<AskedPayloads['return']['remedy'], string>> = {
  refund: 'a refund',
  'store-credit': 'store credit',
};

/** What is wrong with an item. */
export const problemWords: Readonly<Record<AskedPayloads['product-issue']['problem'], string>> = {
  'wrong-item': 'a wrong item',
  damaged: 'damaged when it arrived',
  faulty: 'faulty',
};

/** Why a parcel came back undelivered. */
export const causeWords: Readonly<Record<AskedPayloads['returned-parcel']['cause'], string>> = {
  'wrong-address': 'the address was wrong',
  unavailable: 'nobody was there',
  'not-collected': 'nobody collected it',
  other: 'another cause',
};
