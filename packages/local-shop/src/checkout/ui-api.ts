import { exponentOf, money, type Money } from '../state/money.ts';
import { emptyAddress, fullName, type MailingAddress } from '../state/addresses.ts';
import { lineTotalBeforeOrderDiscounts, optionTotal, totalsOf } from './amounts.ts';
import type { Allocation, Checkout, DeliveryGroup, DeliveryOption, PricedLine } from './checkout.ts';
import { buyerJourneySignals } from './buyer-journey-signals.ts';
import { uiMetafields } from './ui-metafields.ts';
import { buyerLocale } from './languages.ts';
import type { ShopContext } from '../shop-context.ts';
import type { UiExtension } from '../ui-host/extensions.ts';
import type { Visit } from './visit.ts';

/** Values of the extension API by dotted path. */
export type UiSignals = Readonly<Record<string, unknown>>;

/** What may be changed through the API: everything while a buyer is in an ordinary checkout, or nothing. */
export function instructions(allowed: boolean) {
  return {
    attributes: { canUpdateAttributes: allowed },
    delivery: { canSelectCustomAddress: allowed },
    discounts: { canUpdateDiscountCodes: allowed },
    lines: { canAddCartLine: allowed, canRemoveCartLine: allowed, canUpdateCartLine: allowed },
    metafields: { canSetCartMetafields: allowed, canDeleteCartMetafield: allowed },
    notes: { canUpdateNote: allowed },
  };
}

/** Everything that changes in `shopify.*` of the checkout targets, as StandardApi and CheckoutApi of 2026-07 name it. */
export function checkoutSignals(
  context: ShopContext,
  extension: UiExtension,
  checkout: Checkout,
  visit: Visit,
): UiSignals {
  const { cart, market } = checkout;
  const totals = totalsOf(checkout);
  const groups = checkout.groups.map(uiGroup);
  const variantIds = checkout.lines.map(({ variant }) => variant.id);
  const productIds = checkout.lines.map(({ product }) => product.id);
  return {
    ...localizationSignals(context, market.currency, cart.locale, cart.countryCode),
    ...WITHOUT_PAYMENT,
    lines: checkout.lines.map(uiLine),
    'cost.subtotalAmount': uiMoney(totals.subtotal),
    'cost.totalShippingAmount': totals.shipping ? uiMoney(totals.shipping) : undefined,
    'cost.totalTaxAmount': undefined,
    'cost.totalAmount': uiMoney(totals.total),
    shippingAddress: uiAddress({ ...(cart.deliveryAddress ?? emptyAddress), countryCode: cart.countryCode }),
    billingAddress: undefined,
    deliveryGroups: groups,
    // ShippingOptionListApi: the list that the target stands beside.
    target: { groupType: 'oneTimePurchase', deliveryGroups: groups },
    deliverySelectionGroups: undefined,
    instructions: instructions(!visit.trouble.locked && checkout.draft === null),
    appMetafields: uiMetafields(context, extension, {
      cartId: cart.id,
      orderId: null,
      variantIds,
      productIds,
    }),
    attributes: cart.attributes,
    note: cart.note ?? undefined,
    discountCodes: checkout.codes.flatMap((state) =>
      state.kind === 'applied' ? [{ code: state.code }] : [],
    ),
    discountAllocations: orderAllocations(checkout.lines),
    'buyerIdentity.email': cart.email ?? undefined,
    'buyerIdentity.customer': undefined,
    'buyerIdentity.phone': undefined,
    'buyerIdentity.purchasingCompany': undefined,
    ...buyerJourneySignals(visit, checkout),
  };
}

/** `localization` and the values that no buyer changes here. Extensions are told BCP 47 (`fr-CA`, `zh-HK`). */
export function localizationSignals(
  context: ShopContext,
  currency: string,
  locale: string,
  countryCode: string,
): UiSignals {
  return {
    'localization.currency': { isoCode: currency },
    'localization.language': { isoCode: buyerLocale(locale, countryCode) },
    'localization.country': { isoCode: countryCode },
    'localization.timezone': context.state.shop.timeZone,
    'localization.market': undefined,
    appliedGiftCards: [],
    checkoutSettings: { orderSubmission: 'ORDER', shippingAddress: { isEditable: true } },
    'extension.rendered': true,
  };
}

/** StandardApi of checkout and thank-you has these too; the local shop has nothing to say there. */
export const WITHOUT_PAYMENT: UiSignals = {
  availablePaymentOptions: [],
  selectedPaymentOptions: [],
  localizedFields: [],
};

/** Money of the API: a number of the currency's main unit. */
export function uiMoney(amount: Money): { readonly amount: number; readonly currencyCode: string } {
  return { amount: amount.minor / 10 ** exponentOf(amount.currency), currencyCode: amount.currency };
}

/** An address of the API: what is empty is `undefined`. */
export function uiAddress(address: MailingAddress): Readonly<Record<string, unknown>> {
  const fields = Object.entries({ ...address, name: fullName(address) });
  return Object.fromEntries(fields.map(([field, value]) => [field, value ?? undefined]));
}

function uiLine(priced: PricedLine): unknown {
  const { line, product, variant } = priced;
  return {
    id: line.id,
    quantity: line.quantity,
    attributes: line.attributes,
    cost: { totalAmount: uiMoney(lineTotalBeforeOrderDiscounts(priced)) },
    discountAllocations: priced.allocations.filter(({ level }) => level === 'line').map(uiAllocation),
    lineComponents: [],
    parentRelationship: null,
    merchandise: {
      type: 'variant',
      id: variant.id,
      title: product.title,
      subtitle: variant.title === 'Default Title' ? undefined : variant.title,
      image: undefined,
      selectedOptions: [],
      product: { id: product.id, vendor: product.vendor, productType: product.productType },
      requiresShipping: variant.requiresShipping,
      sellingPlan: undefined,
      sku: variant.sku ?? undefined,
    },
  };
}

function uiAllocation({ kind, title, amount }: Allocation): unknown {
  const discountedAmount = uiMoney(amount);
  return kind === 'code'
    ? { type: 'code', code: title, discountedAmount }
    : { type: 'automatic', title, discountedAmount };
}

/** Order discounts once each, added up over the lines they were spread over. */
function orderAllocations(lines: readonly PricedLine[]): readonly unknown[] {
  const totals = new Map<string, Allocation>();
  for (const allocation of lines.flatMap(({ allocations }) => allocations)) {
    if (allocation.level !== 'order') continue;
    const before = totals.get(allocation.title)?.amount.minor ?? 0;
    const amount = money(before + allocation.amount.minor, allocation.amount.currency);
    totals.set(allocation.title, { ...allocation, amount });
  }
  return [...totals.values()].map(uiAllocation);
}

function uiGroup(group: DeliveryGroup): unknown {
  return {
    id: group.id,
    groupType: 'oneTimePurchase',
    isDeliveryRequired: true,
    targetedCartLines: group.lineIds.map((id) => ({ id })),
    deliveryOptions: group.options.map(uiOption),
    selectedDeliveryOption: group.selected ? { handle: group.selected.handle } : undefined,
  };
}

function uiOption(option: DeliveryOption): unknown {
  return {
    type: 'shipping',
    handle: option.handle,
    title: option.title,
    description: option.description ?? undefined,
    code: option.code,
    metafields: [],
    carrier: { name: undefined },
    cost: uiMoney(option.cost),
    costAfterDiscounts: uiMoney(optionTotal(option)),
    deliveryEstimate: { timeInTransit: undefined },
  };
}
