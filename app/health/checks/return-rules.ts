import type { Policy } from '@doorstep/policy';

import { countryName } from '../../country-name.ts';
import type { Check } from '../check.ts';
import { findIn } from '../check.ts';
import { compareEditRules, compareReturnRules, countriesOfRules } from '../compare-return-rules.ts';
import type { PlacedReturnRules } from '../read-return-rules.ts';
import type { Problem, Severity } from '../problem.ts';

/** What Shopify itself lets customers return and cancel, where the merchant has set it: it says nothing of fees and final sale. */
export const returnRules: Check = {
  id: 'return-rules',
  name: 'Shopify’s own return rules',
  looksAt: 'that Shopify lets customers return and cancel what your policy does',
  look: ({ facts, live: { policy } }) =>
    findIn(
      facts.returnRules,
      (found) => found?.flatMap((rules) => lookAt(rules, found, policy)) ?? [notAllowed],
    ),
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
  rules: PlacedReturnRules,
  all: readonly PlacedReturnRules[],
  policy: Policy,
): readonly Problem[] {
  const { id, name, returnRules: returns, editRules: edits } = rules;
  const countries = countriesOfRules(rules, all, policy);
  // Rules of markets that the policy does not ship to bind nobody.
  if (countries.length === 0) return [];
  const where = name === null ? 'Shopify’s return rules' : `Shopify’s return rules “${name}”`;
  const problem = (about: string, severity: Severity, message: string): Problem => ({
    about: `${id}/${about}`,
    severity,
    message: `${where}: ${message}`,
    meaning: 'Customers who ask on Shopify’s own pages are told something else than your policy says.',
    // No app may change these rules.
    wayOut: { kind: 'link', label: 'Open Policies in Shopify', url: 'shopify://admin/settings/legal' },
  });
  const sayFor = (some: readonly string[]) =>
    some.length === countries.length ? '' : `for ${nameSome(some)}, `;
  const cancelling = compareEditRules(edits, policy);
  return [
    ...(returns === null
      ? [
          problem(
            'returns',
            'notice',
            'there are none, so Shopify accepts any return that is asked for there.',
          ),
        ]
      : compareReturnRules(returns, countries, policy).map(({ countries: some, says, isInexact }) =>
          problem(`returns/${some[0] ?? ''}`, isInexact ? 'notice' : 'warning', `${sayFor(some)}${says}`),
        )),
    ...(cancelling === null ? [] : [problem('edits', 'warning', cancelling)]),
    ...(edits === null && cancelling === null
      ? [problem('edits', 'notice', 'cancellations have none, so Shopify takes any request to cancel.')]
      : []),
  ];
}

/** So many countries are named; the others are counted. */
const mostNamed = 3;

function nameSome(countries: readonly string[]): string {
  const named = countries.slice(0, mostNamed).map((country) => countryName(country));
  const others = countries.length - named.length;
  return others > 0 ? `${named.join(', ')} and ${others} more` : named.join(', ');
}
