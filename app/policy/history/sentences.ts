import { sayStatement, statementIds } from '@doorstep/policy';
import type { Policy, StatementId } from '@doorstep/policy';

import { readerIn } from '../../reader.ts';

/** A part of the policy's page, as customers read it: the statements whose ids begin so. */
interface Topic {
  readonly label: string;
  readonly ids: readonly string[];
}

const topics: readonly Topic[] = [
  { label: 'Shipping', ids: ['SHIP'] },
  { label: 'Addresses', ids: ['ADDR'] },
  { label: 'Delivery times and calendar', ids: ['CAL'] },
  { label: 'Free returns and fees', ids: ['PROT'] },
  { label: 'Signature', ids: ['SIGN'] },
  { label: 'Returns and exchanges', ids: ['RET', 'EXCH', 'INTL', 'GIFT', 'PROD'] },
  { label: 'Missing and returned parcels', ids: ['MISS', 'RTS'] },
  { label: 'Orders and price adjustments', ids: ['ORD', 'PRICE'] },
  { label: 'Promotions', ids: ['PROMO'] },
  { label: 'Tax and payments', ids: ['TAX', 'PAY'] },
  { label: 'Support', ids: ['FORM', 'ACCT', 'FAQ', 'LINT'] },
];

const reader = readerIn('en');

const isOf = ({ ids }: Topic, id: StatementId): boolean => ids.includes(id.split('-')[0] ?? '');

/** What a policy says, in sentences, by topic and in the order of its page. */
export interface SaidTopic {
  readonly label: string;
  readonly sentences: readonly string[];
}

/** The whole policy as customers read it in English. */
export const sayPolicy = (policy: Policy): readonly SaidTopic[] =>
  topics.map((topic) => ({
    label: topic.label,
    sentences: statementIds
      .filter((id) => isOf(topic, id))
      .map((id) => sayStatement(policy, id, reader))
      .filter((sentence) => sentence !== ''),
  }));
