import type { ShopContext } from '../shop-context.ts';
import { gid, plainId } from '../state/gid.ts';
import type { Location, ServiceSettings } from '../state/shop.ts';
import { locationView } from './locations.ts';
import type { View } from './root-field.ts';

/** Recorded: the handle of a fulfillment service is made of its name. */
export const handleOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** How a fulfillment service is set up; one that says nothing keeps stock and tells of parcels. */
export function settingsOf({ name, fulfillmentService }: Location): ServiceSettings {
  return (
    fulfillmentService?.settings ?? {
      handle: handleOf(name),
      callbackUrl: null,
      trackingSupport: true,
      inventoryManagement: true,
      requiresShippingMethod: true,
    }
  );
}

/** The company that ships from a location. Recorded: its id has a query part. */
export function serviceView(context: ShopContext, location: Location): View {
  return {
    __typename: 'FulfillmentService',
    id: `${serviceId(location)}?id=true`,
    serviceName: location.name,
    type: 'THIRD_PARTY',
    ...settingsOf(location),
    location: () => locationView(context, location),
  };
}

/** The id of the company that ships from a location, without what Shopify's answers add to it. */
export const serviceId = ({ id }: Location): string => gid('FulfillmentService', plainId(id));

/** Recorded: what the merchant ships is of a service too, at a location of theirs. */
export function manualView(context: ShopContext, location: Location | undefined): View {
  return {
    __typename: 'FulfillmentService',
    id: gid('FulfillmentService', 'manual'),
    handle: 'manual',
    serviceName: 'Manual',
    callbackUrl: null,
    type: 'MANUAL',
    trackingSupport: false,
    inventoryManagement: false,
    requiresShippingMethod: true,
    location: () => (location ? locationView(context, location) : null),
  };
}

/** All of a shop, the merchant first. */
export function servicesView(context: ShopContext): readonly View[] {
  const locations = [...context.state.locations.values()];
  const own = locations.find(({ fulfillmentService }) => fulfillmentService === null);
  const others = locations.filter(({ fulfillmentService }) => fulfillmentService !== null);
  return [manualView(context, own), ...others.map((each) => serviceView(context, each))];
}
