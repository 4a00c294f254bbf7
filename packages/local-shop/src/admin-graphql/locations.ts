import { z } from 'zod';

import { countryName, provinceName } from '../orders/places.ts';
import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import type { Location } from '../state/shop.ts';
import { byId, connection, pageArguments } from './connection.ts';
import { serviceView } from './fulfillment-service-view.ts';
import { metafieldFields } from './metafield-view.ts';
import { rootField, type RootFields, type View } from './root-field.ts';

/** A location as the Admin API shows it. */
export function locationView(context: ShopContext, location: Location): View {
  const { address } = location;
  return {
    __typename: 'Location',
    id: location.id,
    legacyResourceId: plainId(location.id),
    name: location.name,
    isActive: true,
    fulfillmentService: location.fulfillmentService === null ? null : serviceView(context, location),
    isFulfillmentService: location.fulfillmentService !== null,
    // Recorded of the location of a service.
    shipsInventory: location.fulfillmentService === null,
    fulfillsOnlineOrders: true,
    address: {
      ...address,
      address2: null,
      phone: null,
      country: countryName(address.countryCode),
      province: provinceName(address.countryCode, address.provinceCode),
    },
    ...metafieldFields(context, location.id),
  };
}

export const locations: RootFields = {
  queries: {
    location: rootField('read_locations', z.strictObject({ id: z.string().nullish() }), ({ id }, context) => {
      const all = context.state.locations;
      const found = id ? all.get(id) : all.values().next().value;
      return found ? locationView(context, found) : null;
    }),
    locations: rootField(
      'read_locations',
      z.strictObject({
        ...pageArguments,
        sortKey: z.string().nullish(),
        includeInactive: z.boolean().nullish(),
        includeLegacy: z.boolean().nullish(),
      }),
      (page, context) =>
        connection([...context.state.locations.values()], page, (each) => locationView(context, each), byId),
    ),
  },
  mutations: {},
};
