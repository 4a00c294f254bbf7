import { exponentOf } from '@doorstep/policy';
import type { Prisma } from '@prisma/client';

import { dayIn } from '../../shop-clock.ts';
import type { OrderFilter } from './filter.ts';

type Where = Prisma.OrderDecisionWhereInput;

/** The condition on the columns that a filter means; what is looked for by name is not among it. */
export const whereOf = (filter: OrderFilter, timeZone: string): readonly Where[] => [
  ...held(filter),
  ...signature(filter),
  ...(filter.protected === null ? [] : [{ protected: filter.protected === 'yes' }]),
  ...(filter.problem === null ? [] : [{ problem: true }]),
  ...(filter.country === null ? [] : [{ country: filter.country }]),
  ...(filter.version === null ? [] : [{ policyVersion: filter.version }]),
  ...(filter.shipping === null ? [] : [{ shippedFree: filter.shipping === 'free' }]),
  ...(filter.near === null ? [] : near(filter, filter.near)),
  ...address(filter),
  ...(filter.verdict === null ? [] : [{ addressVerdict: filter.verdict }]),
  ...(filter.form === null ? [] : [{ addressForm: filter.form }]),
  ...(filter.unserved === null ? [] : [{ unserved: { not: null } }]),
  ...(filter.from === null ? [] : [{ placedAt: { gte: dayIn(timeZone, filter.from).start } }]),
  ...(filter.to === null ? [] : [{ placedAt: { lt: dayIn(timeZone, filter.to).end } }]),
];

function held({ held: what }: OrderFilter): readonly Where[] {
  if (what === null) return [];
  return [{ held: what === 'yes' ? { in: ['address', 'destination'] } : what, releasedAt: null }];
}

function signature({ signature: kind }: OrderFilter): readonly Where[] {
  if (kind === null) return [];
  return [{ signature: kind === 'yes' ? { in: ['required', 'if-carrier'] } : kind }];
}

function address({ address: kind }: OrderFilter): readonly Where[] {
  if (kind === null) return [];
  return [{ addressClass: kind === 'box' ? { notIn: ['street'] } : kind }];
}

/** Amounts are kept in minor units, of which currencies have more or fewer. */
function near({ side, past, in: currency }: OrderFilter, most: number): readonly Where[] {
  const within = (exponent: number): Where => {
    const minor = (major: number) => BigInt(major) * 10n ** BigInt(exponent);
    const [from, to] = [minor(past ?? 0), minor(most)];
    const below = { missing: { gt: from, lte: to } };
    const above = { missing: { gte: -to, ...(past ? { lt: -from } : { lte: 0n }) } };
    return { OR: [...(side === 'above' ? [] : [below]), ...(side === 'below' ? [] : [above])] };
  };
  if (currency !== null) return [{ freeFromCurrency: currency, ...within(exponentOf(currency)) }];
  const others = [0, 3].map((exponent) => ({ exponent, currencies: currenciesWith(exponent) }));
  return [
    {
      OR: [
        { freeFromCurrency: { notIn: others.flatMap(({ currencies }) => currencies) }, ...within(2) },
        ...others.map(({ exponent, currencies }) => ({
          freeFromCurrency: { in: currencies },
          ...within(exponent),
        })),
      ],
    },
  ];
}

const currencies = Intl.supportedValuesOf('currency');
const currenciesWith = (exponent: number): string[] =>
  currencies.filter((currency) => exponentOf(currency) === exponent);
