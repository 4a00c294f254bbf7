import type { Policy } from '@doorstep/policy';

import type { ReturnRules } from '../../admin-api/return-rules.ts';
import type { Check } from '../check.ts';
import { findIn } from '../check.ts';
import type { Problem, Severity } from '../problem.ts';

/** What Shopify itself lets customers return and cancel, where the merchant has set it: it says nothing of fees and final sale. */
export const returnRules: Check = {
  id: 'return-rules',
  name: 'Shopify’s own return rules',
  looksAt: 'that Shopify lets customers return and cancel what your policy does',
  look: ({ facts, live: { policy } }) =>
    findIn(facts.returnRules, (found) => found?.flatMap((rules) => lookAt(rules, policy)) ?? [notAllowed]),
};

const notAllowed: Problem = {
  about: 'access',
  severity: 'notice',
  message: 'You have not given Doorstep access to Shopify’s own return rules, so they are not compared.',
  meaning: 'If you have set some there, customers who ask on Shopify’s own pages may be told something else.',
  wayOut: {
    kind: 'access',
    label: 'Give access, and compare',
    scopes: ['read_legal_policies'],
    repair: null,
  },
};

function lookAt(
  { id, name, returnRules: returns, editRules: edits }: ReturnRules,
  policy: Policy,
): readonly Problem[] {
  const where = name === null ? 'Shopify’s return rules' : `Shopify’s return rules “${name}”`;
  const problem = (about: string, severity: Severity, message: string): Problem => ({
    about: `${id}/${about}`,
    severity,
    message: `${where}: ${message}`,
    meaning: 'Customers who ask on Shopify’s own pages are told something else than your policy says.',
    // No app may change these rules.
    wayOut: { kind: 'link', label: 'Open Policies in Shopify', url: 'shopify://admin/settings/legal' },
  });
  return [
    ...(returns === null
      ? [
          problem(
            'returns',
            'notice',
            'there are none, so Shopify accepts any return that is asked for there.',
          ),
        ]
      : lookAtReturns(returns, policy).map((message) => problem('returns', 'warning', message))),
    ...(edits === null
      ? [problem('edits', 'notice', 'cancellations have none, so Shopify takes any request to cancel.')]
      : []),
  ];
}

/** Rules for a market of its own may be stricter or looser: what differs is told of each. */
function lookAtReturns(
  { canAcceptReturns, returnWindowDays }: NonNullable<ReturnRules['returnRules']>,
  { returns: { refundDays, creditDays, countries } }: Policy,
): readonly string[] {
  const days = Math.max(refundDays, creditDays);
  const isAccepted = countries.length > 0 && days > 0;
  if (canAcceptReturns !== isAccepted)
    return [
      canAcceptReturns
        ? 'returns are accepted, and your policy accepts none.'
        : 'no returns are accepted, and your policy accepts them.',
    ];
  if (!isAccepted || returnWindowDays === days) return [];
  const theirs =
    returnWindowDays === null || returnWindowDays < 0
      ? 'returns have no end'
      : `returns end ${returnWindowDays} days after delivery`;
  return [`${theirs}, and those of your policy ${days} days after it.`];
}
