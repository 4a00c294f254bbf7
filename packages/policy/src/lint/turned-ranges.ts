import { occurrenceFrom } from '../calendar/period.ts';
import type { Policy } from '../document/policy.ts';
import { removing, setting } from '../document/value-change.ts';
import { firstEstimates } from './first-estimates.ts';
import type { Finding } from './finding.ts';

/** [CAL-05, RET-08] From more to less: the shortest time is longer than the longest. */
export const turnedRanges = (policy: Policy): readonly Finding[] => [
  ...turnedEstimates(policy),
  ...turnedRefundTime(policy),
];

function turnedEstimates({ calendar }: Policy): readonly Finding[] {
  return firstEstimates(calendar.transit).flatMap(({ country, least, most, at }) => {
    const path = `calendar.transit.${at}` as const;
    if (least <= most) return [];
    return [
      {
        id: `estimate-turned/${country}`,
        statements: ['CAL-05'],
        path,
        message: `Parcels to ${country} take at least ${least} and at most ${most} business days.`,
        fix: 'Name the shorter time first.',
        waysOut: [
          {
            label: `Estimate ${most} to ${least} business days for ${country}`,
            changes: [setting(`${path}.least`, most), setting(`${path}.most`, least)],
          },
        ],
      },
    ];
  });
}

/** [CAL-05] The estimate that counts is the first of a country; another one is read by nobody. */
export function estimatesSaidTwice({ calendar: { transit } }: Policy): readonly Finding[] {
  const first = firstEstimates(transit);
  if (first.length === transit.length) return [];
  return first.flatMap(({ country, least, most, at }) => {
    const others = transit.flatMap((other, index) =>
      other.country === country && index !== at ? [index] : [],
    );
    if (others.length === 0) return [];
    return [
      {
        id: `estimate-twice/${country}`,
        statements: ['CAL-05'],
        path: `calendar.transit.${others[0] ?? at}`,
        message: `There is more than one delivery estimate for ${country}: only the first holds.`,
        fix: 'Keep one of them.',
        waysOut: [
          {
            label: `Keep ${least} to ${most} business days for ${country}`,
            changes: others.toReversed().map((index) => removing(`calendar.transit.${index}`)),
          },
        ],
      },
    ];
  });
}

function turnedRefundTime({ returns: { refundWithin } }: Policy): readonly Finding[] {
  const { least, most } = refundWithin;
  if (least <= most) return [];
  return [
    {
      id: 'refund-turned',
      statements: ['RET-08'],
      path: 'returns.refundWithin',
      message: `A refund takes at least ${least} and at most ${most} business days.`,
      fix: 'Name the shorter time first.',
      waysOut: [
        {
          label: `Say ${most} to ${least} business days`,
          changes: [setting('returns.refundWithin', { least: most, most: least })],
        },
      ],
    },
  ];
}

/** [CAL-04] A season whose last day cannot be reached from its first: it ends before it begins. */
export function seasonsThatNeverRun({ calendar: { seasons } }: Policy): readonly Finding[] {
  const never = seasons.flatMap(({ name, period }, at) => {
    const dated = [period.from, period.until].flatMap((rule) => (rule.kind === 'date' ? [rule.date] : []));
    const years = dated.map((date) => Number(date.slice(0, 4)));
    const runs =
      years.length === 0 ||
      years.some((year) => [year - 1, year].some((each) => occurrenceFrom(period, each) !== null));
    return runs ? [] : [{ name, at }];
  });
  if (never.length === 0) return [];
  const names = never.map(({ name }) => `“${name}”`).join(', ');
  return [
    {
      id: 'seasons-never',
      statements: ['CAL-04'],
      path: never.length === 1 ? `calendar.seasons.${never[0]?.at ?? 0}` : 'calendar.seasons',
      message: `${names} never ${never.length === 1 ? 'runs' : 'run'}: a season has to end on or after its first day, and at the latest in the next year.`,
      fix: 'Give it a last day that it can reach, or remove it.',
      waysOut: [
        {
          label: `Remove ${names}`,
          changes: never.toReversed().map(({ at }) => removing(`calendar.seasons.${at}`)),
        },
      ],
    },
  ];
}
