import type { ShopContext } from '../shop-context.ts';
import { discountStatus, type AutomaticAppDiscount } from '../state/function-owners.ts';
import { appView } from './app.ts';
import { errorHistoryView } from './error-history.ts';
import { functionId, functionView } from './functions.ts';
import { metafieldFields } from './metafield-view.ts';
import type { View } from './root-field.ts';

/** An automatic discount of an app. */
export function automaticAppView(context: ShopContext, discount: AutomaticAppDiscount): View {
  return {
    __typename: 'DiscountAutomaticApp',
    discountId: discount.id,
    title: discount.title,
    status: discountStatus(discount, context.now()),
    discountClasses: discount.discountClasses,
    combinesWith: discount.combinesWith,
    startsAt: discount.startsAt,
    endsAt: discount.endsAt,
    appliesOnOneTimePurchase: true,
    appliesOnSubscription: discount.appliesOnSubscription,
    createdAt: discount.createdAt,
    updatedAt: discount.updatedAt,
    asyncUsageCount: 0,
    recurringCycleLimit: 1,
    errorHistory: errorHistoryView(context, discount.id),
    tags: [],
    appDiscountType: {
      ...functionView(context, discount.functionHandle),
      functionId: functionId(discount.functionHandle),
      discountClasses: discount.discountClasses,
      app: appView(context),
    },
  };
}

/** The node that owns an automatic discount's metafields. */
export function automaticNodeView(context: ShopContext, discount: AutomaticAppDiscount): View {
  return {
    __typename: 'DiscountAutomaticNode',
    id: discount.id,
    automaticDiscount: automaticAppView(context, discount),
    ...metafieldFields(context, discount.id),
  };
}

/** The same discount among discounts of all kinds. */
export function discountNodeView(context: ShopContext, discount: AutomaticAppDiscount): View {
  return {
    __typename: 'DiscountNode',
    id: discount.id,
    discount: automaticAppView(context, discount),
    ...metafieldFields(context, discount.id),
  };
}
