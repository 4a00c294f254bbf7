import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import type { AutomaticAppDiscount } from '../state/function-owners.ts';
import { newGid } from '../state/state.ts';
import { byId, connection, pageArguments } from './connection.ts';
import { automaticAppView, automaticNodeView, discountNodeView } from './discount-view.ts';
import { changeOwner, deleteOwner, refuseOwner, storeOwner, type OwnerKind } from './function-owner.ts';
import { chooseFunction, type FoundFunction } from './functions.ts';
import { metafieldInputs } from './owned-metafields.ts';
import {
  notEmulated,
  rootField,
  userError,
  type RootFields,
  type UserError,
  type View,
} from './root-field.ts';

const flag = z.boolean().nullish();
const input = z.strictObject({
  title: z.string().nullish(),
  functionId: z.string().nullish(),
  functionHandle: z.string().nullish(),
  startsAt: z.string().nullish(),
  endsAt: z.string().nullish(),
  discountClasses: z.array(z.enum(['PRODUCT', 'ORDER', 'SHIPPING'])).nullish(),
  combinesWith: z
    .strictObject({ orderDiscounts: flag, productDiscounts: flag, shippingDiscounts: flag })
    .nullish(),
  appliesOnOneTimePurchase: flag,
  appliesOnSubscription: flag,
  recurringCycleLimit: z.number().nullish(),
  metafields: metafieldInputs,
});
type Input = z.infer<typeof input>;

const search = { ...pageArguments, query: z.string().nullish(), sortKey: z.string().nullish() };
const NONE = { orderDiscounts: false, productDiscounts: false, shippingDiscounts: false };

const kind: OwnerKind<AutomaticAppDiscount> = {
  argument: 'automaticAppDiscount',
  scopes: { read: 'read_discounts', write: 'write_discounts' },
  storedIn: (state) => state.discounts,
  view: automaticAppView,
  unknown: () => userError(['id'], 'Discount does not exist', 'INVALID'),
  deleted: 'deletedAutomaticDiscountId',
  limit: null,
};

export const discounts: RootFields = {
  queries: {
    discountNodes: rootField('read_discounts', z.strictObject(search), ({ query, ...page }, context) =>
      connection(findDiscounts(context, query), page, (each) => discountNodeView(context, each), byId),
    ),
    automaticDiscountNodes: rootField(
      'read_discounts',
      z.strictObject(search),
      ({ query, ...page }, context) =>
        connection(findDiscounts(context, query), page, (each) => automaticNodeView(context, each), byId),
    ),
    automaticDiscountNode: rootField(
      'read_discounts',
      z.strictObject({ id: z.string() }),
      ({ id }, context) => {
        const found = context.state.discounts.get(id);
        return found ? automaticNodeView(context, found) : null;
      },
    ),
  },
  mutations: {
    discountAutomaticAppCreate: rootField(
      'write_discounts',
      z.strictObject({ automaticAppDiscount: input }),
      ({ automaticAppDiscount }, context) => create(automaticAppDiscount, context),
    ),
    discountAutomaticAppUpdate: rootField(
      'write_discounts',
      z.strictObject({ id: z.string(), automaticAppDiscount: input }),
      ({ id, automaticAppDiscount }, context) => update(id, automaticAppDiscount, context),
    ),
    discountAutomaticDelete: deleteOwner(kind),
  },
};

/** Only automatic discounts of the app are shown, so these search terms hold for all of them. */
function findDiscounts(
  context: ShopContext,
  query: string | null | undefined,
): readonly AutomaticAppDiscount[] {
  const terms = (query ?? '').split(/\s+(?:AND\s+)?/).filter((term) => term !== '');
  const other = terms.find((term) => term !== 'type:app' && term !== 'method:automatic');
  if (other) throw notEmulated(`the discount search ${other}`);
  return [...context.state.discounts.values()];
}

const at = (field: string, message: string, code: string | null): UserError =>
  userError(['automaticAppDiscount', field], message, code);

