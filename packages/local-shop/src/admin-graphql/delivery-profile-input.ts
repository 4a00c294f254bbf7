import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import type {
  DeliveryCondition,
  LocationGroup,
  MethodDefinition,
  Zone,
  ZoneCountry,
} from '../state/delivery.ts';
import { newGid } from '../state/state.ts';
import { moneyInput } from './money-input.ts';

const ids = z.array(z.string()).nullish();
const operator = z.enum(['GREATER_THAN_OR_EQUAL_TO', 'LESS_THAN_OR_EQUAL_TO']);

const methodInput = z.strictObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  description: z.string().nullish(),
  active: z.boolean().nullish(),
  rateDefinition: z.strictObject({ id: z.string().nullish(), price: moneyInput }).nullish(),
  priceConditionsToCreate: z.array(z.strictObject({ operator, criteria: moneyInput })).nullish(),
  weightConditionsToCreate: z
    .array(z.strictObject({ operator, criteria: z.strictObject({ value: z.number(), unit: z.string() }) }))
    .nullish(),
});
type MethodInput = z.infer<typeof methodInput>;

const zoneInput = z.strictObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  countries: z
    .array(
      z.strictObject({
        code: z.string().nullish(),
        restOfWorld: z.boolean().nullish(),
        includeAllProvinces: z.boolean().nullish(),
        provinces: z.array(z.strictObject({ code: z.string() })).nullish(),
      }),
    )
    .nullish(),
  methodDefinitionsToCreate: z.array(methodInput).nullish(),
  methodDefinitionsToUpdate: z.array(methodInput).nullish(),
});
export type ZoneInput = z.infer<typeof zoneInput>;

const groupInput = z.strictObject({
  id: z.string().nullish(),
  locations: ids,
  locationsToAdd: ids,
  locationsToRemove: ids,
  zonesToCreate: z.array(zoneInput).nullish(),
  zonesToUpdate: z.array(zoneInput).nullish(),
});
export type GroupInput = z.infer<typeof groupInput>;

/** DeliveryProfileInput, as far as it is emulated. */
export const profileInput = z.strictObject({
  name: z.string().nullish(),
  locationGroupsToCreate: z.array(groupInput).nullish(),
  locationGroupsToUpdate: z.array(groupInput).nullish(),
  locationGroupsToDelete: ids,
  zonesToDelete: ids,
  methodDefinitionsToDelete: ids,
  conditionsToDelete: ids,
});
const newZoneInput = zoneInput.omit({ id: true, methodDefinitionsToUpdate: true });
const newGroupInput = groupInput
  .omit({ id: true, zonesToUpdate: true, locationsToRemove: true })
  .extend({ zonesToCreate: z.array(newZoneInput).nullish() });

/** DeliveryProfileInput of a new profile: what changes or deletes has nothing to refer to. */
export const newProfileInput = profileInput
  .omit({
    locationGroupsToUpdate: true,
    locationGroupsToDelete: true,
    zonesToDelete: true,
    methodDefinitionsToDelete: true,
    conditionsToDelete: true,
  })
  .extend({ locationGroupsToCreate: z.array(newGroupInput).nullish() });
export type ProfileInput = z.infer<typeof profileInput>;

/** A location group with the given changes; `null` as `before` starts a new one. */
export function changeGroup(
  context: ShopContext,
  before: LocationGroup | null,
  input: GroupInput,
): LocationGroup {
  const removed = new Set(input.locationsToRemove ?? []);
  const locationIds = [...(input.locations ?? before?.locationIds ?? []), ...(input.locationsToAdd ?? [])];
  const updated = (before?.zones ?? []).map((zone) => {
    const change = input.zonesToUpdate?.find((each) => each.id === zone.id);
    return change ? changeZone(context, zone, change) : zone;
  });
  const created = (input.zonesToCreate ?? []).map((zone) => changeZone(context, null, zone));
  return {
    id: before?.id ?? newGid(context.state, 'DeliveryLocationGroup'),
    locationIds: locationIds.filter((id) => !removed.has(id)),
    zones: [...updated, ...created],
  };
}

function changeZone(context: ShopContext, before: Zone | null, input: ZoneInput): Zone {
  const updated = (before?.methods ?? []).map((method) => {
    const change = input.methodDefinitionsToUpdate?.find((each) => each.id === method.id);
    return change ? changeMethod(context, method, change) : method;
  });
  const created = (input.methodDefinitionsToCreate ?? []).map((method) =>
    changeMethod(context, null, method),
  );
  return {
    id: before?.id ?? newGid(context.state, 'DeliveryZone'),
    name: input.name ?? before?.name ?? '',
    countries: input.countries ? countriesIn(context, input.countries) : (before?.countries ?? []),
    restOfWorld: input.countries
      ? input.countries.some((country) => country.restOfWorld === true)
      : (before?.restOfWorld ?? false),
    methods: [...updated, ...created],
  };
}

function countriesIn(
  context: ShopContext,
  countries: NonNullable<ZoneInput['countries']>,
): readonly ZoneCountry[] {
  return countries.flatMap(({ code, includeAllProvinces, provinces }) =>
    code
      ? [
          {
            id: newGid(context.state, 'DeliveryCountry'),
            code,
            provinces: includeAllProvinces || !provinces ? null : provinces.map((province) => province.code),
          },
        ]
      : [],
  );
}

function changeMethod(
  context: ShopContext,
  before: MethodDefinition | null,
  input: MethodInput,
): MethodDefinition {
  return {
    id: before?.id ?? newGid(context.state, 'DeliveryMethodDefinition'),
    name: input.name ?? before?.name ?? '',
    description: input.description ?? before?.description ?? null,
    active: input.active ?? before?.active ?? true,
    rateId: before?.rateId ?? newGid(context.state, 'DeliveryRateDefinition'),
    price: input.rateDefinition?.price ??
      before?.price ?? { minor: 0, currency: context.state.shop.currency },
    conditions: [...(before?.conditions ?? []), ...newConditions(context, input)],
  };
}

function newConditions(context: ShopContext, input: MethodInput): readonly DeliveryCondition[] {
  const id = (wanted: z.infer<typeof operator>): string =>
    `${newGid(context.state, 'DeliveryCondition')}?operator=${wanted.toLowerCase()}`;
  return [
    ...(input.priceConditionsToCreate ?? []).map((each): DeliveryCondition => ({
      id: id(each.operator),
      operator: each.operator,
      field: 'TOTAL_PRICE',
      amount: each.criteria,
    })),
    ...(input.weightConditionsToCreate ?? []).map((each): DeliveryCondition => ({
      id: id(each.operator),
      operator: each.operator,
      field: 'TOTAL_WEIGHT',
      weight: each.criteria,
    })),
  ];
}
