import { formatAmount } from '@doorstep/policy';
import type { Destination, Money, Policy } from '@doorstep/policy';
import type { DayOfWeek, ServicePeriod, ShippingConditions, ShippingService } from 'schema-dts';

import { countryName } from '../../country-name.ts';
import { monetary } from './returns.ts';
import type { LeftOut } from './structured-data.ts';

/** What can be said exactly of shipping, for the countries of which it can [SHIP-01, SHIP-02, SHIP-04, CAL-02, CAL-05]. */
export function shippingService(policy: Policy): ShippingService | null {
  const conditions = policy.destinations.served.filter(isExact).flatMap((each) => conditionsOf(policy, each));
  if (conditions.length === 0) return null;
  return {
    '@type': 'ShippingService',
    name: policy.destinations.optionName,
    handlingTime: handlingTime(policy),
    shippingConditions: conditions,
  };
}

/** Whether one currency says it all: a threshold in another one is compared at the rate of the day. */
const isExact = ({ freeFrom, flat }: Destination): boolean =>
  freeFrom === null || freeFrom.amount.currency === flat.currency;

function conditionsOf(
  policy: Policy,
  { country, flat, freeFrom }: Destination,
): readonly ShippingConditions[] {
  const transit = policy.calendar.transit.find((each) => each.country === country);
  const condition = (
    rate: Money,
    value: Pick<ShippingConditionsObject, 'orderValue'>,
  ): ShippingConditions => ({
    '@type': 'ShippingConditions',
    shippingDestination: { '@type': 'DefinedRegion', addressCountry: country },
    ...value,
    shippingRate: monetary(rate),
    ...(transit ? { transitTime: period(transit.least, transit.most) } : {}),
  });
  if (freeFrom === null) return [condition(flat, {})];
  const { amount } = freeFrom;
  const free = condition(
    { ...flat, minor: 0 },
    {
      orderValue: {
        '@type': 'MonetaryAmount',
        minValue: Number(formatAmount(amount)),
        currency: amount.currency,
      },
    },
  );
  if (amount.minor === 0) return [free];
  const below = { ...amount, minor: amount.minor - 1 };
  return [
    condition(flat, {
      orderValue: {
        '@type': 'MonetaryAmount',
        minValue: 0,
        maxValue: Number(formatAmount(below)),
        currency: amount.currency,
      },
    }),
    free,
  ];
}

type ShippingConditionsObject = Extract<ShippingConditions, { readonly '@type': 'ShippingConditions' }>;

/** The next working day, or as long as the slowest season takes; from the cut-off on an order counts as one of the next day. */
const handlingTime = ({ calendar: { warehouse, seasons, cutOff } }: Policy): ServicePeriod => ({
  ...period(1, Math.max(1, ...seasons.map(({ shipsWithin }) => shipsWithin)) + (cutOff === null ? 0 : 1)),
  businessDays: warehouse.workdays.map((day) => weekdays[day]),
});

const period = (least: number, most: number) =>
  ({
    '@type': 'ServicePeriod',
    duration: { '@type': 'QuantitativeValue', minValue: least, maxValue: most, unitCode: 'DAY' },
  }) as const;

/** By the engine's numbers: 0 is Sunday. */
const weekdays = [
  'https://schema.org/Sunday',
  'https://schema.org/Monday',
  'https://schema.org/Tuesday',
  'https://schema.org/Wednesday',
  'https://schema.org/Thursday',
  'https://schema.org/Friday',
  'https://schema.org/Saturday',
] as const satisfies readonly DayOfWeek[];

/** What is left out of shipping, and why. */
export function leftOutOfShipping({ destinations, signature, addresses }: Policy): readonly LeftOut[] {
  const mixed = destinations.served
    .filter((each) => !isExact(each))
    .map(({ country }) => countryName(country));
  return [
    ...(mixed.length > 0
      ? [
          {
            statement: 'SHIP-03' as const,
            why: `For ${mixed.join(', ')} the amount is in one currency and the rate in another, which one condition cannot hold.`,
          },
        ]
      : []),
    ...(addresses.poBox === 'refuse'
      ? [
          {
            statement: 'ADDR-01' as const,
            why: 'That P.O. boxes are refused has no word in structured data.',
          },
        ]
      : []),
    ...(signature.required
      ? [{ statement: 'SIGN-01' as const, why: 'That somebody must sign has no word in structured data.' }]
      : []),
  ];
}
