import { decideReturn } from '../../after-sale/return.ts';
import type { CountryCode, Policy } from '../../document/policy.ts';
import type { PolicyPath } from '../../document/schema/paths.ts';
import type { Money } from '../../money/money.ts';
import { isSameMoney, unless } from './decided.ts';
import type { Drafted, Drafts } from './example.ts';
import { searchedDays } from './ordinary-days.ts';
import { dayOf, factsOf, returned, type Asked } from './return-days.ts';
import { amount } from './values.ts';
import type { ExampleWords } from './words.ts';

/** [INTL-01] The last day abroad, and the day after. */
const abroad: Drafts = (policy) => {
  const { accepted, anchor, days: last, remedies: given, fee } = policy.international;
  const country = countryAbroad(policy);
  const [placed] = searchedDays();
  if (!accepted || country === undefined || placed === undefined) return [];
  const said =
    anchor === 'shipment'
      ? (['abroadAfterShipment', 'abroadAfterShipmentLate'] as const)
      : (['abroadAfterDelivery', 'abroadAfterDeliveryLate'] as const);
  return [
    ...(given.length === 0
      ? []
      : [
          returned(policy, { country, placed, after: last }, 'international.days', given, said),
          returned(policy, { country, placed, after: last + 1 }, 'international.days', [], said),
        ]),
    ...(fee.minor === 0 || given.length === 0
      ? []
      : [
          ofSeveral(policy, { country, placed, after: 0 }, 'returnFromAbroad', {
            path: 'international.fee',
            fee,
          }),
        ]),
  ];
};

const countryAbroad = ({ destinations, returns }: Policy): CountryCode | undefined =>
  destinations.served.find(({ country }) => !returns.countries.includes(country))?.country;

/** [RET-01] A fee is for a return, however many items are in it. */
const returnFees: Drafts = (policy) => {
  const [country] = policy.returns.countries;
  const { fee } = policy.returns;
  const placed = dayOf(policy, null);
  return country === undefined || placed === null || fee.minor === 0
    ? []
    : [ofSeveral(policy, { country, placed, after: 0 }, 'returnOfSeveral', { path: 'returns.fee', fee })];
};

function ofSeveral(
  policy: Policy,
  asked: Asked,
  said: ExampleWords,
  { path, fee }: { readonly path: PolicyPath; readonly fee: Money },
): Drafted {
  return {
    words: said,
    slots: { fee: amount(path, fee) },
    otherwise: () => {
      const lines = ['a', 'b', 'c'].map((id) => ({ id, sale: 'full-price' as const }));
      const decided = decideReturn(policy, { ...factsOf(asked), lines });
      return unless(decided.kind === 'eligible' && isSameMoney(decided.fee.due, fee), decided);
    },
  };
}

/** [RET-01, INTL-01] */
export const returnFeeExamples = {
  'RET-01': returnFees,
  'INTL-01': abroad,
} as const satisfies Readonly<Record<string, Drafts>>;
