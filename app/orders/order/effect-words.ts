import type { Effect, EffectState } from '@prisma/client';

import { sayInstant } from '../../policy/date-in-zone.ts';
import type { AnyEffectKind } from '../effects/any-effect.ts';

/** An effect of the ledger in words. */
export interface ShownEffect {
  readonly key: string;
  readonly what: string;
  readonly state: { readonly words: string; readonly tone: 'success' | 'warning' | 'info' };
  readonly when: string;
  /** Why it is not made. */
  readonly note: string | null;
}

/** What earlier releases called some of them. */
const earlierWords: Readonly<Record<string, string>> = {
  rest: 'Looked whether anything of it escaped the hold',
  'moved-tags': 'Tags of the order changed',
  'moved-promise': 'Promise written for the customer',
};

const words: Readonly<Record<AnyEffectKind, string>> = {
  case: 'Put on the list of what to do',
  tags: 'Tags of the order changed',
  promise: 'Promise written for the customer',
  hold: 'Fulfillment put on hold',
  release: 'Hold released',
  address: 'The customer’s new address written to the order',
  mail: 'Customer asked about the address',
  confirmation: 'Customer told of the address that it goes to now',
  alert: 'You were told of a parcel without a signature',
  protection: 'Protection marked as fulfilled',
  'refund-fee': 'Fee for the protection paid back',
  'return-open': 'Return opened in Shopify',
  'return-label': 'Label added to the return in Shopify',
  'return-decline': 'Return declined in Shopify',
  'return-process': 'Items processed and paid back',
  'return-close': 'Return closed in Shopify',
  balance: 'What is left to pay looked up',
  invoice: 'Draft order made',
  'invoice-delete': 'Unpaid draft order deleted',
  'warehouse-stop': 'Fulfillment service asked to stop it',
  'cancel-order': 'Order canceled and paid back',
  'give-back': 'Money paid back',
  'request-mail': 'Customer told of their request',
};

const states: Readonly<Record<EffectState, ShownEffect['state']>> = {
  applied: { words: 'Done', tone: 'success' },
  failed: { words: 'Not done', tone: 'warning' },
  planned: { words: 'Planned', tone: 'info' },
  claimed: { words: 'Under way', tone: 'info' },
  sending: { words: 'Under way', tone: 'info' },
  unknown: { words: 'Not known', tone: 'warning' },
};

/** What an effect of a kind does; one of a newer release is named as it is. */
export const sayEffect = (kind: string): string =>
  Object.entries({ ...earlierWords, ...words }).find(([each]) => each === kind)?.[1] ?? kind;

/** An effect with its instant in the merchant's time zone. */
export const showEffect = (
  { key, kind, state, appliedAt, claimedAt, note }: Effect,
  timeZone: string,
): ShownEffect => ({
  ...{ key, what: sayEffect(kind), state: states[state] },
  when: sayInstant(appliedAt ?? claimedAt, timeZone),
  note: state === 'applied' ? null : note,
});
