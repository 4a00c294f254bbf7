import { fullName, type MailingAddress } from '../../state/addresses.ts';
import { money, moneyV2, sum, type Money } from '../../state/money.ts';
import { lineTotal } from '../amounts.ts';
import type { Allocation, DeliveryGroup, DeliveryOption, PricedLine } from '../checkout.ts';
import type { InputFacts } from './input-root.ts';

type Metafields = (
  ownerId: string,
) => (args: { readonly namespace?: string | null; readonly key: string }) => unknown;
type Tags = { readonly tags: readonly string[] };
type Ids = { readonly ids: readonly string[] };

/** `cart` of every function input. Amounts are in the presentment currency, as Decimal texts. */
export function cartInput(facts: InputFacts, metafieldsOf: Metafields): unknown {
  const { cart, market } = facts;
  const lines = facts.lines.map((line) => lineInput(line, metafieldsOf));
  const subtotal = sum(
    facts.lines.map((line) => line.subtotal),
    market.currency,
  );
  return {
    attribute: ({ key }: { readonly key?: string | null }) =>
      cart.attributes.find((attribute) => attribute.key === key) ?? null,
    metafield: metafieldsOf(cart.id),
    billingAddress: null,
    buyerIdentity: {
      email: cart.email,
      phone: null,
      isAuthenticated: false,
      customer: null,
      purchasingCompany: null,
      shopUser: null,
    },
    cost: {
      subtotalAmount: moneyV2(subtotal),
      totalAmount: moneyV2(sum(facts.lines.map(lineTotal), market.currency)),
      totalTaxAmount: null,
      totalDutyAmount: null,
    },
    lines,
    deliverableLines: lines.filter((_line, index) => facts.lines[index]?.variant.requiresShipping),
    deliveryGroups: facts.groups.map((group) => groupInput(group, lines)),
    discountApplications: applications(facts.lines, market.currency),
    localizedFields: () => [],
    poNumber: null,
    retailLocation: null,
  };
}

type LineInput = ReturnType<typeof lineInput>;

function lineInput(priced: PricedLine, metafieldsOf: Metafields) {
  const { line, product, variant } = priced;
  return {
    id: line.id,
    quantity: line.quantity,
    attribute: ({ key }: { readonly key?: string | null }) =>
      line.attributes.find((attribute) => attribute.key === key) ?? null,
    cost: {
      amountPerQuantity: moneyV2(priced.unitPrice),
      compareAtAmountPerQuantity: priced.compareAtPrice ? moneyV2(priced.compareAtPrice) : null,
      subtotalAmount: moneyV2(priced.subtotal),
      totalAmount: moneyV2(lineTotal(priced)),
    },
    discountAllocations: priced.allocations.map((allocation) => allocationInput(allocation, 'LINE_ITEM')),
    parentRelationship: null,
    sellingPlanAllocation: null,
    merchandise: {
      __typename: 'ProductVariant',
      id: variant.id,
      title: variant.title,
      sku: variant.sku,
      requiresShipping: variant.requiresShipping,
      weight: variant.grams,
      weightUnit: 'GRAMS',
      metafield: metafieldsOf(variant.id),
      ...collections,
      product: {
        id: product.id,
        handle: product.handle,
        title: product.title,
        vendor: product.vendor,
        productType: product.productType,
        isGiftCard: product.isGiftCard,
        hasAnyTag: ({ tags }: Tags) => tags.some((tag) => hasTag(product.tags, tag)),
        hasTags: ({ tags }: Tags) => tags.map((tag) => ({ tag, hasTag: hasTag(product.tags, tag) })),
        metafield: metafieldsOf(product.id),
        ...collections,
      },
    },
  };
}

/** Tags are compared without case. */
function hasTag(tags: readonly string[], wanted: string): boolean {
  return tags.some((tag) => tag.toLowerCase() === wanted.toLowerCase());
}

/** The local shop has no collections. */
const collections = {
  inAnyCollection: () => false,
  inCollections: ({ ids }: Ids) => ids.map((collectionId) => ({ collectionId, isMember: false })),
} as const;

function groupInput(group: DeliveryGroup, lines: readonly LineInput[]): unknown {
  return {
    id: group.id,
    groupType: 'ONE_TIME_PURCHASE',
    cartLines: lines.filter(({ id }) => group.lineIds.includes(id)),
    deliveryAddress: addressInput(group.address),
    deliveryOptions: group.options.map(optionInput),
    selectedDeliveryOption: group.selected ? optionInput(group.selected) : null,
    discountAllocations: (group.selected?.allocations ?? []).map((allocation) =>
      allocationInput(allocation, 'SHIPPING_LINE'),
    ),
  };
}

function addressInput(address: MailingAddress): unknown {
  return { ...address, name: fullName(address), latitude: null, longitude: null, market: null };
}

function optionInput(option: DeliveryOption): unknown {
  return {
    handle: option.handle,
    title: option.title,
    code: option.code,
    description: option.description,
    deliveryMethodType: 'SHIPPING',
    cost: moneyV2(option.cost),
  };
}

/** One entry for each discount, with what it took off all lines together. */
function applications(lines: readonly PricedLine[], currency: string): readonly unknown[] {
  const totals = new Map<string, { allocation: Allocation; total: Money }>();
  for (const allocation of lines.flatMap(({ allocations }) => allocations)) {
    const key = `${allocation.kind} ${allocation.level} ${allocation.title}`;
    const before = totals.get(key)?.total ?? money(0, currency);
    totals.set(key, { allocation, total: money(before.minor + allocation.amount.minor, currency) });
  }
  return [...totals.values()].map(({ allocation, total }) =>
    applicationInput(allocation, 'LINE_ITEM', total),
  );
}

function allocationInput(allocation: Allocation, targetType: string): unknown {
  return {
    discountedAmount: moneyV2(allocation.amount),
    discountApplication: applicationInput(allocation, targetType, allocation.amount),
  };
}

function applicationInput(allocation: Allocation, targetType: string, total: Money): unknown {
  return {
    allocationMethod: allocation.level === 'order' ? 'ACROSS' : 'EACH',
    targetSelection: allocation.level === 'order' ? 'ALL' : 'ENTITLED',
    targetType,
    totalAllocatedAmount: moneyV2(total),
    value: { __typename: 'MoneyV2', ...moneyV2(total) },
    metafield: () => null,
  };
}
