import type { Decided } from '../reasons.ts';

/** What two policies are compared by, in the order in which a merchant reads it. */
export const replayTopics = [
  'destination',
  'address',
  'shipping',
  'signature',
  'protection',
  'arrival',
  'returns',
  'claims',
  'fees',
] as const;

export type ReplayTopic = (typeof replayTopics)[number];

/** What a policy says of an order about a topic. Two policies say the same where `said` is the same. */
export interface ReplayAnswer extends Decided {
  /** A few English words for a table: `$5.00`, `refused`. */
  readonly said: string;
}

/**
 * Why something cannot be known of a past order, however it is looked at.
 *
 * - `value`: an amount of it cannot be read.
 * - `address`: Shopify does not show the app where it went.
 * - `currency`: it was paid in a currency in which an amount of the policy is not known, and an order keeps no rate of its day.
 * - `choice`: whether its buyer would have chosen the protection, had it been offered otherwise.
 * - `refused`: one of the policies refuses it, and whether its buyer would have given another address is not known.
 */
export type ReplayUnknown = 'value' | 'address' | 'currency' | 'choice' | 'refused';
