import { z } from 'zod';

import { countryName, provinceName } from '../orders/places.ts';
import type { ShopContext } from '../shop-context.ts';
import { gid } from '../state/gid.ts';
import { moneyV2 } from '../state/money.ts';
import type {
  DeliveryCondition,
  DeliveryProfile,
  LocationGroup,
  MethodDefinition,
  Zone,
} from '../state/delivery.ts';
import { byId, connectionField } from './connection.ts';
import { locationView } from './locations.ts';
import { argumentsField, type View } from './root-field.ts';

/** A delivery profile as the Admin API shows it. */
export function deliveryProfileView(context: ShopContext, profile: DeliveryProfile): View {
  const zones = profile.locationGroups.flatMap((group) => group.zones);
  const origins = new Set(profile.locationGroups.flatMap((group) => group.locationIds));
  const variants = profile.default
    ? [...context.state.products.values()].flatMap((product) => product.variants).length
    : profile.variantIds.length;
  return {
    __typename: 'DeliveryProfile',
    id: profile.id,
    name: profile.name,
    default: profile.default,
    version: profile.version,
    coversAllItems: false,
    activeMethodDefinitionsCount: zones.flatMap((zone) => zone.methods).filter((method) => method.active)
      .length,
    locationsWithoutRatesCount: context.state.locations.size - origins.size,
    originLocationCount: origins.size,
    zoneCountryCount: zones.flatMap((zone) => zone.countries).length,
    productVariantsCount: { count: variants, precision: 'EXACT' },
    profileItems: connectionField<{ readonly id: string }>([], (item) => ({ ...item }), byId),
    profileLocationGroups: argumentsField(
      z.strictObject({ locationGroupId: z.string().nullish() }),
      ({ locationGroupId }) =>
        profile.locationGroups
          .filter((group) => !locationGroupId || group.id === locationGroupId)
          .map((group) => locationGroupView(context, group)),
    ),
  };
}

function locationGroupView(context: ShopContext, group: LocationGroup): View {
  const locations = group.locationIds.flatMap((id) => context.state.locations.get(id) ?? []);
  return {
    countriesInAnyZone: group.zones.flatMap((zone) =>
      countriesOf(zone).map((country) => ({ zone: zone.name, country })),
    ),
    locationGroup: {
      __typename: 'DeliveryLocationGroup',
      id: group.id,
      locations: connectionField(locations, (location) => locationView(context, location), byId),
      locationsCount: { count: locations.length, precision: 'EXACT' },
    },
    locationGroupZones: connectionField(group.zones, zoneView, byId),
  };
}

function zoneView(zone: Zone): View {
  return {
    zone: { __typename: 'DeliveryZone', id: zone.id, name: zone.name, countries: countriesOf(zone) },
    methodDefinitions: connectionField(zone.methods, methodView, byId),
    methodDefinitionCounts: { participantDefinitionsCount: 0, rateDefinitionsCount: zone.methods.length },
  };
}

/** Shopify lists the countries of a zone by code, the rest of the world last. */
function countriesOf(zone: Zone): readonly View[] {
  const countries = [...zone.countries]
    .sort((one, other) => (one.code < other.code ? -1 : 1))
    .map(({ id, code, provinces }) => ({
      __typename: 'DeliveryCountry',
      id,
      name: countryName(code),
      translatedName: countryName(code),
      code: { countryCode: code, restOfWorld: false },
      provinces: (provinces ?? []).map((province) => ({
        __typename: 'DeliveryProvince',
        id: gid('DeliveryProvince', `${code}-${province}`),
        code: province,
        name: provinceName(code, province),
        translatedName: provinceName(code, province),
      })),
    }));
  const rest = {
    __typename: 'DeliveryCountry',
    id: gid('DeliveryCountry', 'rest-of-world'),
    name: 'Rest of world',
    translatedName: 'Rest of world',
    code: { countryCode: null, restOfWorld: true },
    provinces: [],
  };
  return zone.restOfWorld ? [...countries, rest] : countries;
}

function methodView(method: MethodDefinition): View {
  return {
    __typename: 'DeliveryMethodDefinition',
    id: method.id,
    name: method.name,
    description: method.description,
    active: method.active,
    rateProvider: { __typename: 'DeliveryRateDefinition', id: method.rateId, price: moneyV2(method.price) },
    methodConditions: method.conditions.map(conditionView),
  };
}

function conditionView(condition: DeliveryCondition): View {
  return {
    __typename: 'DeliveryCondition',
    id: condition.id,
    field: condition.field,
    operator: condition.operator,
    conditionCriteria:
      condition.field === 'TOTAL_PRICE'
        ? { __typename: 'MoneyV2', ...moneyV2(condition.amount) }
        : { __typename: 'Weight', ...condition.weight },
  };
}