function create(wanted: Input, context: ShopContext): View {
  const found = chooseFunction(context, wanted, 'discount');
  if (found.kind !== 'found') return refuseOwner(kind, functionProblem(found, context));
  if (!wanted.title) return refuseOwner(kind, at('title', "Title can't be blank.", 'INVALID'));
  if (!wanted.startsAt) return refuseOwner(kind, at('startsAt', "Starts at can't be blank.", 'INVALID'));
  const now = context.now();
  return store(context, wanted, {
    id: newGid(context.state, 'DiscountAutomaticNode'),
    title: wanted.title,
    functionHandle: found.deployed.handle,
    startsAt: wanted.startsAt,
    endsAt: wanted.endsAt ?? null,
    discountClasses: wanted.discountClasses ?? ['PRODUCT', 'ORDER', 'SHIPPING'],
    combinesWith: combination(wanted, NONE),
    appliesOnSubscription: wanted.appliesOnSubscription ?? true,
    createdAt: now,
    updatedAt: now,
  });
}

function update(id: string, wanted: Input, context: ShopContext): View {
  return changeOwner(kind, context, id, (before) => change(before, wanted, context));
}

function change(before: AutomaticAppDiscount, wanted: Input, context: ShopContext): View {
  if (wanted.title === '') return refuseOwner(kind, at('title', "Title can't be blank.", 'INVALID'));
  return store(context, wanted, {
    ...before,
    title: wanted.title ?? before.title,
    startsAt: wanted.startsAt ?? before.startsAt,
    endsAt: wanted.endsAt === undefined ? before.endsAt : wanted.endsAt,
    discountClasses: wanted.discountClasses ?? before.discountClasses,
    combinesWith: combination(wanted, before.combinesWith),
    appliesOnSubscription: wanted.appliesOnSubscription ?? before.appliesOnSubscription,
    updatedAt: context.now(),
  });
}

function combination(
  wanted: Input,
  otherwise: AutomaticAppDiscount['combinesWith'],
): AutomaticAppDiscount['combinesWith'] {
  const given = wanted.combinesWith;
  if (!given) return otherwise;
  return {
    orderDiscounts: given.orderDiscounts ?? false,
    productDiscounts: given.productDiscounts ?? false,
    shippingDiscounts: given.shippingDiscounts ?? false,
  };
}

function store(context: ShopContext, wanted: Input, discount: AutomaticAppDiscount): View {
  if (discount.discountClasses.length === 0)
    return refuseOwner(kind, at('discountClasses', "Discount classes can't be empty.", 'INVALID'));
  if (discount.endsAt !== null && discount.endsAt <= discount.startsAt)
    return refuseOwner(
      kind,
      at('endsAt', 'Ends at needs to be after starts_at', 'END_DATE_BEFORE_START_DATE'),
    );
  return storeOwner(kind, context, discount, wanted.metafields);
}

function functionProblem(found: Exclude<FoundFunction, { kind: 'found' }>, { app }: ShopContext): UserError {
  switch (found.kind) {
    case 'missing-identifier':
      return at('functionHandle', "Function id can't be blank.", 'MISSING_FUNCTION_IDENTIFIER');
    case 'two-identifiers': {
      const message = 'Only one of functionId or functionHandle is allowed.';
      return userError(['automaticAppDiscount'], message, 'MULTIPLE_FUNCTION_IDENTIFIERS');
    }
    case 'unknown': {
      const hint = `Ensure that it is released in the current app (${app.id}), and that the app is installed.`;
      return at(found.by, `Function ${found.wanted} not found. ${hint}`, 'INVALID');
    }
    case 'other-api': {
      const targets = 'product_discounts, order_discounts, shipping_discounts, discount';
      const message = `Unexpected Function API. The provided function must implement one of the following extension targets: [${targets}].`;
      return at(found.by, message, null);
    }
    default:
      return found satisfies never;
  }
}
