import type { EffectKind } from '@doorstep/policy';
import type { Case, Effect, WebhookDelivery } from '@prisma/client';

import type { AuditEntry } from '../../audit/list.server.ts';
import { sayHappened } from '../../audit/say.ts';
import { caseWords } from '../case-words.ts';
import type { Correction } from '../../corrections/store.server.ts';
import type { SentMail } from '../sent-mails.server.ts';
import { sayEffect } from './effect-words.ts';
import type { KeptOrder } from './kept-order.server.ts';

/** Something that happened to an order, in words. */
export interface Happening {
  readonly at: Date;
  readonly what: string;
}

/** Everything that is kept about what happened to an order. */
export interface KeptHistory {
  readonly order: KeptOrder;
  readonly deliveries: readonly Pick<WebhookDelivery, 'topic' | 'receivedAt'>[];
  readonly effects: readonly Effect[];
  readonly mails: readonly SentMail[];
  readonly cases: readonly Case[];
  readonly corrections: readonly Correction[];
  readonly audit: readonly AuditEntry[];
  /** What somebody of the staff is called, or the app. */
  readonly nameOf: (user: string | null) => string;
}

const topics: Readonly<Partial<Record<string, string>>> = {
  'orders/create': 'Shopify told of the order',
  'orders/updated': 'Shopify told of a change to the order',
  'event/order': 'Shopify told of a change to the order',
  'orders/edited': 'Shopify told that somebody edited the order',
  'orders/cancelled': 'Shopify told that the order was cancelled',
  'orders/paid': 'Shopify told that the order was paid',
  'refunds/create': 'Shopify told of money paid back',
  'returns/approve': 'Shopify told that a return was approved',
  'returns/cancel': 'Shopify told that a return was cancelled',
  'returns/close': 'Shopify told that a return was closed',
  'returns/request': 'Shopify told that a return was asked for',
  'returns/decline': 'Shopify told that a return was declined',
  'returns/process': 'Shopify told of pieces that came back',
  'returns/reopen': 'Shopify told that a return was opened again',
  'returns/update': 'Shopify told of a change to a return',
  'fulfillments/create': 'Shopify told of a parcel',
  'fulfillments/update': 'Shopify told of a change to a parcel',
  'fulfillment_events/create': 'The carrier told of a parcel',
};

/** What Shopify told of an order, by the topic of its webhook. */
export const sayTopic = (topic: string): string => topics[topic] ?? topic;

/** Effects that stand among the cases and the mails. */
const listedOtherwise: ReadonlySet<string> = new Set(['case', 'mail', 'confirmation'] satisfies EffectKind[]);

/** What happened to an order, the latest first. */
export function timelineOf(kept: KeptHistory): readonly Happening[] {
  const { order, deliveries, effects, mails, cases, corrections, audit, nameOf } = kept;
  const happened: readonly Happening[] = [
    { at: order.placedAt, what: 'The order was placed' },
    { at: order.decidedAt, what: `Decided by version ${order.policyVersion} of the policy` },
    ...deliveries.map(({ topic, receivedAt: at }) => ({ at, what: sayTopic(topic) })),
    ...effects.flatMap(({ kind, appliedAt: at }) =>
      at === null || listedOtherwise.has(kind) ? [] : [{ at, what: sayEffect(kind) }],
    ),
    ...mails.map(({ sentAt: at, subject }) => ({ at, what: `Mail to the customer: ${subject}` })),
    ...corrections.map(({ at, confirms }) => ({
      at,
      what: confirms ? 'The customer said that the address is right' : 'The customer gave another address',
    })),
    ...cases.flatMap(({ kind, openedAt, closedAt }) => [
      { at: openedAt, what: `To do: ${caseWords(kind).what}` },
      ...(closedAt === null ? [] : [{ at: closedAt, what: `Done: ${caseWords(kind).what}` }]),
    ]),
    ...(order.releasedAt === null
      ? []
      : [{ at: order.releasedAt, what: 'Nothing of ours held it any more' }]),
    ...audit.flatMap(({ at, by, what }) =>
      what === null
        ? []
        : [
            {
              at,
              what: `${nameOf(by.user)} ${sayHappened(what)
                .map(({ text }) => text)
                .join('')}`,
            },
          ],
    ),
  ];
  return [...happened].sort((one, other) => other.at.getTime() - one.at.getTime());
}
