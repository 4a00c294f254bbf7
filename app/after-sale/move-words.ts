import type {
  AfterSaleKind,
  CarrierOutcome,
  Move,
  RequestMail,
  ReceivedItem,
  StepKind,
  StepPayloads,
} from '@doorstep/policy';

/** Words for the merchant about what somebody at the desk can do, and what it sets going. */

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
  'sent-back': 'Mark as sent back',
  answered: 'Send answer',
  corrected: 'Another address on the order',
  withdrawn: 'Withdraw',
  closed: 'Close request',
  reopened: 'Open again',
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
  sent: 'the customer is told that it is on its way. An invoice that is not paid is deleted',
  arrived: 'the customer is told, and the days until the refund begin to count',
  inspected:
    'what is as it was sold is paid back at once, less the fee, and the return is closed. Money that is paid back cannot be taken back',
  'sent-back': 'what was not taken is on its way to the customer again, who is told',
  closed:
    'nothing more is done, and a return in Shopify is closed. If a gift is kept that has to come back with it, that waits for somebody. An invoice that is not paid is deleted. You can open it again',
  reopened: 'it goes on where it ended. Of an invoice that was deleted the customer gets a new one',
};

/** What an approval sets going, for whoever is about to give it. */
export const approvalWords: Readonly<Record<AfterSaleKind, string>> = {
  return: 'a return is opened in Shopify, and the customer is told',
  exchange: 'an exchange is opened in Shopify, and the customer is told',
  'missing-parcel': 'a draft order sends it again, and the customer gets an invoice where something is due',
  'returned-parcel': 'nothing by itself',
  address: 'nothing by itself',
  cancellation:
    'the order is canceled and paid back in full, and the customer is told. A fulfillment service that has it is asked first',
  'price-adjustment': 'the difference is paid back, and the customer is told',
  'product-issue': 'what you choose is paid back or sent again, and the customer is told',
  question: 'nothing by itself',
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

/** What a mail tells the customer. */
export const mailWords: Readonly<Record<RequestMail, string>> = {
  received: 'that the request has arrived',
  'coming-back': 'that the parcel comes back, and what they can do',
  'at-carrier': 'that the carrier looks for it',
  found: 'that the carrier has found it',
  approved: 'that it is approved',
  declined: 'that it is declined',
  'not-stopped': 'that the order could not be stopped',
  label: 'the return label',
  reminder: 'a reminder to send it back',
  arrived: 'that the parcel has arrived',
  settled: 'that it is settled',
  'gift-missing': 'that the gift has to come back, too',
  'sent-back': 'that the items go back to them',
  'back-to-you': 'that what was not taken is on its way to them',
  invoice: 'what has to be paid first',
  'pay-reminder': 'a reminder to pay',
  answer: 'your answer',
  expired: 'that the time to send it back is over',
};
