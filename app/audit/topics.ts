import type { HappenedKind } from './happened.ts';

/** What entries of an audit log can be filtered by, in its order. */
export interface AuditTopic {
  readonly slug: string;
  readonly label: string;
  readonly kinds: readonly HappenedKind[];
}

export const auditTopics: readonly AuditTopic[] = [
  { slug: 'policy', label: 'The policy', kinds: ['published', 'rolled-back'] },
  {
    slug: 'texts',
    label: 'The policy’s text',
    kinds: [
      'text-places-chosen',
      'text-written',
      'text-kept',
      'page-read',
      'finding-kept',
      'finding-reopened',
    ],
  },
  { slug: 'drafts', label: 'Drafts', kinds: ['draft-imported', 'draft-discarded'] },
  {
    slug: 'examples',
    label: 'Examples',
    kinds: ['example-kept', 'example-renewed', 'example-removed'],
  },
  {
    slug: 'set-up',
    label: 'Set-up',
    kinds: ['installed', 'set-up', 'set-up-undone', 'rates-put-back', 'uninstalled'],
  },
  {
    slug: 'orders',
    label: 'Orders and requests',
    kinds: [
      'case-done',
      'hold-released',
      'address-asked',
      'address-given',
      'decided-again',
      'mail-sent-again',
      'orders-fetched',
      'work-tried-again',
      'request-answered',
      'request-reopened',
      'request-opened',
      'request-moved',
      'request-noted',
      'request-mail-sent-again',
      'request-assigned',
      'saved-answer-written',
      'saved-answer-removed',
      'saved-answers-begun',
    ],
  },
  { slug: 'protection', label: 'The protection product', kinds: ['protection-put-back', 'repair-read'] },
  { slug: 'privacy', label: 'Customers’ data', kinds: ['customer-erased', 'data-requested'] },
];
