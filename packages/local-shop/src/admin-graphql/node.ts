import { z } from 'zod';

import { findFulfillment } from '../orders/fulfill.ts';
import { findReturn } from '../orders/returns.ts';
import type { ShopContext } from '../shop-context.ts';
import { findVariant } from '../state/catalogue.ts';
import { gid, gidType } from '../state/gid.ts';
import { installationView } from './app.ts';
import { customerView } from './buyer-view.ts';
import { deliveryCustomizationView } from './delivery-customizations.ts';
import { deliveryProfileView } from './delivery-profile-view.ts';
import { automaticNodeView } from './discount-view.ts';
import { draftOrderView } from './draft-order-view.ts';
import { reachableFulfillmentOrder, readScopes } from './fulfillment-order-access.ts';
import { fulfillmentOrderView } from './fulfillment-order-view.ts';
import { fulfillmentView } from './fulfillment-view.ts';
import { locationView } from './locations.ts';
import { marketView } from './market-view.ts';
import { findOrder } from './order-access.ts';
import { orderView } from './order-view.ts';
import { pageView } from './page-view.ts';
import { productView, variantView } from './product-view.ts';
import { returnView } from './return-view.ts';
import { rootField, type RootFields, type View } from './root-field.ts';
import { shopView } from './shop.ts';
import { validationView } from './validations.ts';

type Find = (context: ShopContext, id: string) => View | null;

const find =
  <Found>(
    records: (context: ShopContext) => ReadonlyMap<string, Found>,
    view: (context: ShopContext, found: Found) => View,
  ): Find =>
  (context, id) => {
    const found = records(context).get(id);
    return found ? view(context, found) : null;
  };

const FINDERS: Readonly<Record<string, Find>> = {
  Customer: find(({ state }) => state.customers, customerView),
  DeliveryCustomization: find(({ state }) => state.deliveryCustomizations, deliveryCustomizationView),
  DeliveryProfile: find(({ state }) => state.deliveryProfiles, deliveryProfileView),
  DiscountAutomaticNode: find(({ state }) => state.discounts, automaticNodeView),
  DraftOrder: find(({ state }) => state.draftOrders, draftOrderView),
  Location: find(({ state }) => state.locations, locationView),
  Market: find(({ state }) => state.markets, marketView),
  Page: find(({ state }) => state.pages, pageView),
  Product: find(({ state }) => state.products, productView),
  Validation: find(({ state }) => state.validations, validationView),
  AppInstallation: (context, id) =>
    id === gid('AppInstallation', context.app.id) ? installationView(context) : null,
  Shop: (context, id) => (id === context.state.shop.id ? shopView(context) : null),
  ProductVariant: (context, id) => {
    const found = findVariant(context.state, id);
    return found && variantView(context, found.product, found.variant);
  },
  Fulfillment: (context, id) => {
    const found = findFulfillment(context, id);
    return found && fulfillmentView(context, found.order, found.fulfillment);
  },
  Order: (context, id) => {
    const found = findOrder(context, id);
    return found && orderView(context, found);
  },
  Return: (context, id) => {
    const found = findReturn(context, id);
    return found && returnView(context, found.order, found.return);
  },
  FulfillmentOrder: (context, id) => {
    const found = reachableFulfillmentOrder(context, readScopes, id);
    return found && fulfillmentOrderView(context, found.order, found.fulfillmentOrder);
  },
};

/** Whatever has this global id, or `null`. */
export function findNode(context: ShopContext, id: string): View | null {
  return FINDERS[gidType(id) ?? '']?.(context, id) ?? null;
}

export const nodes: RootFields = {
  queries: {
    node: rootField(null, z.strictObject({ id: z.string() }), ({ id }, context) => findNode(context, id)),
    nodes: rootField(null, z.strictObject({ ids: z.array(z.string()) }), ({ ids }, context) =>
      ids.map((id) => findNode(context, id)),
    ),
  },
  mutations: {},
};
