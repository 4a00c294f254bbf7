import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import type { FulfillmentService, Location } from '../state/shop.ts';
import { newGid } from '../state/state.ts';
import { fulfillScopes } from './fulfillment-order-access.ts';
import { handleOf, serviceId, serviceView, settingsOf } from './fulfillment-service-view.ts';
import {
  refuse,
  rootField,
  succeed,
  userError,
  type RootFields,
  type UserError,
  type View,
} from './root-field.ts';

const settings = {
  callbackUrl: z.string().nullish(),
  trackingSupport: z.boolean().nullish(),
  inventoryManagement: z.boolean().nullish(),
  requiresShippingMethod: z.boolean().nullish(),
  // Deprecated, and true by itself.
  fulfillmentOrdersOptIn: z.literal(true).nullish(),
};
const creation = z.strictObject({ name: z.string(), ...settings });
const change = z.strictObject({ id: z.string(), name: z.string().nullish(), ...settings });
type Settings = Omit<z.infer<typeof change>, 'id'>;
const removal = z.strictObject({
  id: z.string(),
  destinationLocationId: z.string().nullish(),
  inventoryAction: z.enum(['DELETE', 'KEEP', 'TRANSFER']).nullish(),
});

/** The companies that ship for the merchant, each with a location of its own. */
export const fulfillmentServices: RootFields = {
  queries: {
    fulfillmentService: rootField(
      fulfillScopes.map((scope) => scope.replace('write_', 'read_')),
      z.strictObject({ id: z.string() }),
      ({ id }, context) => {
        const found = findService(context, id);
        return found ? serviceView(context, found) : null;
      },
    ),
  },
  mutations: {
    fulfillmentServiceCreate: rootField(fulfillScopes, creation, create),
    fulfillmentServiceUpdate: rootField(fulfillScopes, change, update),
    fulfillmentServiceDelete: rootField(fulfillScopes, removal, remove),
  },
};

const RESULT = ['fulfillmentService'];
const notFound = userError(['id'], 'Fulfillment service could not be found.');

const findService = ({ state }: ShopContext, id: string): Location | undefined =>
  [...state.locations.values()].find(
    (each) => each.fulfillmentService !== null && plainId(serviceId(each)) === plainId(id),
  );

function create({ name, ...given }: z.infer<typeof creation>, context: ShopContext): View {
  const problems = problemsOf(context, { name, ...given }, null);
  if (problems.length > 0) return refuse(RESULT, ...problems);
  const location = addService(context.state, name, {
    appId: context.app.id,
    variantIds: [],
    settings: {
      handle: handleOf(name),
      callbackUrl: given.callbackUrl ?? null,
      trackingSupport: given.trackingSupport ?? false,
      inventoryManagement: given.inventoryManagement ?? false,
      requiresShippingMethod: given.requiresShippingMethod ?? true,
    },
  });
  return succeed({ fulfillmentService: serviceView(context, location) });
}

/** Another company ships for the merchant from now on, from a location of its own, of which only the name is told. */
export function addService(
  state: ShopContext['state'],
  name: string,
  fulfillmentService: FulfillmentService,
): Location {
  const [own] = state.locations.values();
  if (!own) throw new Error('The shop has no location.');
  const location: Location = { ...own, id: newGid(state, 'Location'), name, fulfillmentService };
  state.locations.set(location.id, location);
  return location;
}

function update({ id, ...given }: z.infer<typeof change>, context: ShopContext): View {
  const found = findService(context, id);
  if (!found?.fulfillmentService) return refuse(RESULT, notFound);
  const problems = problemsOf(context, given, found);
  if (problems.length > 0) return refuse(RESULT, ...problems);
  const before = settingsOf(found);
  const changed: Location = {
    ...found,
    name: given.name ?? found.name,
    fulfillmentService: {
      ...found.fulfillmentService,
      settings: {
        handle: before.handle,
        callbackUrl: given.callbackUrl ?? before.callbackUrl,
        trackingSupport: given.trackingSupport ?? before.trackingSupport,
        inventoryManagement: given.inventoryManagement ?? before.inventoryManagement,
        requiresShippingMethod: given.requiresShippingMethod ?? before.requiresShippingMethod,
      },
    },
  };
  context.state.locations.set(found.id, changed);
  return succeed({ fulfillmentService: serviceView(context, changed) });
}

/** Recorded: the id that is told has no query part. Its location goes with it. */
function remove({ id }: z.infer<typeof removal>, context: ShopContext): View {
  const found = findService(context, id);
  if (!found) return refuse(['deletedId'], notFound);
  context.state.locations.delete(found.id);
  return succeed({ deletedId: serviceId(found) });
}

/** That a name must be its own is documented, the words are our own expectation; the others are recorded. */
function problemsOf(
  { state, app }: ShopContext,
  { name, callbackUrl }: Settings,
  itself: Location | null,
): readonly UserError[] {
  const others = [...state.locations.values()].filter((each) => each.id !== itself?.id);
  const isTaken = others.some((each) => each.fulfillmentService !== null && each.name === name);
  return [
    ...(name === '' ? [userError(['name'], "Name can't be blank")] : []),
    ...(isTaken ? [userError(['name'], 'Name has already been taken')] : []),
    ...(callbackUrl && !callbackUrl.startsWith(app.url)
      ? [userError(['callbackUrl'], 'Callback url is not allowed')]
      : []),
  ];
}
