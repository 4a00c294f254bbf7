import { z } from 'zod';

import { findReturnable, openReturn, type WantedReturnLine } from '../orders/returns.ts';
import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import type { Money } from '../state/money.ts';
import { findVariant } from '../state/catalogue.ts';
import type { Order } from '../state/orders.ts';
import { RETURN_REASONS, type ReturnReason } from '../state/returns.ts';
import { appliedDiscountInput, wantedExchange } from './exchange-input.ts';
import { moneyInput } from './money-input.ts';
import { findOrder } from './order-access.ts';
import { SCOPE, shown } from './return-changes.ts';
import { refuse, rootField, userError, type RootFields, type UserError, type View } from './root-field.ts';

const fee = z.strictObject({ amount: moneyInput }).nullish();
const line = {
  fulfillmentLineItemId: z.string(),
  quantity: z.number().int(),
  returnReason: z.string().nullish(),
  returnReasonDefinitionId: z.string().nullish(),
};
const createLine = z.strictObject({ ...line, returnReasonNote: z.string().nullish() });
const requestLine = z.strictObject({ ...line, customerNote: z.string().nullish() });
const exchangeInput = z.strictObject({
  variantId: z.string(),
  quantity: z.number().int(),
  appliedDiscount: appliedDiscountInput.nullish(),
});
const createInput = z.strictObject({
  exchangeLineItems: z.array(exchangeInput).nullish(),
  orderId: z.string(),
  returnLineItems: z.array(createLine),
  returnShippingFee: fee,
  requestedAt: z.string().nullish(),
  notifyCustomer: z.boolean().nullish(),
  unprocessed: z.boolean().nullish(),
});
const requestInput = z.strictObject({
  orderId: z.string(),
  returnLineItems: z.array(requestLine),
  returnShippingFee: fee,
});
type Line = z.infer<typeof createLine> & z.infer<typeof requestLine>;

/** returnCreate, which is open at once and may have exchanges, and returnRequest. */
export const returnOpen: RootFields = {
  queries: {},
  mutations: {
    returnCreate: rootField(SCOPE, z.strictObject({ returnInput: createInput }), ({ returnInput }, context) =>
      open(context, returnInput, 'returnInput'),
    ),
    returnRequest: rootField(SCOPE, z.strictObject({ input: requestInput }), ({ input }, context) =>
      open(context, input, 'input'),
    ),
  },
};

function open(
  context: ShopContext,
  input: {
    readonly orderId: string;
    readonly returnLineItems: readonly Partial<Line>[];
    readonly returnShippingFee?: { readonly amount: Money } | null | undefined;
    readonly exchangeLineItems?: readonly z.infer<typeof exchangeInput>[] | null | undefined;
  },
  argument: 'returnInput' | 'input',
): View {
  const isApproved = argument === 'returnInput';
  const order = findOrder(context, input.orderId);
  // The words of this one are our own expectation.
  if (!order) return refuse(['return'], userError([argument, 'orderId'], 'Order not found.', 'NOT_FOUND'));
  const lines: WantedReturnLine[] = [];
  for (const [index, each] of input.returnLineItems.entries()) {
    const reason = reasonOf(each);
    const at = [argument, 'returnLineItems', String(index)];
    const problem =
      reasonProblem(each, reason, at, isApproved) ?? quantityProblem(context, input.orderId, each, at);
    if (problem || !reason) return refuse(['return'], ...(problem ? [problem] : []));
    lines.push({
      fulfillmentLineId: each.fulfillmentLineItemId ?? '',
      quantity: each.quantity ?? 0,
      reason,
      reasonNote: each.returnReasonNote ?? '',
      customerNote: each.customerNote ?? null,
    });
  }
  const exchanges = input.exchangeLineItems ?? [];
  const feeProblem = feeProblemOf(order, input.returnShippingFee?.amount ?? null, argument);
  const exchangeProblem = exchangeProblemOf(context, exchanges, argument);
  const problem = feeProblem ?? exchangeProblem;
  if (problem) return refuse(['return'], problem);
  const opened = openReturn(context, order, lines, {
    isApproved,
    exchanges: exchanges.map(wantedExchange),
    fee: input.returnShippingFee?.amount ?? null,
  });
  return shown(context, opened);
}

/** "The amount must be in the presentment currency of the order"; the words are our own expectation. */
function feeProblemOf(order: Order, fee: Money | null, argument: string): UserError | null {
  return fee && fee.currency !== order.presentmentCurrency
    ? userError(
        [argument, 'returnShippingFee', 'amount', 'currencyCode'],
        `Currency must be ${order.presentmentCurrency}.`,
        'INVALID',
      )
    : null;
}

/** What is given in exchange is in the catalogue, one piece or more; the words are our own expectation. */
function exchangeProblemOf(
  { state }: ShopContext,
  exchanges: readonly z.infer<typeof exchangeInput>[],
  argument: string,
): UserError | null {
  for (const [index, { variantId, quantity }] of exchanges.entries()) {
    const at = [argument, 'exchangeLineItems', String(index)];
    if (!findVariant(state, variantId))
      return userError([...at, 'variantId'], 'Variant not found.', 'NOT_FOUND');
    if (quantity < 1) return userError([...at, 'quantity'], 'Quantity must be greater than 0.', 'INVALID');
  }
  return null;
}

const reasonOf = ({ returnReason, returnReasonDefinitionId }: Partial<Line>): ReturnReason | null =>
  RETURN_REASONS.find(({ number, reason }) =>
    returnReasonDefinitionId ? String(number) === plainId(returnReasonDefinitionId) : reason === returnReason,
  ) ?? null;

/** Recorded: the same fault has other words and another code with each of the two mutations. */
function reasonProblem(
  { returnReason, returnReasonNote }: Partial<Line>,
  reason: ReturnReason | null,
  at: readonly string[],
  isApproved: boolean,
): UserError | null {
  if (!reason)
    return isApproved
      ? userError(
          at,
          'Return line items Either return reason or return reason definition must be provided',
          'NOT_FOUND',
        )
      : userError([...at, 'returnReason'], "Return reason can't be blank", 'BLANK');
  return isApproved && returnReason === 'OTHER' && !returnReasonNote
    ? userError(
        [...at, 'returnReasonNote'],
        'Return line items return reason note The note is required when the return reason is "Other"',
        'BLANK',
      )
    : null;
}

/** What has not left cannot be returned, nor more than has left. The codes are recorded; the words are our own expectation. */
function quantityProblem(
  context: ShopContext,
  orderId: string,
  { fulfillmentLineItemId, quantity }: Partial<Line>,
  at: readonly string[],
): UserError | null {
  const order = findOrder(context, orderId);
  const returnable = order && findReturnable(order, fulfillmentLineItemId ?? '');
  if (!returnable)
    return userError([...at, 'fulfillmentLineItemId'], 'Fulfillment line item not found.', 'NOT_FOUND');
  return quantity === undefined || quantity <= 0 || quantity > returnable.left
    ? userError([...at, 'quantity'], 'Quantity is not available for return.', 'INVALID')
    : null;
}
