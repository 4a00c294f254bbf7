import { pageOf } from './page.ts';

/** A zone of the fake shop's general profile and its flat options, by name. */
export interface FakeZone {
  readonly name: string;
  readonly countries: readonly string[];
  readonly options: Map<string, { amount: string; currencyCode: string; off?: true }>;
}

interface MethodInput {
  readonly id?: string;
  readonly name: string;
  readonly active: boolean;
  readonly rateDefinition: { readonly price: { readonly amount: string; readonly currencyCode: string } };
}

interface ZoneInput {
  readonly id?: string;
  readonly name?: string;
  readonly countries?: readonly { readonly code: string }[];
  readonly methodDefinitionsToCreate?: readonly MethodInput[];
  readonly methodDefinitionsToUpdate?: readonly MethodInput[];
}

interface ProfileInput {
  readonly locationGroupsToUpdate: readonly {
    readonly zonesToCreate?: readonly ZoneInput[];
    readonly zonesToUpdate?: readonly ZoneInput[];
  }[];
  readonly zonesToDelete?: readonly string[];
  readonly methodDefinitionsToDelete?: readonly string[];
}

const profile = 'gid://shopify/DeliveryProfile/1';
const zoneId = (zone: FakeZone): string => `gid://shopify/DeliveryZone/${zone.countries.join('-')}`;
const methodId = (zone: FakeZone, name: string): string =>
  `gid://shopify/DeliveryMethodDefinition/${zone.countries.join('-')}:${name}`;

/** The general delivery profile of a fake shop, with one location group. Zones change in place. */
export function profileRoot(zones: FakeZone[]) {
  const found = ({ id }: ZoneInput) => zones.filter((zone) => zoneId(zone) === id);
  return {
    deliveryProfiles: (page: Parameters<typeof pageOf>[1]) => pageOf([{ id: profile, default: true }], page),
    deliveryProfile: () => ({
      id: profile,
      profileLocationGroups: [
        {
          locationGroup: { id: 'gid://shopify/DeliveryLocationGroup/1' },
          locationGroupZones: (page: Parameters<typeof pageOf>[1]) => pageOf(zones.map(described), page),
        },
      ],
    }),
    deliveryProfileUpdate: ({ profile: input }: { readonly profile: ProfileInput }) => {
      for (const { zonesToCreate = [], zonesToUpdate = [] } of input.locationGroupsToUpdate) {
        for (const zone of zonesToUpdate) found(zone).forEach((existing) => setMethods(existing, zone));
        for (const zone of zonesToCreate) {
          const countries = zone.countries?.map(({ code }) => code) ?? [];
          const created: FakeZone = { name: zone.name ?? '', countries, options: new Map() };
          setMethods(created, zone);
          zones.push(created);
        }
      }
      for (const id of input.methodDefinitionsToDelete ?? []) deleteMethod(zones, id);
      const kept = zones.filter((zone) => !input.zonesToDelete?.includes(zoneId(zone)));
      zones.splice(0, zones.length, ...kept);
      return { profile: { id: profile }, userErrors: [] };
    },
  };
}

function setMethods(
  zone: FakeZone,
  { methodDefinitionsToCreate = [], methodDefinitionsToUpdate = [] }: ZoneInput,
): void {
  for (const { name, active, rateDefinition } of [
    ...methodDefinitionsToCreate,
    ...methodDefinitionsToUpdate,
  ]) {
    const { amount, currencyCode } = rateDefinition.price;
    // Shopify writes amounts with as few decimals as it can, but one.
    const price = { amount: Number(amount).toFixed(2).replace(/0$/, ''), currencyCode };
    zone.options.set(name, active ? price : { ...price, off: true });
  }
}

function deleteMethod(zones: readonly FakeZone[], id: string): void {
  for (const zone of zones) {
    for (const name of zone.options.keys()) if (methodId(zone, name) === id) zone.options.delete(name);
  }
}

const described = (zone: FakeZone) => ({
  zone: {
    id: zoneId(zone),
    name: zone.name,
    countries: zone.countries.map((countryCode) => ({ code: { countryCode, restOfWorld: false } })),
  },
  methodDefinitions: {
    nodes: [...zone.options].map(([name, price]) => ({
      id: methodId(zone, name),
      name,
      active: !price.off,
      rateProvider: { __typename: 'DeliveryRateDefinition', id: `${methodId(zone, name)}/rate`, price },
    })),
    pageInfo: { hasNextPage: false },
  },
});
