import type {
  AfterSaleDecision,
  AfterSaleKind,
  AskedPayloads,
  AtStake,
  CarrierOutcome,
  Clock,
  Move,
  RequestMail,
  ReceivedItem,
  Stage,
  StepKind,
  StepPayloads,
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
  approved: { words: 'Needs a label', tone: 'caution' },
  returning: { words: 'Comes back undelivered', tone: 'info' },
  'coming-back': { words: 'On its way back', tone: 'info' },
  overdue: { words: 'Not sent back in time', tone: 'warning' },
  arrived: { words: 'To inspect', tone: 'caution' },
  invoiced: { words: 'Waits for payment', tone: 'info' },
  'to-send': { words: 'To send', tone: 'caution' },
  settled: { words: 'Settled', tone: 'success' },
  declined: { words: 'Declined', tone: 'neutral' },
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
  answered: 'wrote to the customer',
  withdrawn: 'withdrew it',
  closed: 'closed it',
  reopened: 'opened it again',
  note: 'noted something',
};

/** What somebody at the desk can do, on a button. */
export const moveWords: Readonly<Record<StepKind, string>> = {
  approved: 'Approve',
  declined: 'Decline',
  label: 'Send return label',
  'carrier-case': 'Keep carrier’s case number',
  'carrier-answer': 'Keep carrier’s answer',
  'send-again': 'Send it again for an invoice',
  sent: 'Mark as sent',
  arrived: 'Mark as arrived',
  inspected: 'Save inspection',
  answered: 'Send answer',
  withdrawn: 'Withdraw',
  closed: 'Close request',
  reopened: 'Open again',
};

/** What a mail tells the customer. */
export const mailWords: Readonly<Record<RequestMail, string>> = {
  received: 'that the request has arrived',
  'coming-back': 'that the parcel comes back, and what they can do',
  'at-carrier': 'that the carrier looks for it',
  found: 'that the carrier has found it',
  approved: 'that it is approved',
  declined: 'that it is declined',
  label: 'the return label',
  reminder: 'a reminder to send it back',
  arrived: 'that the parcel has arrived',
  settled: 'that it is settled',
  'gift-missing': 'that the gift has to come back, too',
  'sent-back': 'that the items go back to them',
  invoice: 'what has to be paid first',
  'pay-reminder': 'a reminder to pay',
  answer: 'your answer',
  expired: 'that the time to send it back is over',
};

/** How somebody wants to have back what they paid. */
export const remedyWords: Readonly<Record<AskedPayloads['return']['remedy'], string>> = {
  refund: 'a refund',
  'store-credit': 'store credit',
};

/** What a customer gets who is granted one of two things. */
export const grantWords: Readonly<Record<NonNullable<Move['remedies']>[number], string>> = {
  refund: 'Their money back',
  replacement: 'What they bought, once more',
};

/** Why a request is declined, as Shopify calls it. */
export const declineWords: Readonly<Record<StepPayloads['declined']['why'], string>> = {
  'final-sale': 'Final sale',
  'period-ended': 'The return period is over',
  other: 'Another reason',
};

/** Why a request is closed. */
export const closeWords: Readonly<Record<StepPayloads['closed']['why'], string>> = {
  settled: 'It is settled',
  found: 'The parcel was found',
  expired: 'It was not sent back in time',
};

/** [MISS-03] How the case of a carrier ended. */
export const outcomeWords: Readonly<Record<CarrierOutcome, string>> = {
  lost: 'It has lost the parcel',
  delivered: 'It says that it delivered the parcel',
  found: 'It has found the parcel, and brings it',
};

/** How a piece came back. */
export const conditionWords: Readonly<Record<ReceivedItem['condition'], string>> = {
  'as-sold': 'As sold',
  worn: 'Worn or washed',
  damaged: 'Damaged',
  incomplete: 'Incomplete',
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

/** What a move sets going beside an approval, for whoever is about to make it; nothing for what speaks for itself. */
export const moveConsequences: Readonly<Partial<Record<StepKind, string>>> = {
  declined: 'the customer is told by mail, and nothing is paid. You can open it again',
  label:
    'the customer gets it by mail, and it stands at the return in Shopify. A later label takes its place',
  'carrier-case':
    'the number is kept with the request, and the customer is told that the carrier looks for it',
  'carrier-answer':
    'where it is lost or was delivered, you decide next. Where it was found, the customer is told, and the request is settled',
  'send-again': 'the customer gets an invoice, and the parcel leaves once it is paid',
  sent: 'the customer is told that it is on its way',
  arrived: 'the customer is told, and the days until the refund begin to count',
  inspected:
    'what is as it was sold is paid back at once, less the fee, and the return is closed. Money that is paid back cannot be taken back',
  closed:
    'nothing more is done, and a return in Shopify is closed. If a gift is kept that has to come back with it, that waits for somebody. You can open it again',
};

/** What an approval sets going, for whoever is about to give it. */
export const approvalWords: Readonly<Record<AfterSaleKind, string>> = {
  return: 'a return is opened in Shopify, and the customer is told',
  exchange: 'an exchange is opened in Shopify, and the customer is told',
  'missing-parcel': 'a draft order sends it again, and the customer gets an invoice where something is due',
  'returned-parcel': 'nothing by itself',
  address: 'nothing by itself',
  cancellation: 'the order is canceled and paid back in full, and the customer is told',
  'price-adjustment': 'the difference is paid back, and the customer is told',
  'product-issue': 'what you choose is paid back or sent again, and the customer is told',
  question: 'nothing by itself',
};
