import { z } from 'zod';

import { provincesOf } from '../orders/places.ts';
import { recordChange } from '../orders/record-change.ts';
import { longTagIndex, tagList } from '../orders/tag-list.ts';
import type { ShopContext } from '../shop-context.ts';
import type { MailingAddress } from '../state/addresses.ts';
import type { Order } from '../state/orders.ts';
import { addressInput } from './address-input.ts';
import { findOrder } from './order-access.ts';
import { orderView } from './order-view.ts';
import { metafieldInputs, ownedMetafieldProblems, putOwnedMetafields } from './owned-metafields.ts';
import {
  succeed,
  invalidId,
  rootField,
  userError,
  type RootFields,
  type UserError,
  type View,
} from './root-field.ts';
import { tagTooLong } from './tags.ts';

const orderInput = z.strictObject({
  id: z.string(),
  email: z.string().nullish(),
  phone: z.string().nullish(),
  poNumber: z.string().nullish(),
  note: z.string().nullish(),
  tags: z.array(z.string()).nullish(),
  customAttributes: z.array(z.strictObject({ key: z.string(), value: z.string() })).nullish(),
  shippingAddress: addressInput.nullish(),
  metafields: metafieldInputs,
});
type OrderInput = z.infer<typeof orderInput>;

/** orderUpdate: what is not mentioned stays. The customer keeps the address that the order was made with. */
export const orderUpdate: RootFields = {
  queries: {},
  mutations: {
    orderUpdate: rootField('write_orders', z.strictObject({ input: orderInput }), ({ input }, context) =>
      update(context, input),
    ),
  },
};

function update(context: ShopContext, input: OrderInput): View {
  const order = findOrder(context, input.id);
  if (!order) throw invalidId(input.id);
  const problems = problemsOf(context, input);
  // Recorded: a refusal shows the order as it is.
  if (problems.length > 0) return { order: orderView(context, order), userErrors: problems };
  const changed: Order = {
    ...order,
    email: input.email ?? order.email,
    phone: input.phone ?? order.phone,
    poNumber: input.poNumber ?? order.poNumber,
    note: input.note ?? order.note,
    tags: input.tags ? tagList(input.tags) : order.tags,
    attributes: input.customAttributes ?? order.attributes,
    shippingAddress: input.shippingAddress ?? order.shippingAddress,
  };
  putOwnedMetafields(context, order.id, input.metafields);
  return succeed({ order: orderView(context, recordChange(context, changed)) });
}

function problemsOf(context: ShopContext, { id: _id, ...changes }: OrderInput): readonly UserError[] {
  if (Object.keys(changes).length === 0)
    return [userError(null, 'No valid update parameters have been provided')];
  const longTag = longTagIndex(changes.tags ?? []);
  return [
    ...(changes.phone && !/^\+?[\d\s().-]{5,}$/.test(changes.phone)
      ? [userError(['phone'], 'Phone is invalid')]
      : []),
    ...(longTag === null ? [] : [tagTooLong(['tags', String(longTag)])]),
    ...(changes.shippingAddress ? addressProblems(changes.shippingAddress) : []),
    ...ownedMetafieldProblems(context, changes.metafields, 'input'),
  ];
}

/** Recorded of an address in the United States; of other countries only what is the same everywhere. */
function addressProblems({ lastName, zip, countryCode, provinceCode }: MailingAddress): readonly UserError[] {
  const problem = (field: string, message: string): UserError =>
    userError(['shippingAddress', field], message);
  const inUnitedStates = countryCode === 'US';
  return [
    ...(lastName ? [] : [problem('lastName', 'Enter a last name')]),
    ...(inUnitedStates && !zip ? [problem('zip', 'Enter a ZIP code')] : []),
    ...(inUnitedStates && provincesOf('US')[provinceCode ?? ''] === undefined
      ? [problem('province', 'State is not a valid state in United States')]
      : []),
  ];
}
