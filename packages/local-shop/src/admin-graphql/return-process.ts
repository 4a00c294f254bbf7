import { z } from 'zod';

import { findReturn, processReturn, type ReturnedOrder } from '../orders/returns.ts';
import type { ShopContext } from '../shop-context.ts';
import type { Money } from '../state/money.ts';
import { moneyInput } from './money-input.ts';
import { errorOfRefund } from './refund-create.ts';
import { refundMethodsInput, wantedCredit } from './refund-methods.ts';
import { SCOPE, shown } from './return-changes.ts';
import { dispositionInput, readDispositions } from './reverse-logistics.ts';
import {
  notEmulated,
  refuse,
  rootField,
  userError,
  type RootFields,
  type UserError,
  type View,
} from './root-field.ts';

const processInput = z.strictObject({
  returnId: z.string(),
  returnLineItems: z
    .array(
      z.strictObject({
        id: z.string(),
        quantity: z.number().int(),
        dispositions: z.array(dispositionInput).nullish(),
      }),
    )
    .nullish(),
  refundShipping: z
    .strictObject({ fullRefund: z.boolean().nullish(), shippingRefundAmount: moneyInput.nullish() })
    .nullish(),
  financialTransfer: z
    .strictObject({
      issueRefund: z.strictObject({
        allowOverRefunding: z.boolean().nullish(),
        refundMethods: refundMethodsInput,
        orderTransactions: z
          .array(z.strictObject({ parentId: z.string(), transactionAmount: moneyInput }))
          .nullish(),
      }),
    })
    .nullish(),
  exchangeLineItems: z.array(z.strictObject({ id: z.string(), quantity: z.number().int() })).nullish(),
  refundDuties: z.array(z.never()).nullish(),
  note: z.string().nullish(),
  notifyCustomer: z.boolean().nullish(),
});

/** returnProcess: pieces have arrived, others are given in exchange, and money goes back. */
export const returnProcess: RootFields = {
  queries: {},
  mutations: {
    returnProcess: rootField(SCOPE, z.strictObject({ input: processInput }), ({ input }, context) =>
      process(context, input),
    ),
  },
};

function process(context: ShopContext, input: z.infer<typeof processInput>): View {
  const found = findReturn(context, input.returnId);
  if (!found) return refuse(['return'], userError(['input', 'returnId'], 'Return not found.', 'NOT_FOUND'));
  const lines = input.returnLineItems ?? [];
  const exchanges = input.exchangeLineItems ?? [];
  for (const [index, { id, quantity }] of lines.entries()) {
    const known = found.return.lines.find((each) => each.id === id);
    const at = ['input', 'returnLineItems', String(index)];
    // The words of both are our own expectation.
    if (!known)
      return refuse(['return'], userError([...at, 'id'], 'Return line item not found.', 'NOT_FOUND'));
    if (quantity <= 0 || quantity > known.quantity - known.processed)
      return refuse(
        ['return'],
        userError([...at, 'quantity'], 'Quantity is not available for processing.', 'INVALID'),
      );
  }
  const exchangeProblem = exchangeProblemOf(found, exchanges);
  if (exchangeProblem) return refuse(['return'], exchangeProblem);
  if (found.return.status !== 'OPEN')
    return refuse(['return'], userError(['input', 'returnId'], 'Return is not open.', 'INVALID_STATE'));
  const { refundShipping, financialTransfer } = input;
  const disposed = lines.map(({ dispositions }, index) =>
    readDispositions(context, found, dispositions ?? [], [
      'input',
      'returnLineItems',
      String(index),
      'dispositions',
    ]),
  );
  const problems = disposed.flatMap((each) => each.problems);
  if (problems.length > 0) return refuse(['return'], ...problems);
  const result = processReturn(context, found, {
    lines: lines.map(({ id, quantity }, index) => ({
      id,
      quantity,
      dispositions: disposed[index]?.wanted ?? [],
    })),
    exchanges,
    storeCredit: wantedCredit(financialTransfer?.issueRefund.refundMethods),
    allowOverRefunding: financialTransfer?.issueRefund.allowOverRefunding ?? false,
    note: input.note ?? null,
    shipping: refundShipping?.fullRefund ? 'all' : (refundShipping?.shippingRefundAmount ?? null),
    transactions: (financialTransfer?.issueRefund.orderTransactions ?? []).map(
      ({ parentId, transactionAmount }) => ({
        parentId,
        amount: presentment(found, transactionAmount),
      }),
    ),
  });
  return result.kind === 'processed'
    ? shown(context, result)
    : refuse(['return'], { ...errorOfRefund(result), code: 'INVALID' });
}

/** Of what is given in exchange at most what was agreed; the words are our own expectation. */
function exchangeProblemOf(
  { return: { exchanges } }: ReturnedOrder,
  wanted: readonly { readonly id: string; readonly quantity: number }[],
): UserError | null {
  for (const [index, { id, quantity }] of wanted.entries()) {
    const known = exchanges.find((each) => each.id === id);
    const at = ['input', 'exchangeLineItems', String(index)];
    if (!known) return userError([...at, 'id'], 'Exchange line item not found.', 'NOT_FOUND');
    if (quantity <= 0 || quantity > known.quantity - known.processed)
      return userError([...at, 'quantity'], 'Quantity is not available for processing.', 'INVALID');
  }
  return null;
}

function presentment({ order }: ReturnedOrder, amount: Money): Money {
  if (amount.currency === order.presentmentCurrency) return amount;
  throw notEmulated(`a refund in ${amount.currency} of an order in ${order.presentmentCurrency}`);
}
