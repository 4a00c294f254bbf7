import type { Policy } from '../document/policy.ts';
import { setting } from '../document/value-change.ts';
import type { Finding } from './finding.ts';

/** [INTL-01] Returns are accepted from abroad, and there is nothing that a customer could get for one. */
export function returnsForNothing({ international }: Policy): readonly Finding[] {
  if (!international.accepted || international.remedies.length > 0) return [];
  return [
    {
      id: 'international-remedies',
      statements: ['INTL-01'],
      path: 'international.remedies',
      message: 'International returns are accepted, but nothing is given for them.',
      fix: 'Name what customers can get, or do not accept them.',
      waysOut: [
        { label: 'Give a refund', changes: [setting('international.remedies', ['refund'])] },
        { label: 'Do not accept them', changes: [setting('international.accepted', false)] },
      ],
    },
  ];
}
