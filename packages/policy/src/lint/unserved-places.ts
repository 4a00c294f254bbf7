import type { Policy } from '../document/policy.ts';
import type { PolicyPath } from '../document/schema/paths.ts';
import type { StatementId } from '../statements.ts';
import { removing, setting } from '../document/value-change.ts';
import type { Finding } from './finding.ts';

/**
 * [RET-01, EXCH-01, CAL-05] What is said of countries that no order can go to any more. It still holds for orders that were placed
 * before, so that it is only pointed out.
 */
export const placesNotServed = (policy: Policy): readonly Finding[] => [
  ...within(policy, 'returns', 'Returns are accepted', 'RET-01'),
  ...within(policy, 'exchanges', 'Exchanges are offered', 'EXCH-01'),
  ...estimatesForNobody(policy),
];

function within(
  policy: Policy,
  section: 'returns' | 'exchanges',
  says: string,
  statement: StatementId,
): readonly Finding[] {
  const { countries } = policy[section];
  const lost = countries.filter((country) => !isServed(policy, country));
  if (lost.length === 0) return [];
  const path: PolicyPath = `${section}.countries`;
  const named = [...new Set(lost)].join(', ');
  return [
    {
      id: `unserved/${section}`,
      statements: [statement, 'SHIP-05'],
      path,
      message: `${says} in ${named}, but nothing is shipped there: this holds for orders that were placed before only.`,
      fix: 'Ship there, or take it out once those orders are settled.',
      isNote: true,
      waysOut: [
        {
          label: `Take out ${named}`,
          changes: [
            setting(
              path,
              countries.filter((country) => !lost.includes(country)),
            ),
          ],
        },
      ],
    },
  ];
}

function estimatesForNobody(policy: Policy): readonly Finding[] {
  const lost = policy.calendar.transit.flatMap(({ country }, at) =>
    isServed(policy, country) ? [] : [{ country, at }],
  );
  if (lost.length === 0) return [];
  const named = [...new Set(lost.map(({ country }) => country))].join(', ');
  return [
    {
      id: 'unserved/estimates',
      statements: ['CAL-05', 'SHIP-05'],
      path: 'calendar.transit',
      message: `There is a delivery estimate for ${named}, but nothing is shipped there.`,
      fix: 'Ship there, or remove the estimate.',
      isNote: true,
      waysOut: [
        {
          label: `Remove the estimate for ${named}`,
          changes: lost.toReversed().map(({ at }) => removing(`calendar.transit.${at}`)),
        },
      ],
    },
  ];
}

const isServed = ({ destinations }: Policy, country: string): boolean =>
  destinations.served.some((served) => served.country === country);
